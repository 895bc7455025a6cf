import type { Difference } from "@daybook/data";
import { digits, longWords } from "./interval-words.ts";

/** A difference in words: "more, by 3 to 10", "at most 3 more". `null` where nothing can be said of it. */
export function differenceWords(difference: Difference): string | null {
  const { low, high } = difference;
  if (low === 0 && high === 0) return "the same";
  if (low !== null && low > 0) return `more, by ${amountWords(difference)}`;
  if (high !== null && high < 0) return `fewer, by ${amountWords(difference)}`;
  return rangeWords(difference);
}

/** By how much, where all of it is more or all of it is fewer: "3 to 10", "13 or more". */
export function amountWords({ low, high, lowStrict, highStrict }: Difference): string {
  const isFewer = high !== null && high < 0;
  return isFewer
    ? longWords({
        low: -high,
        best: null,
        high: low === null ? null : -low,
        lowStrict: highStrict,
        highStrict: lowStrict,
      })
    : longWords({ low: low ?? 0, best: null, high, lowStrict, highStrict });
}

/** Where it may be fewer or more, as far as either end is known: "from 2 fewer to 5 more", "at most 3 more". */
export function rangeWords({ low, high, lowStrict, highStrict }: Difference): string | null {
  const fewest = low === null ? null : endWords(low, lowStrict);
  const most = high === null ? null : endWords(high, highStrict);
  if (fewest === null) return most === null ? null : high === 0 ? "no more" : `at most ${most}`;
  if (most === null) return low === 0 ? "no fewer" : `at most ${fewest}`;
  if (low === 0) return `the same or up to ${most}`;
  return high === 0 ? `the same or up to ${fewest}` : `from ${fewest} to ${most}`;
}

function endWords(end: number, isStrict: boolean): string {
  const amount = `${digits(Math.abs(end))} ${end < 0 ? "fewer" : "more"}`;
  return isStrict ? `less than ${amount}` : amount;
}
