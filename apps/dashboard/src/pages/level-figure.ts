import type { Claim, ReadingSeries } from "@daybook/data";
import {
  dayWords,
  incrementWords,
  levelNotes,
  levelPanel,
  levelPhrases,
  revisionWords,
  shownReadings,
} from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { claimNumber, noData } from "./number.ts";
import { figureWith, toolsOf, type Links } from "./panel-figure.ts";
import { readWithLink } from "./said-with-links.ts";

/** A running total over its readings, each in its own words. */
export function levelFigure(series: ReadingSeries, claims: ReadonlyMap<string, Claim>, tools: Markup = ""): Markup {
  const panel = { ...levelPanel(series), notes: levelNotes(series) };
  const says = html`${each(levelPhrases(series), (phrase) => readWithLink(phrase, claims))}`;
  return figureWith(panel, levelTable(series, claims), { says, tools });
}

/** What may be done with it: `here` is the page it stands on, `query` what was asked. */
export function levelTools({ id }: ReadingSeries, { query, here }: Links): Markup {
  const name = `level-${id}`;
  return toolsOf({ file: "readings", query }, `${here}#${name}`, { name, query });
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
