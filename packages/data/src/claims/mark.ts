import type { Told } from "./told.ts";

/**
 * What the words say of a number besides its size, where a rule asks for it.
 *
 * - `more`: added to what was counted before ("five more bodies were found"), no new count (R4).
 * - `died of wounds`: someone counted among the injured until then (R7).
 * - `undated`: nobody knows the day of death ("six retrieved from under rubble" in a day's tally) (R9).
 * - `found`: of those who were missing or trapped until then (R8).
 * - `total`: of a place and a period, not of one event ("over the past day") (R10).
 * - `separate`: not inside the place's total ("not yet included in that count") (R10).
 */
export type Mark = "more" | "died of wounds" | "undated" | "found" | "total" | "separate";

/** The marks' words. Another house reads others: change the lexicon's version with them. */
export const markWords = {
  more: /\bmore\b(?! than)/i,
  diedOfWounds:
    /\b(died|dies|dead|succumbed)\b.*\b(of|from|to) (his|her|their|its|the)? ?(wounds?|injur(y|ies))\b|\b(died|dies|succumbed) (later )?in (a |the )?(hospital|intensive care)\b|\bdied of wounds\b/i,
  dugOut: /\b(rubble|buried|exhumed|unearthed|dug (out|up)|mass graves?|earlier (strikes?|attacks?|sites?))\b/i,
  addedByReview: /\b(retroactively|retrospectively|belatedly)\b|\badded (after|by|following) a review\b/i,
  found: /\b(missing|unaccounted for|trapped)\b.*\bfound\b|\bfound\b.*\b(missing|unaccounted for|trapped)\b/i,
  total:
    /\b(over|in|during|within|for) the (past|last|previous|preceding) (\w+ )?(day|hours|night|week|month|year)s?\b|\b(this|last) (week|month)\b|\bin (January|February|March|April|May|June|July|August|September|October|November|December)\b/i,
  separate:
    /\b(separate(ly)?|in addition|not (yet )?(included|counted) in (that|this|the|their|its)|excluded from (that|this|the))\b/i,
} as const;

/** Reads the marks of one told figure among all that its brief tells. */
export function marksOf(told: Told, figures: readonly Told[]): readonly Mark[] {
  const marks: readonly (readonly [Mark, boolean])[] = [
    ["more", isMore(told, figures)],
    ["died of wounds", isDiedOfWounds(told)],
    ["undated", isUndated(told, figures)],
    ["found", isFound(told, figures)],
    ["total", told.from < told.to && markWords.total.test(told.quote)],
    ["separate", markWords.separate.test(told.quote)],
  ];
  return marks.flatMap(([mark, isThere]) => (isThere ? [mark] : []));
}

/** "Killed two and wounded 30 more": more than the two, not more than were wounded before. */
function isMore(told: Told, figures: readonly Told[]): boolean {
  if (told.revises !== null || !markWords.more.test(`${told.hedge ?? ""} ${told.words}`)) return false;
  return !figures.some(
    (other) =>
      other !== told &&
      other.incident === told.incident &&
      other.quoteStart === told.quoteStart &&
      other.start < told.start,
  );
}

/** "A wounded man died, bringing the number killed to two": the man is named before the verb, the count after it. */
function isDiedOfWounds({ measure, quote, start, quoteStart, low, best }: Told): boolean {
  const verb = markWords.diedOfWounds.exec(quote)?.index;
  return measure === "killed" && (low ?? best) !== 0 && verb !== undefined && start - quoteStart < verb;
}

/** Bodies found in a tally of days; those found where one strike fell are of the day of that strike. */
function isUndated(told: Told, figures: readonly Told[]): boolean {
  if (told.measure === "killed") return markWords.addedByReview.test(told.quote);
  const whole = wholeOf(told, figures);
  const isOfTally = whole?.measure === "killed" && whole.from < whole.to;
  return told.measure === "bodies_recovered" && isOfTally && markWords.dugOut.test(told.quote);
}

/** "Two of the missing were found alive": told inside a number of the missing, or in those words. */
function isFound(told: Told, figures: readonly Told[]): boolean {
  if (told.measure !== "rescued" && told.measure !== "bodies_recovered" && told.measure !== "killed") return false;
  const whole = wholeOf(told, figures);
  return whole?.measure === "missing" || whole?.measure === "trapped" || markWords.found.test(told.quote);
}

function wholeOf({ subsetOf }: Told, figures: readonly Told[]): Told | undefined {
  return subsetOf === null ? undefined : figures.find(({ figure }) => figure === subsetOf);
}
