import { dayWords } from "@daybook/charts";
import type { FigureEntry } from "@daybook/intake";
import { each, html, when, type Markup } from "../html.ts";
import { shortFigure } from "./figure-words.ts";
import type { Edition } from "./view.ts";

/** What a corrected edition tells otherwise than the first. */
export function editionPart({ id, title, published, same, changed, gone }: Edition): Markup {
  return html`<section class="edition" aria-label="Against the first edition">
    <p>
      A corrected edition of <a href="/briefs/${id}">${title}</a>, ${dayWords(published)}. Of its figures ${same} are
      told in the same words: what was decided of them there holds here.
    </p>
    ${when(
      changed.length > 0,
      () =>
        html`<h2>Told otherwise here, or only here</h2>
          ${list(changed)}`,
    )}
    ${when(
      gone.length > 0,
      () =>
        html`<h2>Told there, and no more</h2>
          ${list(gone)}`,
    )}
  </section>`;
}

function list(figures: readonly FigureEntry[]): Markup {
  return html`<ul class="small">
    ${each(figures, (entry) => html`<li>${shortFigure(entry)}: <span class="faint">${entry.quote}</span></li>`)}
  </ul>`;
}
