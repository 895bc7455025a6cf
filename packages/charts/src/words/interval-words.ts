import type { Interval } from "@daybook/data";

type Bounds = Pick<Interval, "low" | "best" | "high"> & Partial<Pick<Interval, "lowStrict" | "highStrict">>;

/** Made once: a page has thousands of numbers. */
const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A number as digits are grouped in print: 180,000. */
export function digits(value: number): string {
  return grouped.format(value);
}

/** A computed number at its shortest, keeping what is open: "2", "28–31", "33+", "at most 8". */
export function shortWords({ low, high, lowStrict = false, highStrict = false }: Bounds): string {
  if (high === low) return digits(low);
  const floor = `${lowStrict ? ">" : ""}${digits(low)}`;
  if (high === null) return isUnknown({ low, lowStrict }) ? "not known" : lowStrict ? floor : `${floor}+`;
  if (low === 0 && !lowStrict) return highStrict ? `under ${digits(high)}` : `at most ${digits(high)}`;
  return `${floor}–${highStrict ? "<" : ""}${digits(high)}`;
}

/** The same in a sentence: "33 or more", "28 to 31", "more than 180,000". */
export function longWords({ low, high, lowStrict = false, highStrict = false }: Bounds): string {
  if (high === low) return digits(low);
  if (high === null) {
    if (isUnknown({ low, lowStrict })) return "an unknown number";
    return lowStrict ? `more than ${digits(low)}` : `${digits(low)} or more`;
  }
  const ceiling = highStrict ? `fewer than ${digits(high)}` : `at most ${digits(high)}`;
  if (low === 0 && !lowStrict) return ceiling;
  if (lowStrict) return `more than ${digits(low)} and ${ceiling}`;
  return highStrict ? `${digits(low)} or more and ${ceiling}` : `${digits(low)} to ${digits(high)}`;
}

/** A number with what it counts: "33 or more people", "an unknown number of people". */
export function countWords(bounds: Bounds, what: string): string {
  const { low, high, lowStrict = false } = bounds;
  const of = high === null && isUnknown({ low, lowStrict }) ? "of " : "";
  return `${longWords(bounds)} ${of}${what}`;
}

/** Neither bound says anything. */
function isUnknown({ low, lowStrict }: { readonly low: number; readonly lowStrict: boolean }): boolean {
  return low === 0 && !lowStrict;
}

/** What the interval leaves open, for someone who stops at the number. */
export function openWords({ low, best, high, lowStrict = false, highStrict = false }: Bounds): string {
  if (high === low) return "exact as told";
  const floor = low === 0 && !lowStrict ? "possibly none" : `${lowStrict ? "more than" : "at least"} ${digits(low)}`;
  const centre = best === null ? "no one gives a central figure" : `best ${digits(best)}`;
  const ceiling =
    high === null ? "no source sets a ceiling" : `${highStrict ? "fewer" : "no more"} than ${digits(high)}`;
  return `${floor}, ${centre}, ${ceiling}`;
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
