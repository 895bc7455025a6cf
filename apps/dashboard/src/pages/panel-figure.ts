import { plusDays } from "@daybook/data";
import type { Panel, PanelWithTotals } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { noData, totalNumber, type Asked } from "./number.ts";

/** A chart with its sentence, and the table that holds every figure before any script runs. */
export function panelFigure(
  panel: PanelWithTotals,
  asked: Asked,
  links: { readonly csv: string; readonly here: string },
): Markup {
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">Day</th>
        ${each(panel.names, (name) => html`<th scope="col" class="num">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${each(
        panel.columns,
        (column, at) =>
          html`<tr>
            <th scope="row">
              ${column.label}${when(!column.isBriefed, () => html` <span class="tag">no brief</span>`)}
            </th>
            ${each(panel.totals[at] ?? [], (total) => html`<td class="num">${total === null ? noData : totalNumber(total, { ...asked, ...dayOf(asked, at) })}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
  return figureWith(
    panel,
    table,
    html`<p class="tools"><a href="${links.csv}">Data (CSV)</a><a href="${links.here}#${panel.id}">Link</a></p>`,
  );
}

/** A chart over any table. */
export function figureWith(panel: Panel, table: Markup, tools: Markup = ""): Markup {
  const { id, theme, title, unit, sentence, columns } = panel;
  const drawn = JSON.stringify({ id, theme, title, unit, sentence, columns } satisfies Panel);
  return html`<figure class="panel ${theme}" id="${id}" data-panel="${drawn}">
    <figcaption>
      <h3>${title}</h3>
      <p>${sentence}</p>
    </figcaption>
    <div class="canvas" hidden><canvas role="img" aria-label="${`${title}. ${sentence}`}"></canvas></div>
    <details open>
      <summary>Table</summary>
      <div class="scroll">${table}</div>
    </details>
    ${tools}
  </figure>`;
}

function dayOf({ from }: Asked, at: number): { readonly from: string; readonly to: string } {
  const day = plusDays(from, at);
  return { from: day, to: day };
}
