/** Where a bound comes from: someone said it, it follows from what was said, or it is the house's own reading of a word (R1). */
export type BoundOrigin = "stated" | "derived" | "policy";

/** A number as it was told, with what the telling leaves open (R1). */
export interface Interval {
  readonly low: number;
  /** `null` when no one gave a central figure: "up to 40". */
  readonly best: number | null;
  /** `null` when the source set no ceiling: "at least two", "more than 30". */
  readonly high: number | null;
  /** The value lies above `low`, not on it: "more than 180,000 tons". Only of what is weighed; a count says 31 instead. */
  readonly lowStrict: boolean;
  readonly highStrict: boolean;
  readonly lowOrigin: BoundOrigin;
  readonly highOrigin: BoundOrigin;
}

type Marks = Partial<Pick<Interval, "lowStrict" | "highStrict" | "lowOrigin" | "highOrigin">>;

/** Makes an interval. Throws a RangeError where low ≤ best ≤ high does not hold. */
export function interval(low: number, best: number | null, high: number | null, marks: Marks = {}): Interval {
  const ordered = low >= 0 && (best === null || low <= best) && (high === null || (best ?? low) <= high);
  if (!ordered) throw new RangeError(`not an interval: low ${low}, best ${best}, high ${high}`);
  return { low, best, high, lowStrict: false, highStrict: false, lowOrigin: "stated", highOrigin: "stated", ...marks };
}

/** What is known of a part that says nothing of a measure: unknown is not zero (R2). */
export const UNSTATED: Interval = interval(0, null, null, { lowOrigin: "derived", highOrigin: "derived" });

/** Adds intervals. A missing best counts with its low, unless every best is missing; one open high opens the sum. */
export function sumOf(intervals: readonly Interval[]): Interval {
  const [first, ...rest] = intervals;
  if (first === undefined) return interval(0, 0, 0, { lowOrigin: "derived", highOrigin: "derived" });
  return rest.reduce(add, first);
}

function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low + b.low,
    best: a.best === null && b.best === null ? null : (a.best ?? a.low) + (b.best ?? b.low),
    high: a.high === null || b.high === null ? null : a.high + b.high,
    lowStrict: a.lowStrict || b.lowStrict,
    highStrict: a.highStrict || b.highStrict,
    lowOrigin: originOfSum(a.lowOrigin, b.lowOrigin),
    highOrigin: originOfSum(a.highOrigin, b.highOrigin),
  };
}

function originOfSum(a: BoundOrigin, b: BoundOrigin): BoundOrigin {
  return a === "policy" || b === "policy" ? "policy" : "derived";
}

/**
 * What both allow, or `null` where they exclude each other. The best is the first's, moved inside. A bound that is only
 * our policy yields to a stated one: it neither excludes nor closes (R1).
 */
export function intersectionOf(a: Interval, b: Interval): Interval | null {
  const floor = b.low > a.low || (b.low === a.low && b.lowStrict) ? b : a;
  const ceiling = ceilingOf(a, b);
  const best = a.best ?? b.best;
  if (!excludes(floor, ceiling)) return between(best, floor, ceiling);
  if (floor.lowOrigin === "policy")
    return ceiling.highOrigin === "policy" ? hullOf(a, b) : between(best, ceiling, ceiling);
  return ceiling.highOrigin === "policy" ? between(best, floor, floor) : null;
}

function ceilingOf(a: Interval, b: Interval): Interval {
  if (isOpenAsTold(a) && b.highOrigin === "policy") return a;
  if (isOpenAsTold(b) && a.highOrigin === "policy") return b;
  return isBelow(b.high, a.high) || (b.high === a.high && b.highStrict) ? b : a;
}

function isOpenAsTold({ high, highOrigin }: Interval): boolean {
  return high === null && highOrigin === "stated";
}

function excludes(floor: Interval, { high, highStrict }: Interval): boolean {
  return high !== null && (floor.low > high || (floor.low === high && (floor.lowStrict || highStrict)));
}

/** From the low of one to the high of another, with the best moved inside. */
function between(best: number | null, floor: Interval, ceiling: Interval): Interval {
  return {
    low: floor.low,
    best: best === null ? null : clamp(best, floor.low, ceiling.high),
    high: ceiling.high,
    lowStrict: floor.lowStrict,
    highStrict: ceiling.highStrict,
    lowOrigin: floor.lowOrigin,
    highOrigin: ceiling.highOrigin,
  };
}

/** The smallest interval that holds both. The best is the first's. */
export function hullOf(a: Interval, b: Interval): Interval {
  const floor = b.low < a.low || (b.low === a.low && a.lowStrict) ? b : a;
  const ceiling = isBelow(a.high, b.high) || (a.high === b.high && a.highStrict) ? b : a;
  return between(a.best ?? b.best, floor, ceiling);
}

/** The same low and best without a ceiling: a toll told before its whole grew (R4, age). */
export function openAbove(value: Interval): Interval {
  return { ...value, high: null, highStrict: false, highOrigin: "derived" };
}

/** What a sum of parts or subsets says of its whole: a low, and nothing of the rest. */
export function floorOf({ low, lowStrict, lowOrigin }: Interval): Interval {
  return { ...UNSTATED, low, lowStrict, lowOrigin: lowOrigin === "policy" ? "policy" : "derived" };
}

/** Lifts the low, and the best with it. */
export function raisedTo(value: Interval, low: number): Interval {
  if (low <= value.low) return value;
  const best = value.best === null ? null : Math.max(value.best, low);
  const high = value.high === null ? null : Math.max(value.high, low);
  return { ...value, low, best, high, lowStrict: false, lowOrigin: "derived" };
}

/** Brings the high down, and the best with it. Never below the low. */
export function cappedAt(value: Interval, high: number | null): Interval {
  if (high === null || !isBelow(high, value.high)) return value;
  const ceiling = Math.max(high, value.low);
  const best = value.best === null ? null : Math.min(value.best, ceiling);
  return { ...value, best, high: ceiling, highStrict: false, highOrigin: "derived" };
}

/** Whether a ceiling is lower than another; `null` is no ceiling. */
export function isBelow(a: number | null, b: number | null): boolean {
  return a !== null && (b === null || a < b);
}

export function clamp(value: number, low: number, high: number | null): number {
  const raised = Math.max(value, low);
  return high === null ? raised : Math.min(raised, high);
}

export function isSameInterval(a: Interval, b: Interval): boolean {
  return (
    a.low === b.low &&
    a.best === b.best &&
    a.high === b.high &&
    a.lowStrict === b.lowStrict &&
    a.highStrict === b.highStrict
  );
}
