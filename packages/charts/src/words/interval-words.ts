import type { Interval } from "@daybook/data";

type Bounds = Pick<Interval, "low" | "best" | "high"> & Partial<Pick<Interval, "lowStrict" | "highStrict">>;

/** A number as digits are grouped in print: 180,000. */
export function digits(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}

/** A computed number at its shortest, keeping what is open: "2", "28–31", "33+", "at most 8". */
export function shortWords({ low, high, lowStrict = false, highStrict = false }: Bounds): string {
  if (high === low) return digits(low);
  if (high === null) {
    if (low === 0) return "not known";
    return lowStrict ? `>${digits(low)}` : `${digits(low)}+`;
  }
  if (low === 0) return highStrict ? `under ${digits(high)}` : `at most ${digits(high)}`;
  return `${digits(low)}–${digits(high)}`;
}

/** The same in a sentence: "33 or more", "28 to 31", "more than 180,000". */
export function longWords({ low, high, lowStrict = false, highStrict = false }: Bounds): string {
  if (high === low) return digits(low);
  if (high === null) {
    if (low === 0) return "an unknown number";
    return lowStrict ? `more than ${digits(low)}` : `${digits(low)} or more`;
  }
  if (low === 0) return highStrict ? `fewer than ${digits(high)}` : `at most ${digits(high)}`;
  return `${digits(low)} to ${digits(high)}`;
}

/** What the interval leaves open, for someone who stops at the number. */
export function openWords({ low, best, high }: Bounds): string {
  if (high === low) return "exact as told";
  const ceiling = high === null ? "no source sets a ceiling" : `no more than ${digits(high)}`;
  const centre = best === null ? "no one gives a central figure" : `best ${digits(best)}`;
  return `at least ${digits(low)}, ${centre}, ${ceiling}`;
}

/** Low, best and high apart, as a table has them; nothing open becomes a number. */
export function boundWords({
  low,
  best,
  high,
  lowStrict = false,
  highStrict = false,
}: Bounds): readonly [string, string, string] {
  return [
    lowStrict ? `>${digits(low)}` : digits(low),
    best === null ? "–" : digits(best),
    high === null ? "open" : highStrict ? `<${digits(high)}` : digits(high),
  ];
}
