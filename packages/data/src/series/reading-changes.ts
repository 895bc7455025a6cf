import type { Claim } from "../claims/claim.ts";
import { isSameInterval } from "../claims/interval.ts";
import { differenceOf, type Difference } from "./difference.ts";
import { knownOn } from "./known.ts";
import type { Knowledge } from "./news.ts";
import { isInside } from "./place.ts";
import { readingSeriesOf, type Reading, type ReadingSeries } from "./readings.ts";

/** A reading of a running total that came, was revised, or was withdrawn. It is in no total (R8). */
export interface ReadingChange {
  readonly series: ReadingSeries;
  readonly kind: "added" | "revised" | "retracted";
  readonly before: Reading | null;
  readonly after: Reading | null;
  readonly newest: string;
  readonly difference: Difference | null;
}

/** Readings that are known otherwise on the later day than on the earlier. */
export function readingChanges({ ledger, since, until }: Knowledge, place: string | null): readonly ReadingChange[] {
  const [was, is] = [since, until].map((day) => readingsOf(knownOn(ledger, day).claims, place));
  if (was === undefined || is === undefined) return [];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((name): ReadingChange[] => {
    const before = was.get(name);
    const after = is.get(name);
    const series = (after ?? before)?.series;
    const isSame = before && after && isSameInterval(before.reading.interval, after.reading.interval);
    if (series === undefined || isSame === true) return [];
    return [changeOf(series, before?.reading ?? null, after?.reading ?? null, until)];
  });
}

function changeOf(series: ReadingSeries, before: Reading | null, after: Reading | null, until: string): ReadingChange {
  return {
    series,
    before,
    after,
    kind: before === null ? "added" : after === null ? "retracted" : "revised",
    newest: after?.published ?? until,
    difference: before === null || after === null ? null : differenceOf(after.interval, before.interval),
  };
}

/** Each reading by its series and the day that it is of. */
function readingsOf(claims: readonly Claim[], place: string | null) {
  const here = claims.filter((claim) => place === null || (claim.place !== null && isInside(claim.place, place)));
  const read = readingSeriesOf(here).flatMap((series) => series.readings.map((reading) => ({ series, reading })));
  return new Map(read.map((one) => [`${one.series.id} ${one.reading.asOf}`, one]));
}
