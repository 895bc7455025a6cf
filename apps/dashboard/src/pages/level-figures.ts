import type { Claim, Overview, ReadingSeries } from "@daybook/data";
import { dayWords, incrementWords, levelNotes, levelPanel, revisionWords, shownReadings } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { claimNumber, noData } from "./number.ts";
import { figureWith, toolsOf } from "./panel-figure.ts";
import { queryOf } from "./query-of.ts";

/** Running totals, each in a chart of its own, apart from all that flows (R8). */
export function levelFigures(
  levels: readonly ReadingSeries[],
  { claims, request }: Pick<Overview, "claims" | "request">,
  here: string,
): Markup {
  if (levels.length === 0) return "";
  const tools = toolsOf(`readings.csv?${queryOf(request)}`, `${here}#levels`);
  return html`<h2 id="levels">Levels: running totals, in no sum above</h2>
    <div class="panels">
      ${each(levels, (series) => figureWith({ ...levelPanel(series), notes: levelNotes(series) }, levelTable(series, claims), tools))}
    </div>`;
}

function levelTable(series: ReadingSeries, claims: ReadonlyMap<string, Claim>): Markup {
  const [shown, all] = [shownReadings(series), series.readings.length];
  return html`<table>
    <caption>
      Read from
      ${series.origin}${when(shown.length < all, () => html`. Of ${all} readings, the first, the last of each month, and each that is lower than the one before; all are in the data`)}
    </caption>
    <thead>
      <tr>
        <th scope="col">As of</th>
        <th scope="col" class="num">Told as</th>
        <th scope="col">Since the reading before</th>
      </tr>
    </thead>
    <tbody>
      ${each(shown, (reading) => levelRow(reading, claims.get(reading.claim)))}
    </tbody>
  </table>`;
}

function levelRow({ asOf, increment, revision }: ReadingSeries["readings"][number], told: Claim | undefined): Markup {
  return html`<tr>
    <th scope="row">${dayWords(asOf)}</th>
    <td class="num">${told === undefined ? noData : claimNumber(told)}</td>
    <td>
      ${increment === null ? html`<span class="faint">not computable (first reading)</span>` : incrementWords(increment)}
      ${when(revision !== null, () => html`<br /><span class="faint small">${revisionWords({ revision })}</span>`)}
    </td>
  </tr>`;
}
