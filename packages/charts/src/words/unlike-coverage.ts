import type { Coverage } from "@daybook/data";

/** Why no number of one side may be called more than one of the other: "1 of 7 days briefed beside 5 of 7" (R11). */
export function unlikeCoverageWords(a: Coverage, b: Coverage): string {
  return `${shareWords(a)} briefed beside ${shareWords(b, a)}`;
}

function shareWords({ briefed, days }: Coverage, beside?: Coverage): string {
  return beside?.days === days ? `${briefed} of ${days}` : `${briefed} of ${days} ${days === 1 ? "day" : "days"}`;
}
