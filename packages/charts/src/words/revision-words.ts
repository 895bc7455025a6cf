import { plusDays, type Moved, type Period, type Reading } from "@daybook/data";
import { digits, longWords } from "./interval-words.ts";

/**
 * What the move of a running total says of earlier days, where the days between have a count of their own; else "".
 *
 * "Between the two readings 189 were added; the month tells 183: 6 were added to earlier months."
 */
export function revisionWords({ revision }: Pick<Reading, "revision">): string {
  if (revision === null) return "";
  if (revision.status === "not computable")
    return `Whether earlier days were revised is not computable: ${reasons[revision.why]}.`;
  const { change, told, period } = revision;
  const moved = movedWords(change, { added: "added", taken: "taken away" });
  return `Between the two readings ${moved}; ${wordsOf(period).tell} ${longWords(told)}: ${earlierWords({ revision })}.`;
}

/** Its end alone, for a table: "6 were added to earlier months"; "" where that is not computed. */
export function earlierWords({ revision }: Pick<Reading, "revision">): string {
  if (revision?.status !== "computed") return "";
  const { earlier } = wordsOf(revision.period);
  return movedWords(revision.difference, { added: `added to ${earlier}`, taken: `taken from ${earlier}` });
}

const reasons = {
  "days missing": "not all days between the two readings are told",
  "days told twice": "some days between the two readings are in more than one count",
} as const;

function wordsOf({ from, to }: Period) {
  const isOfMonths = from.endsWith("-01") && plusDays(to, 1).endsWith("-01");
  if (!isOfMonths) return { tell: "the days between tell", earlier: "earlier days" };
  const isOne = from.slice(0, 7) === to.slice(0, 7);
  return { tell: isOne ? "the month tells" : "the months between tell", earlier: "earlier months" };
}

interface Moves {
  readonly added: string;
  readonly taken: string;
}

/** A difference as people say it: its sign is a verb. */
function movedWords({ low, high }: Moved, { added, taken }: Moves): string {
  if (low === 0 && high === 0) return `none were ${added}`;
  if (low !== null && low >= 0) return `${countedWords(low, high)} ${added}`;
  if (high !== null && high <= 0) return `${countedWords(-high, low === null ? null : -low)} ${taken}`;
  if (low === null || high === null) return `it is not known whether any were ${added} or ${taken}`;
  return `between ${digits(-low)} ${taken} and ${digits(high)} ${added}`;
}

function countedWords(low: number, high: number | null): string {
  return `${longWords({ low, best: null, high })} ${low === 1 && high === 1 ? "was" : "were"}`;
}
