import { plusDays } from "@daybook/data";
import type { Panel, PanelWithTotals, Told } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { noData, totalNumber, type Asked } from "./number.ts";
import { saidWithLinks } from "./said-with-links.ts";

/** A chart with its sentence, and the table that holds every figure before any script runs. */
export function panelFigure(panel: PanelWithTotals, asked: Asked, links: Links & { readonly down: string }): Markup {
  const says = saidWithLinks(panel.said, asked);
  return figureWith(panel, panelTable(panel, asked, links.down), { says, tools: panelTools(panel, links) });
}

/** "No data on people injured" is not so where a weapon was asked for: whom it injured may be told without its name. */
export function isSaidOfAsked({ said }: PanelWithTotals<Told>, { only }: Asked): boolean {
  return only === undefined || said.some(({ total }) => total !== null);
}

/** Where a chart stands, and what was asked. */
export interface Links {
  readonly here: string;
  readonly query: string;
}

/** Every figure of a chart, each with its account; each day a link to the page of just that day, asked as `down` asks. */
export function panelTable(panel: PanelWithTotals, asked: Asked, down: string | null = null): Markup {
  return html`<table>
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
              ${dayLink(column.label, at, asked, down)}${when(!column.isBriefed, () => html` <span class="tag">no brief</span>`)}
            </th>
            ${each(panel.totals[at] ?? [], (total) => html`<td class="num">${total === null ? noData : totalNumber(total, { ...asked, ...dayOf(asked, at) })}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function panelTools(panel: PanelWithTotals<Told>, { here, query }: Links): Markup {
  const data = `totals.csv?${query}&by=day${measureOf(panel)}`;
  return toolsOf(data, `${here}#${panel.id}`, { name: panel.id, query });
}

/** A chart that is also found alone, as a picture and for other pages. */
export interface ChartAddress {
  readonly name: string;
  readonly query: string;
}

/** The data of a chart or a table with what describes them, the address of the chart itself, and its pictures. */
export function toolsOf(data: string, here: string, chart?: ChartAddress): Markup {
  const [, query = ""] = data.split("?");
  return html`<p class="tools">
    <a href="/data/${data}">Data (CSV)</a
    ><a href="/data?${query}">Other formats</a> ${chart === undefined ? "" : picturesOf(chart)}<a
      href="${here}"
      data-here
      >Link</a
    >
    ${when(chart !== undefined, () => html`<button class="plain" type="button" data-copy-table hidden>Copy table</button><span role="status"></span>`)}
  </p>`;
}

function picturesOf({ name, query }: ChartAddress): Markup {
  return html`<a href="/charts/${name}.png?${query}" download>Image (PNG)</a
    ><a href="/charts/${name}.svg?${query}" download>SVG</a><a href="/charts/${name}?${query}">Embed</a>`;
}

/** A chart of one measure gives that; one of several gives all that the day tells. */
function measureOf({ names, totals }: PanelWithTotals<Told>): string {
  const measure = totals.flat().find((total) => total !== null)?.key.measure;
  return names.length === 1 && measure !== undefined ? `&measure=${measure}` : "";
}

export interface FigureFrame {
  /** The panel's sentence with its numbers linked. */
  readonly says?: Markup;
  readonly tools?: Markup;
}

/** A chart over any table. */
export function figureWith(panel: Panel, table: Markup, { says = panel.sentence, tools = "" }: FigureFrame): Markup {
  const { id, theme, title, unit, sentence, columns, isLevel = false, notes = [] } = panel;
  const drawn = JSON.stringify({ id, theme, title, unit, sentence, columns, isLevel, notes } satisfies Panel);
  return html`<figure class="panel ${theme}" id="${id}" data-panel="${drawn}">
    <figcaption>
      <h3>${title}</h3>
      <p>${says}</p>
    </figcaption>
    <div class="canvas" hidden><canvas role="img" aria-label="${`${title}. ${sentence}`}"></canvas></div>
    ${when(
      notes.length > 0,
      () =>
        html`<ol class="notes" aria-label="Marked in the chart">
          ${each(notes, ({ words, from }) => html`<li>${from === undefined ? words : html`<a href="${from}">${words}</a>`}</li>`)}
        </ol>`,
    )}
    <details open>
      <summary>Table</summary>
      <div class="scroll">${table}</div>
    </details>
    ${tools}
  </figure>`;
}

/** One level down: the same of just that day. */
function dayLink(label: string, at: number, asked: Asked, down: string | null): Markup {
  if (down === null || asked.from === asked.to) return label;
  const query = new URLSearchParams(down);
  for (const [name, day] of Object.entries(dayOf(asked, at))) query.set(name, day);
  return html`<a data-down href="/?${query.toString()}">${label}</a>`;
}

function dayOf({ from }: Asked, at: number): { readonly from: string; readonly to: string } {
  const day = plusDays(from, at);
  return { from: day, to: day };
}
