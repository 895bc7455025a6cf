import { lengthOf, type Period } from "@daybook/data";
import type { Panel, TimePanel, Told } from "@daybook/charts";
import { longest } from "../asked.ts";
import { each, html, when, type Markup } from "./html.ts";
import { noData, totalNumber, type Asked } from "./number.ts";
import { saidWithLinks } from "./said-with-links.ts";

/** Where a chart by time stands, what was asked, and the page of just one of its days or weeks. */
export interface TimeLinks extends Links {
  readonly hrefOf: (period: Period) => string;
}

/** A chart by time with its sentence, and the table that holds every figure before any script runs. */
export function panelFigure(panel: TimePanel<Told>, asked: Asked, links: TimeLinks): Markup {
  const says = saidWithLinks(panel.said, asked);
  return figureWith(panel, panelTable(panel, asked, links.hrefOf), { says, tools: panelTools(panel, links) });
}

/** "No data on people injured" is not so where a weapon was asked for: whom it injured may be told without its name. */
export function isSaidOfAsked({ said }: TimePanel<Told>, { only }: Asked): boolean {
  return only === undefined || said.some(({ total }) => total !== null);
}

/** Two empty axes say no more than a sentence does. */
export function isTold({ totals }: TimePanel<Told>): boolean {
  return totals.flat().some((total) => total !== null);
}

/** Where a chart stands, and what was asked. */
export interface Links {
  readonly here: string;
  readonly query: string;
}

/** Every figure of a chart, each with its account; each day or week a link to the page of just that. */
export function panelTable(panel: TimePanel<Told>, asked: Asked, hrefOf?: TimeLinks["hrefOf"]): Markup {
  const { grain, names, columns, periods, totals } = panel;
  const isOneLevelDown = hrefOf !== undefined && columns.length > 1;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${grain === "day" ? "Day" : "Week"}</th>
        ${each(names, (name) => html`<th scope="col" class="num">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${each(periods, (period, at) => {
        const { label = "", isBriefed = false } = columns[at] ?? {};
        return html`<tr>
          <th scope="row">
            ${isOneLevelDown ? html`<a data-down href="${hrefOf(period)}">${label}</a>` : label}${when(!isBriefed, () => html` <span class="tag">no brief</span>`)}
          </th>
          ${each(totals[at] ?? [], (total) => html`<td class="num">${total === null ? noData : totalNumber(total, { ...asked, ...period })}</td>`)}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** Its data have a row for what it has a column for. */
export function panelTools(panel: TimePanel<Told>, { here, query }: Links): Markup {
  const { id, grain } = panel;
  const own = grain === "week" ? `${query}&by=week` : query;
  const rows: Rows = { file: "totals", query: `${query}&by=${grain}${measureOf(panel)}` };
  return toolsOf(rows, `${here}#${id}`, { name: id, query: own });
}

/** Rows to take along: the name of their file, without its ending, and what is asked of it. */
export interface Rows {
  readonly file: "totals" | "figures" | "readings";
  readonly query: string;
}

/** A chart that is also found alone, as a picture and for other pages. */
export interface ChartAddress {
  readonly name: string;
  readonly query: string;
}

/** The data of a chart or a table with what describes them, the address of the chart itself, and its pictures. */
export function toolsOf({ file, query }: Rows, here: string, chart?: ChartAddress): Markup {
  const data = (ending: string) => `/data/${file}.${ending}?${query}`;
  return html`<p class="tools">
    <a href="${data("csv")}">Data (CSV)</a><a href="${data("json")}">JSON</a
    ><a href="${data("xlsx")}">XLSX</a>
    ${when(hasOtherFormats(query), () => html`<a href="/data?${query}">Other formats</a>`)}
    ${chart === undefined ? "" : picturesOf(chart)}<a href="${here}" data-here>Link</a>
    ${when(chart !== undefined, () => html`<button class="plain" type="button" data-copy-table hidden>Copy table</button><span role="status"></span>`)}
  </p>`;
}

function picturesOf({ name, query }: ChartAddress): Markup {
  return html`<a href="/charts/${name}.png?${query}" download>Image (PNG)</a
    ><a href="/charts/${name}.svg?${query}" download>SVG</a><a href="/charts/${name}?${query}">Embed</a>`;
}

/** The page of all formats lists single figures too, of a year at most. */
function hasOtherFormats(query: string): boolean {
  const asked = new URLSearchParams(query);
  const [from, to] = [asked.get("from"), asked.get("to")];
  return from === null || to === null || lengthOf({ from, to }) <= longest;
}

/** A chart of one measure gives that; one of several gives all that the day tells. */
function measureOf({ names, totals }: TimePanel<Told>): string {
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
