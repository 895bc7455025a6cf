import { isSameDay, isSameGroup, isSamePlace, leastOf, mostOf, valuesOf, type Told } from "./told.ts";

/**
 * Which figures tell again what another of the same brief tells: headline, summary, quotation.
 *
 * The fullest mention stays: with a speaker, in the body, before the others.
 */
export function duplicatesIn(all: readonly Told[]): ReadonlyMap<number, number> {
  const links = new Map<number, number>();
  for (const told of all) {
    if (links.has(told.index) || told.draft.past) continue;
    const main = all.find((other) => other !== told && !links.has(other.index) && isFuller(other, told) && isAgain(told, other));
    if (main !== undefined) links.set(told.index, main.index);
  }
  for (const [from, to] of links) {
    const end = links.get(to);
    if (end !== undefined) links.set(from, end);
  }
  return links;
}

/** A figure of the body with its speaker is fuller than one of a headline or a summary. */
function isFuller(other: Told, told: Told): boolean {
  if (other.draft.past || other.draft.implicit) return false;
  if (inOtherWords(told) && other.index === told.mention.host) return true;
  const [a, b] = [rankOf(other), rankOf(told)];
  return a > b || (a === b && other.index < told.index && isRepeatable(told, other));
}

function rankOf({ draft, mention }: Told): number {
  const inBody = mention.sentence.line.kind === "paragraph" ? 2 : 0;
  return inBody + (inBody > 0 && draft.attributed_to !== null ? 1 : 0);
}

/** Inside the body only one speaker repeats himself, in another sentence, or a range is closed. */
function isRepeatable(told: Told, other: Told): boolean {
  if (told.mention.sentence === other.mention.sentence) return false;
  const isSaid = told.draft.attributed_to === other.draft.attributed_to;
  const isHeading = told.mention.sentence.line.kind !== "paragraph";
  return isHeading || (isSaid && told.mention.telling.link === "none");
}

function inOtherWords({ mention }: Told): boolean {
  return mention.telling.link === "in other words";
}

function isAgain(told: Told, other: Told): boolean {
  const [a, b] = [told.draft, other.draft];
  if (inOtherWords(told) && other.index === told.mention.host) return true;
  if (a.measure !== b.measure || a.cumulative !== b.cumulative || b.vague) return false;
  if (other.mention.telling.link === "of them" || !isSameGroup(a, b)) return false;
  return isSamePlaceOrUnsaid(told, other) && isSameDay(a, b) && isSameGoods(told, other) && isSameCount(told, other);
}

/** A headline may leave the place out. */
function isSamePlaceOrUnsaid({ draft, mention }: Told, other: Told): boolean {
  return isSamePlace(draft.place, other.draft.place) || mention.sentence.line.kind !== "paragraph";
}

function isSameGoods({ draft }: Told, other: Told): boolean {
  return draft.commodity === other.draft.commodity || draft.commodity === null || other.draft.commodity === null;
}

function isSameCount(told: Told, other: Told): boolean {
  const [a, b] = [told.draft, other.draft];
  if (a.vague) return (rankOf(told) < rankOf(other) || isOutsideBody(told)) && leastOf(a) <= Math.max(mostOf(b), 1);
  if (valuesOf(a).some((value) => valuesOf(b).includes(value))) return rankOf(told) < 3 || isQuoted(told, other);
  if (isWithinRange(told, other)) return true;
  return isOutsideBody(told) && isNear(leastOf(a), leastOf(b), a.bound === "about" || a.bound === "more_than" ? 0.1 : 0);
}

/** "12 people asked for help" after "between 10 and 12". */
function isWithinRange({ draft: a, mention }: Told, { draft: b }: Told): boolean {
  const isIn = b.bound === "range" && a.bound === "exact" && (a.best ?? 0) >= (b.low ?? 0) && (a.best ?? 0) <= (b.high ?? 0);
  return isIn && a.attributed_to === b.attributed_to && mention.telling.link === "none";
}

function isQuoted({ draft: a, mention }: Told, { draft: b }: Told): boolean {
  return a.attributed_to === b.attributed_to && (leastOf(a) >= 100 || /[“"]/.test(mention.sentence.text) || mention.sentence.text.includes("”"));
}

function isOutsideBody({ mention }: Told): boolean {
  return mention.sentence.line.kind !== "paragraph" || mention.sentence.line.section === 0;
}

function isNear(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(a, b);
}
