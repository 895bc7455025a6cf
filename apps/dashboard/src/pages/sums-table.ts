import type { OverviewRequest } from "@daybook/data";
import { actorWords, boundWords, quantityWords, sideWords, type Told } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { besideNumber, totalNumber } from "./number.ts";

/** Totals by whose they are, each a link to its account; what stands apart by name comes last. */
export function sumsTable(totals: readonly Told[], asked: OverviewRequest): Markup {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" class="num">Number</th>
          <th scope="col" class="num">Low</th>
          <th scope="col" class="num">Best</th>
          <th scope="col" class="num">High</th>
        </tr>
      </thead>
      <tbody>
        ${each(
          Map.groupBy(totals, groupOf),
          ([name, rows]) =>
            html`<tr class="group">
                <th scope="rowgroup" colspan="5">${name}</th>
              </tr>
              ${each(rows, (total) => row(total, asked))}`,
        )}
      </tbody>
    </table>
  </div>`;
}

function row(total: Told, asked: OverviewRequest): Markup {
  const { key, ofWhich, interval } = total;
  const by = key.actor !== null && key.side !== null ? html` <span class="faint small">${actorWords(key)}</span>` : "";
  return html`<tr class="${ofWhich ? "ofwhich" : ""}">
    <th scope="row">
      ${when(ofWhich, () => html`<span class="faint">of which</span> `)}${quantityWords(key)}${by}${when(key.kind === "stock", () => html` <span class="tag">last reading</span>`)}
    </th>
    <td class="num">${totalNumber(total, asked)}</td>
    ${each(boundWords(interval), (words) => html`<td class="num">${besideNumber(total, asked, words)}</td>`)}
  </tr>`;
}

function groupOf({ key, apart }: Told): string {
  if (apart !== null) return `Said by ${apart} alone, counted in no total`;
  const whose = sideWords(key);
  return `${whose.charAt(0).toUpperCase()}${whose.slice(1)}` || "No side named";
}
