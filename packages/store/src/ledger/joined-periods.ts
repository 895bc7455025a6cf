import { plusDays, type Period } from "@daybook/data";

/** Periods that touch or overlap as one, the earliest first; no more than some, where the nearest are joined. */
export function joinedPeriods(periods: readonly Period[], most = Infinity): readonly Period[] {
  const joined: Period[] = [];
  for (const period of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || period.from > plusDays(last.to, 1)) joined.push(period);
    else joined[joined.length - 1] = { from: last.from, to: period.to > last.to ? period.to : last.to };
  }
  return joined.length <= most ? joined : joinedPeriods(withoutGap(joined), most);
}

/** The two that lie nearest, with what is between them. */
function withoutGap(periods: readonly Period[]): readonly Period[] {
  const gaps = periods.slice(1).map(({ from }, at) => Date.parse(from) - Date.parse(periods[at]?.to ?? from));
  const smallest = gaps.indexOf(Math.min(...gaps));
  const [one, next] = [periods[smallest], periods[smallest + 1]];
  if (one === undefined || next === undefined) return periods;
  return [...periods.slice(0, smallest), { from: one.from, to: next.to }, ...periods.slice(smallest + 2)];
}
