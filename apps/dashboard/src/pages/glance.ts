import type { Overview } from "@daybook/data";
import { comparedFigures, comparisonWords, dayWords, periodWords } from "@daybook/charts";
import type { StoredReport } from "@daybook/store";
import { asksForRows } from "./asks-for-rows.ts";
import { each, html, when, type Markup } from "./html.ts";
import { totalNumber } from "./number.ts";
import { queryOf } from "./query-of.ts";

/** What someone asks who has one minute: how much of it was told of, is it more, what is in dispute, what is new. */
export function glance(overview: Overview, lastReport?: StoredReport): Markup {
  return html`<ul class="glance" aria-label="At a glance">
    <li>${coverage(overview)}</li>
    ${against(overview)}
    <li>${conflicts(overview)}</li>
    ${when(!asksForRows(overview.request), () => html`<li>${changed(overview, lastReport)}</li>`)}
  </ul>`;
}

function coverage({ coverage: { briefed, days } }: Overview): Markup {
  const rest = briefed === days ? "" : " A day without a brief is no zero.";
  return html`<b><a href="#days">${briefed} of ${days} ${days === 1 ? "day" : "days"} briefed</a>.</b>${rest}`;
}

/** "More" and "fewer" are said only of times that were told of equally, and where the numbers cannot be the same (R11). */
function against(overview: Overview): Markup {
  const { before, coverage: now, request } = overview;
  const compared = comparedFigures(overview);
  if (compared.length > 0)
    return html`${each(compared, ({ before: then, what, comparison }) => html`<li>${what}: <a href="/compare?${queryOf(request)}">${comparison}</a>. <span class="faint">It was ${totalNumber(then, { ...request, ...before.period })}.</span></li>`)}`;
  const isEqual = now.briefed === before.coverage.briefed;
  const words = isEqual
    ? "tells nothing that could be compared"
    : comparisonWords("cannot be compared", { now, before: before.coverage });
  return html`<li>${lengthWords(now.days)} before (${periodWords(before.period)}) ${words}.</li>`;
}

function lengthWords(days: number): string {
  return days === 7 ? "The week" : days === 1 ? "The day" : `The ${days} days`;
}

function conflicts({ totals }: Overview): Markup {
  const count = totals.filter((total) => total.conflicts.length > 0).length;
  if (count === 0) return html`No tellings exclude each other.`;
  return html`<a href="#conflicts">${count} ${count === 1 ? "total is" : "totals are"} in conflict</a>: tellings exclude
    each other, and both are shown.`;
}

function changed({ late: { changes, since, until }, request: { place } }: Overview, last?: StoredReport): Markup {
  const query = new URLSearchParams({ since, until, ...(place === null ? {} : { place }) }).toString();
  const count = changes.length;
  const words =
    count === 0
      ? html`Nothing that was known of earlier weeks has changed`
      : html`<a href="#late">${count} ${count === 1 ? "total" : "totals"} of earlier weeks changed</a>`;
  const report =
    last === undefined ? "" : html`, and the <a href="/reports/${last.week}.pdf">report of ${last.week}</a> was made`;
  return html`${words} since
  ${dayWords(since)}${report}.${when(since < until, () => html` <a href="/changes?${query}">All that became known</a>`)}`;
}
