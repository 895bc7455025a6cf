import type { Comparison, Coverage } from "@daybook/data";

/** A change as a sentence; "more" and "fewer" only where rule R11 allows them. */
export function comparisonWords(
  comparison: Comparison,
  { now, before }: { readonly now: Coverage; readonly before: Coverage },
): string {
  switch (comparison) {
    case "more":
      return `more than the ${lengthWords(before)} before`;
    case "fewer":
      return `fewer than the ${lengthWords(before)} before`;
    case "the same":
      return `the same as the ${lengthWords(before)} before`;
    case "may differ":
      return `may differ from the ${lengthWords(before)} before`;
    case "cannot be compared":
      return now.briefed === before.briefed && now.days === before.days
        ? "cannot be compared: no data on one side"
        : `cannot be compared: ${now.briefed} of ${now.days} days briefed, ${shareWords(now, before)} the ${lengthWords(before)} before`;
  }
}

/** What a period is called beside another of its length. */
function lengthWords({ days }: Coverage): string {
  if (days === 7) return "week";
  return days === 1 ? "day" : `${days} days`;
}

function shareWords(now: Coverage, { briefed, days }: Coverage): string {
  return now.days === days ? `${briefed}` : `${briefed} of ${days}`;
}
