import { placesAbove } from "@daybook/data";
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
    const mains = all.filter(
      (other) =>
        other !== told && links.get(other.index) !== told.index && isFuller(other, told) && isAgain(told, other),
    );
    const main = mains.toSorted((a, b) => rankOf(b) - rankOf(a) || a.index - b.index)[0];
    if (main !== undefined) links.set(told.index, main.index);
  }
  return new Map([...links].map(([from, to]) => [from, endOf(to, links)]));
}

/** A duplicate of a duplicate leads to the first. */
function endOf(at: number, links: ReadonlyMap<number, number>): number {
  let end = at;
  for (let steps = 0; steps < links.size && links.has(end); steps += 1) end = links.get(end) ?? end;
  return end;
}

/** A figure of the body with its speaker is fuller than one of a headline or a summary. */
function isFuller(other: Told, told: Told): boolean {
  if (other.draft.past || other.draft.implicit) return false;
  if (inOtherWords(told) && other.index === told.mention.host) return true;
  if (told.draft.vague && !other.draft.vague && isBody(other) && other.mention.sentence !== told.mention.sentence)
    return other.index > told.index || rankOf(other) > rankOf(told);
  const [a, b] = [rankOf(other), rankOf(told)];
  return a > b || (a === b && other.index < told.index && isRepeatable(told, other));
}

function rankOf({ draft, mention }: Told): number {
  if (mention.sentence.line.kind === "summary") return 1;
  return isBody({ mention }) ? (draft.attributed_to === null ? 2 : 3) : 0;
}

function isBody({ mention }: Pick<Told, "mention">): boolean {
  return mention.sentence.line.kind === "paragraph";
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
  if (a.measure !== b.measure || b.vague || told.mention.telling.sense === "airborne") return false;
  if (isUndated(told))
    return (
      other.mention.telling.link !== "of them" &&
      isSameGroup(a, b) &&
      isSamePlaceOrUnsaid(told, other) &&
      isSameGoods(told, other) &&
      isSameCount(told, other)
    );
  if (a.cumulative !== b.cumulative) return false;
  if (other.mention.telling.link === "of them" || !isSameGroup(a, b)) return false;
  return isSamePlaceOrUnsaid(told, other) && isSameDay(a, b) && isSameGoods(told, other) && isSameCount(told, other);
}

/** A lead of "scores" in a region and a village of it, or one that no gazetteer has. */
function isWithin(whole: string | null, place: string | null): boolean {
  if (whole === null || place === null) return true;
  const above = placesAbove(place).map(({ name }) => name);
  return above.length === 0 || above.includes(whole);
}

/** A headline leaves the day to the body. */
function isUndated({ mention, draft, whenTold }: Told): boolean {
  return mention.sentence.line.kind !== "paragraph" && (!whenTold || draft.date !== null);
}

/** A headline may leave the place out. */
function isSamePlaceOrUnsaid({ draft, mention }: Told, other: Told): boolean {
  return (
    isSamePlace(draft.place, other.draft.place) ||
    (draft.vague && isWithin(draft.place, other.draft.place)) ||
    mention.sentence.line.kind !== "paragraph"
  );
}

function isSameGoods({ draft }: Told, other: Told): boolean {
  return draft.commodity === other.draft.commodity || draft.commodity === null || other.draft.commodity === null;
}

function isSameCount(told: Told, other: Told): boolean {
  const [a, b] = [told.draft, other.draft];
  if (a.vague) return leastOf(a) <= Math.max(mostOf(b), 1);
  if (isWithinRange(told, other)) return true;
  if (valuesOf(a).some((value) => valuesOf(b).includes(value))) return rankOf(told) < 3 || isQuoted(told, other);
  if (told.mention.sentence.line.kind === "title" || told.mention.sentence.line.kind === "headline") {
    if (
      a.bound !== "exact" &&
      a.bound !== "range" &&
      b.part_of === null &&
      leastOf(a) <= mostOf(b) &&
      mostOf(b) <= 2 * leastOf(a) &&
      other.mention.telling.link === "none"
    )
      return true;
  }
  return isOutsideBody(told) && isNear(leastOf(a), leastOf(b), a.bound === "exact" ? 0 : 0.1);
}

/** "12 people asked for help" after "between 10 and 12". */
function isWithinRange({ draft: a, mention }: Told, { draft: b }: Told): boolean {
  const isIn =
    b.bound === "range" && a.bound === "exact" && (a.best ?? 0) >= (b.low ?? 0) && (a.best ?? 0) <= (b.high ?? 0);
  return isIn && a.attributed_to === b.attributed_to && mention.telling.link === "none";
}

function isQuoted({ draft: a, mention }: Told, { draft: b }: Told): boolean {
  return (
    a.attributed_to === b.attributed_to &&
    (leastOf(a) >= 100 || /[“"]/.test(mention.sentence.text) || mention.sentence.text.includes("”"))
  );
}

function isOutsideBody({ mention }: Told): boolean {
  return !isBody({ mention });
}

function isNear(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(a, b);
}
