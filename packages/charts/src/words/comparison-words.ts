import type { Comparison, Coverage } from "@daybook/data";

/** A change as a sentence; "more" and "fewer" only where rule R11 allows them. */
export function comparisonWords(
  comparison: Comparison,
  { now, before }: { readonly now: Coverage; readonly before: Coverage },
): string {
  switch (comparison) {
    case "more":
      return "more than the week before";
    case "fewer":
      return "fewer than the week before";
    case "the same":
      return "the same as the week before";
    case "may differ":
      return "may differ from the week before";
    case "cannot be compared":
      return now.briefed === before.briefed
        ? "cannot be compared: no data on one side"
        : `cannot be compared: ${now.briefed} of ${now.days} days briefed, ${before.briefed} the week before`;
  }
}
