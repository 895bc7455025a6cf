import { clamp, interval, sumOf, type Interval } from "../claims/interval.ts";
import { keyString } from "../claims/quantity.ts";
import type { Figure } from "../figures/figure.ts";
import { isRowAsked, type Narrowing } from "./narrowing.ts";
import { isInside } from "./place.ts";
import { isWithin, lengthOf, shareOf, type Period } from "./period.ts";

/** What a total is asked for. `place: null` is all places. */
export interface Filter extends Period {
  readonly place: string | null;
  /** What else is asked for; the figures are narrowed to it before they are added (`figuresAsked`), rows as they are shown. */
  readonly only?: Narrowing;
}

/** A figure that a total adds, and how much of it. */
export interface Chosen {
  readonly figure: Figure;
  /** The part of it that the period may claim (R9). */
  readonly share: Interval;
}

/** The quantity of a total's row: two figures of one row may be added, two of different rows never. */
export function rowOf({ key, apart }: Pick<Figure, "key" | "apart">): string {
  return `${keyString(key)}|${apart ?? ""}`;
}

/** Of the figures of one tree and row, the largest incidents that lie inside the filter: an antichain (R10). */
export function chosenIn(figures: readonly Figure[], filter: Filter): readonly Chosen[] {
  return figures[0]?.key.kind === "stock" ? lastReading(figures, filter) : antichain(figures, filter);
}

/** A stock is never summed over days: a period shows its last reading (R8). */
function lastReading(figures: readonly Figure[], filter: Filter): readonly Chosen[] {
  const inside = figures.filter(
    (figure) => isPlaceInside(figure, filter) && figure.to >= filter.from && figure.to <= filter.to,
  );
  const isLast = ({ incident, to }: Figure) => !inside.some((other) => other.incident === incident && other.to > to);
  return antichain(inside.filter(isLast), filter);
}

function antichain(figures: readonly Figure[], filter: Filter): readonly Chosen[] {
  const shares = new Map(
    figures.map((figure) => [figure, isPlaceInside(figure, filter) ? shareIn(figure, figures, filter) : null]),
  );
  const isCovered = (figure: Figure) => ancestorsOf(figure, figures).some((above) => shares.get(above) != null);
  return figures.flatMap((figure) => {
    const share = shares.get(figure) ?? null;
    return share === null || isCovered(figure) ? [] : [{ figure, share }];
  });
}

export function ancestorsOf(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((above) => above !== figure && figure.path.includes(above.incident));
}

export function isPlaceInside({ places }: Figure, { place }: Filter): boolean {
  return place === null || (places.length > 0 && places.every((name) => isInside(name, place)));
}

/** Whether a figure has a part in a filter's place and period, and is of a row that is asked for. */
export function liesIn(figure: Figure, filter: Filter): boolean {
  return (
    isPlaceInside(figure, filter) &&
    shareOf(figure.interval, figure, filter) !== null &&
    isRowAsked(figure.key, filter.only ?? {})
  );
}

/** The share of a figure that a period may claim, with what is known of its parts' days and of bodies of no known day. */
function shareIn(figure: Figure, figures: readonly Figure[], period: Filter): Interval | null {
  const share = shareOf(figure.interval, figure, period);
  if (share === null || (isWithin(figure, period) && figure.undated === null)) return share;
  const parts = partsOf(figure, figures);
  const inside = sumOf(
    parts.filter((part) => isWithin(part, period)).flatMap((part) => shareIn(part, figures, period) ?? []),
  );
  const dated = isWithin(figure, period) ? share : straddling(figure, share, { inside, parts, period });
  return figure.undated === null ? dated : withoutUndated(dated, figure.undated, { inside, period });
}

function partsOf(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  const below = figures.filter((part) => part !== figure && part.path.includes(figure.incident));
  return below.filter((part) => ancestorsOf(part, below).length === 0);
}

interface Inside {
  /** What the parts that lie wholly in the period add up to. */
  readonly inside: Interval;
  readonly parts: readonly Figure[];
  readonly period: Period;
}

/** A day's 58 dead that cross midnight: the nine who died in one house before dawn are of the second day, not of the first. */
function straddling(figure: Figure, share: Interval, { inside, parts, period }: Inside): Interval {
  if (parts.length === 0) return share;
  const outside = sumOf(
    parts.filter(({ from, to }) => to < period.from || from > period.to).map((part) => part.interval),
  );
  const low = Math.max(share.low, inside.low);
  const high = share.high === null ? null : Math.max(low, share.high - outside.low);
  const begun = figure.from >= period.from && share.best !== null ? share.best - (outside.best ?? outside.low) : null;
  const best = share.best === null ? null : clamp(Math.max(begun ?? 0, inside.best ?? inside.low), low, high);
  return interval(low, best, high, {
    highStrict: share.highStrict,
    lowOrigin: "derived",
    highOrigin: share.highOrigin,
  });
}

/** They may all be of the period or none; of one day they are never told (R9). Parts of known days are not among them. */
function withoutUndated(share: Interval, undated: Interval, { inside, period }: Omit<Inside, "parts">): Interval {
  const dated = undated.high === null ? 0 : Math.max(0, share.low - undated.high);
  const low = Math.min(share.low, Math.max(dated, inside.low));
  if (lengthOf(period) > 1) return { ...share, low, lowOrigin: "derived" };
  const high = share.high === null ? null : Math.max(low, share.high - undated.low);
  const best = share.best === null ? null : clamp(share.best - (undated.best ?? undated.low), low, high);
  return { ...share, low, best, high, lowOrigin: "derived", highOrigin: "derived" };
}
