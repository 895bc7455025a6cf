import { compare, differenceOf, type Overview, type Total } from "@daybook/data";
import {
  actorWords,
  besideWords,
  boundWords,
  comparisonWords,
  periodWords,
  quantityWords,
  rowOf,
  sideWords,
} from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { besideNumber, noData, totalNumber, type Asked } from "./number.ts";
import { queryOf } from "./query-of.ts";

type Beside = Pick<Overview, "before" | "coverage">;

/** Every total of a filter, against the same time before, by whose they are; what stands apart by name comes last. */
export function totalsTable(totals: readonly Total[], asked: Asked, beside: Beside): Markup {
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
            <th scope="col">${lengthWords(beside)} before</th>
            <th scope="col">Origins</th>
            <th scope="col">Grade</th>
          </tr>
        </thead>
        <tbody>
          ${each(
            groups,
            ([name, rows]) =>
              html`<tr class="group">
                  <th scope="rowgroup" colspan="8">${name}</th>
                </tr>
                ${each(rows, (total) => totalLine(total, asked, beside))}`,
          )}
        </tbody>
      </table>
    </div>
    <p class="faint small">${comparability(beside)}</p>`;
}

function lengthWords({ coverage: { days } }: Beside): string {
  return days === 7 ? "The week" : days === 1 ? "The day" : `The ${days} days`;
}

/** "More" and "fewer" are said only of times that were told of equally, and where the numbers cannot be the same (R11). */
function comparability(beside: Beside): string {
  const { before, coverage } = beside;
  const days = periodWords(before.period);
  if (isComparable(beside)) return `${lengthWords(beside)} before: ${days}, with as many days briefed.`;
  const words = comparisonWords("cannot be compared", { now: coverage, before: before.coverage });
  return `${lengthWords(beside)} before (${days}) ${words}.`;
}

function isComparable({ before, coverage }: Beside): boolean {
  return before.coverage.briefed === coverage.briefed && before.coverage.days === coverage.days;
}

/** What was held of the time before, and how this compares: "20; more, by 3 to 10". */
function beforeCell(total: Total, asked: Asked, beside: Beside): Markup {
  const { before, coverage } = beside;
  const then = before.totals.find((row) => rowOf(row) === rowOf(total));
  if (then === undefined) return noData;
  const number = totalNumber(then, { ...asked, ...before.period });
  if (!isComparable(beside)) return number;
  const both = { now: coverage, before: before.coverage };
  const difference = differenceOf(total.interval, then.interval);
  const words = besideWords(compare(total.interval, then.interval, both), difference);
  return html`${number} <a class="beside faint" href="/compare?${queryOf(asked)}">${words}</a>`;
}

function groupOf({ key, apart }: Total): string {
  if (apart !== null) return `Said by ${apart} alone, counted in no total`;
  const whose = sideWords(key);
  return `${whose.charAt(0).toUpperCase()}${whose.slice(1)}` || "No side named";
}

function totalLine(total: Total, asked: Asked, beside: Beside): Markup {
  const { key, ofWhich, origins, grade, conflicts, unquantified } = total;
  const by = key.actor !== null && key.side !== null ? html` <span class="faint small">${actorWords(key)}</span>` : "";
  return html`<tr${ofWhich ? html` class="ofwhich"` : ""}><th scope="row">${when(ofWhich, () => html`<span class="faint">of which</span> `)}${quantityWords(key)}${by}${when(key.kind === "stock", () => html` <span class="tag">last reading</span>`)}${when(conflicts.length > 0, () => html` <span class="tag warn">conflict</span>`)}${when(unquantified > 0, () => html` <span class="tag">${besideNumber(total, asked, `${unquantified} not told`)}</span>`)}</th><td class="num">${totalNumber(total, asked)}</td>${each(boundWords(total.interval), (words) => html`<td class="num">${besideNumber(total, asked, words)}</td>`)}<td class="small">${beforeCell(total, asked, beside)}</td><td>${origins.length === 0 ? html`<span class="faint">the brief itself</span>` : origins.join(", ")}</td><td>${grade}</td></tr>`;
}
