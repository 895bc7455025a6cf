import type { OverviewRequest } from "@daybook/data";
import { boundWords, type MapPanel, type PlacePanel, type Told } from "@daybook/charts";
import { each, html, type Markup } from "./html.ts";
import { besideNumber, totalNumber } from "./number.ts";
import { toolsOf, type Links } from "./panel-figure.ts";
import { regionMap } from "./region-map.ts";
import { mostOf, rangeBar } from "./range-bar.ts";

export interface PlaceFrame {
  readonly hrefOf: (place: string) => string;
  readonly tools?: Markup;
  /** Where the country that most of it is told of can be drawn. */
  readonly map: MapPanel | null;
}

/** Its data have a row for each place. */
export function placeTools({ id, rows }: PlacePanel<Told>, { here, query }: Links): Markup {
  const measure = rows[0] === undefined ? "" : `&measure=${rows[0].total.key.measure}`;
  return toolsOf({ file: "totals", query: `${query}&by=place${measure}` }, `${here}#${id}`, { name: id, query });
}

/** A chart by place that is a table: a range in each row, the place a link to what is told of it. */
export function placeFigure(
  { id, theme, title, unit, rows }: PlacePanel<Told>,
  asked: OverviewRequest,
  { hrefOf, tools = "", map }: PlaceFrame,
): Markup {
  if (rows.length === 0) return "";
  const most = mostOf(rows.map(({ total }) => total.interval));
  return html`<figure class="panel ${theme}" id="${id}">
    <figcaption>
      <h3>${title}</h3>
      <p>From low to high, a mark at best. A range with no end is open: no source sets a ceiling.</p>
    </figcaption>
    ${map === null ? "" : regionMap(map, hrefOf)}
    <div class="scroll">
      <table class="ranges">
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col" class="num">${unit}</th>
            <th scope="col"><span class="hidden">Range</span></th>
            <th scope="col" class="num wide">Best</th>
          </tr>
        </thead>
        <tbody>
          ${each(
            rows,
            ({ place, total }) =>
              html`<tr>
                <th scope="row"><a href="${hrefOf(place)}">${place}</a></th>
                <td class="num">${totalNumber(total, { ...asked, place })}</td>
                <td class="bar">${rangeBar(total.interval, most)}</td>
                <td class="num wide">${besideNumber(total, { ...asked, place }, boundWords(total.interval)[1])}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${tools}
  </figure>`;
}
