import type { Comparison, Coverage, Difference } from "@daybook/data";
import { amountWords, rangeWords } from "./difference-words.ts";

/** A change as a sentence; "more" and "fewer" only where rule R11 allows them, and by how much where that is known. */
export function comparisonWords(
  comparison: Comparison,
  { now, before }: { readonly now: Coverage; readonly before: Coverage },
  difference: Difference | null = null,
): string {
  const much = muchWords(comparison, difference);
  switch (comparison) {
    case "more":
    case "fewer":
      return `${comparison} than the ${lengthWords(before)} before${much}`;
    case "the same":
      return `the same as the ${lengthWords(before)} before`;
    case "may differ":
      return `may differ from the ${lengthWords(before)} before${much}`;
    case "cannot be compared":
      return now.briefed === before.briefed && now.days === before.days
        ? "cannot be compared: no data on one side"
        : `cannot be compared: ${now.briefed} of ${now.days} days briefed, ${shareWords(now, before)} the ${lengthWords(before)} before`;
  }
}

/** The same beside the earlier number, which says of when it is: "more, by 3 to 10". */
export function besideWords(comparison: Comparison, difference: Difference | null): string {
  return `${comparison}${muchWords(comparison, difference)}`;
}

function muchWords(comparison: Comparison, difference: Difference | null): string {
  if (difference === null) return "";
  if (comparison === "more" || comparison === "fewer") return `, by ${amountWords(difference)}`;
  const range = comparison === "may differ" ? rangeWords(difference) : null;
  return range === null ? "" : `: ${range}`;
}

/** What a period is called beside another of its length. */
function lengthWords({ days }: Coverage): string {
  if (days === 7) return "week";
  return days === 1 ? "day" : `${days} days`;
}

function shareWords(now: Coverage, { briefed, days }: Coverage): string {
  return now.days === days ? `${briefed}` : `${briefed} of ${days}`;
}
