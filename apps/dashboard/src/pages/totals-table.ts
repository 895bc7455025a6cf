import type { Total } from "@daybook/data";
import { actorWords, boundWords, quantityWords, sideWords } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { totalNumber, type Asked } from "./number.ts";

/** Every total of a filter, by whose they are; what stands apart by name comes last. */
export function totalsTable(totals: readonly Total[], asked: Asked): Markup {
  const groups = Map.groupBy(totals, groupOf);
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" class="num">Number</th>
          <th scope="col" class="num">Low</th>
          <th scope="col" class="num">Best</th>
          <th scope="col" class="num">High</th>
          <th scope="col">Origins</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      <tbody>
        ${each(
          groups,
          ([name, rows]) =>
            html`<tr class="group">
                <th scope="rowgroup" colspan="7">${name}</th>
              </tr>
              ${each(rows, (total) => totalLine(total, asked))}`,
        )}
      </tbody>
    </table>
  </div>`;
}

function groupOf({ key, apart }: Total): string {
  if (apart !== null) return `Said by ${apart} alone, counted in no total`;
  const whose = sideWords(key);
  return `${whose.charAt(0).toUpperCase()}${whose.slice(1)}` || "No side named";
}

function totalLine(total: Total, asked: Asked): Markup {
  const [low, best, high] = boundWords(total.interval);
  const { key, ofWhich, origins, grade, conflicts, unquantified } = total;
  const by = key.actor !== null && key.side !== null ? html` <span class="faint small">${actorWords(key)}</span>` : "";
  return html`<tr${ofWhich ? html` class="ofwhich"` : ""}><th scope="row">${when(ofWhich, () => html`<span class="faint">of which</span> `)}${quantityWords(key)}${by}${when(key.kind === "stock", () => html` <span class="tag">last reading</span>`)}${when(conflicts.length > 0, () => html` <span class="tag warn">conflict</span>`)}${when(unquantified > 0, () => html` <span class="tag">${unquantified} not told</span>`)}</th><td class="num">${totalNumber(total, asked)}</td><td class="num">${low}</td><td class="num">${best}</td><td class="num">${high}</td><td>${origins.length === 0 ? html`<span class="faint">the brief itself</span>` : origins.join(", ")}</td><td>${grade}</td></tr>`;
}
