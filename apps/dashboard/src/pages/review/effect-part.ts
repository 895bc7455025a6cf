import { periodWords, quantityWords } from "@daybook/charts";
import { each, html, type Markup } from "../html.ts";
import { shortOf } from "../number.ts";
import type { Effect, EffectView } from "./view.ts";

/** Rows that are read at a glance; the rest is one step away. */
const most = 3;

/** What the totals will be, before anything is accepted: “Kharkiv, 8 October 2024: injured no data → 33+”. */
export function effectPart({ of, effects }: EffectView): Markup {
  const [shown, rest] = [effects.slice(0, most), effects.slice(most)];
  return html`<p class="of">${of}</p>
    ${
      effects.length === 0
        ? html`<p class="faint">No total changes.</p>`
        : html`<ul>
            ${each(shown, (effect) => html`<li>${effectLine(effect)}</li>`)}
          </ul>`
    }
    ${
      rest.length === 0
        ? ""
        : html`<details>
            <summary>and ${rest.length} more</summary>
            <ul>
              ${each(rest, (effect) => html`<li>${effectLine(effect)}</li>`)}
            </ul>
          </details>`
    }`;
}

function effectLine({ place, from, to, before, after }: Effect): Markup {
  const key = (after ?? before)?.key;
  const number = (total: Effect["after"]) => (total === null ? "no data" : shortOf(total));
  return html`${place}, ${periodWords({ from, to })}:
    ${key === undefined ? "" : quantityWords(key)}${key?.side == null ? "" : html` <span class="faint">(${key.side})</span>`}
    <span class="was">${number(before)}</span> → <strong>${number(after)}</strong>`;
}
