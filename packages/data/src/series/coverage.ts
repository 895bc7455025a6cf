import type { Brief } from "../claims/brief.ts";
import { placeOf, placesAbove } from "./place.ts";
import { daysOf, type Period } from "./period.ts";

/** How many days of a period have a brief that could have told of it: no brief is no data, not zero. */
export interface Coverage {
  readonly briefed: number;
  readonly days: number;
  readonly byDay: readonly { readonly day: string; readonly briefed: boolean }[];
}

/**
 * Coverage of a place by the briefs of its theatre. Briefs count for every place where either is not known. A data file
 * tells of many days and briefs none of them: its day is only that on which it was published.
 */
export function coverageOf(
  briefs: readonly Pick<Brief, "published" | "theatre" | "kind">[],
  period: Period,
  place: string | null,
): Coverage {
  const prose = briefs.filter(({ kind, theatre }) => kind !== "data" && isOfTheatre(theatre, place));
  const days = new Set(prose.map(({ published }) => published));
  const byDay = daysOf(period).map((day) => ({ day, briefed: days.has(day) }));
  return { briefed: byDay.filter(({ briefed }) => briefed).length, days: byDay.length, byDay };
}

function isOfTheatre(theatre: string, place: string | null): boolean {
  if (place === null) return true;
  const here = placeOf(place);
  const country = [here, ...placesAbove(place)].at(-1);
  return (
    country === undefined ||
    placeOf(theatre) === undefined ||
    country.name === theatre ||
    placesAbove(theatre).some(({ name }) => name === country.name)
  );
}
