import { plusDays, type Overview, type Period } from "@daybook/data";
import { dayWords, isOneWeek } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { periodFields } from "./period-fields.ts";
import { queryOf } from "./query-of.ts";

/** The same of other days: of one's own, or of longer times around these. */
export function anotherPeriod(request: Overview["request"], isCurrent: boolean, path: string): Markup {
  return html`<details name="bar">
    <summary>Another period</summary>
    ${when(
      isOneWeek(request),
      () =>
        html`<form class="controls" method="get" action="${path}">
          ${periodFields(request)}
          ${each(hiddenOf(request, isCurrent), ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
          <button type="submit">Show these days</button>
        </form>`,
    )}
    <nav aria-label="Periods" class="row kinds">
      ${each(periodsAround(request), ([words, period]) => html`<a href="${path}?${queryOf({ ...request, ...period }, { isCurrent })}">${words}</a>`)}
    </nav>
  </details>`;
}

/** Longer times that end with this one, and the month and year it is in. */
function periodsAround({ to }: Period): readonly (readonly [words: string, period: Period])[] {
  const [year, month] = [to.slice(0, 4), to.slice(0, 7)];
  const monthEnd = plusDays(`${plusDays(`${month}-28`, 4).slice(0, 7)}-01`, -1);
  return [
    ["4 weeks", { from: plusDays(to, -27), to }],
    ["13 weeks", { from: plusDays(to, -90), to }],
    [monthWords(month), { from: `${month}-01`, to: monthEnd }],
    [year, { from: `${year}-01-01`, to: `${year}-12-31` }],
  ];
}

/** 1–31 October 2024 ⇒ October 2024. */
function monthWords(month: string): string {
  return dayWords(`${month}-01`).replace(/^1 /, "");
}

/** All but the period: another one is of the same. */
function hiddenOf(request: Overview["request"], isCurrent: boolean): readonly (readonly [string, string])[] {
  const query = new URLSearchParams(queryOf(request, { isCurrent }));
  for (const name of ["from", "to", "week"]) query.delete(name);
  return [...query];
}
