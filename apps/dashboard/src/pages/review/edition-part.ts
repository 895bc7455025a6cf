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
      changed.length + gone.length > 0,
      () =>
        html`<details data-kept="edition">
          <summary>What changed: ${changed.length} told otherwise or only here, ${gone.length} no more</summary>
          ${list("Told otherwise here, or only here", changed)}${list("Told there, and no more", gone)}
        </details>`,
    )}
  </section>`;
}

/** Each sentence once, after the figures that it tells. */
function list(heading: string, figures: readonly FigureEntry[]): Markup {
  if (figures.length === 0) return "";
  const sentences = Map.groupBy(figures, ({ quote }) => quote);
  return html`<h2>${heading}</h2>
    <ul class="small">
      ${each(sentences, ([quote, told]) => html`<li>${told.map(shortFigure).join(", ")}: <span class="faint">${quote}</span></li>`)}
    </ul>`;
}
