import { isSameDay, isSamePlace, leastOf, type Links, type Told } from "./told.ts";

/** Which figures are another count of the same quantity: another source's, or the same one's earlier. */
export function rivalsIn(
  all: readonly Told[],
  links: Pick<Links, "duplicate_of" | "part_of" | "subset_of">,
): ReadonlyMap<number, number> {
  const rivals = new Map<number, number>();
  const isFree = ({ index, draft }: Told) =>
    !links.duplicate_of.has(index) && !links.part_of.has(index) && !links.subset_of.has(index) && !draft.past;
  for (const told of all.filter(isFree)) {
    const main =
      told.mention.telling.link === "rival"
        ? earlierCount(told, all)
        : all.find(
            (other) => other.index < told.index && isFree(other) && !rivals.has(other.index) && isRival(told, other),
          );
    if (main !== undefined) rivals.set(told.index, rivals.get(main.index) ?? main.index);
  }
  return rivals;
}

/** "earlier reports had put the number at seven": the number told last. */
function earlierCount(told: Told, all: readonly Told[]): Told | undefined {
  const isBefore = (other: Told) =>
    other.index < told.index && other.mention.sentence.line.section === told.mention.sentence.line.section;
  const section = all.filter(isBefore);
  const line = section.filter(({ mention }) => mention.sentence.lineAt === told.mention.sentence.lineAt);
  return lastCount(told, line) ?? lastCount(told, section);
}

function lastCount(told: Told, before: readonly Told[]): Told | undefined {
  const isWhole = ({ mention: { telling }, draft }: Told) =>
    telling.link !== "including" && telling.link !== "of them" && !draft.past;
  return before.findLast((other) => isWhole(other) && isRival(told, other));
}

function isRival(told: Told, other: Told): boolean {
  const [a, b] = [told.draft, other.draft];
  if (a.measure !== b.measure || told.mention.sentence.line.section !== other.mention.sentence.line.section)
    return false;
  if (a.cumulative !== b.cumulative || !isSamePlace(a.place, b.place) || !isSameDay(a, b) || leastOf(a) === 0)
    return false;
  if (
    b.victim_group === "military" ||
    told.mention.counted.additive ||
    (a.status === "disputed" && a.victim_group === "military")
  )
    return false;
  if (told.mention.telling.link === "rival") return !isSameSpeakerNow(told, other) || saysEarlier(told);
  return isOfOther(told, other) && isComparable(told, other);
}

function isSameSpeakerNow({ draft }: Told, other: Told): boolean {
  return draft.attributed_to === other.draft.attributed_to;
}

/** "an earlier count of 773", "initially spoke of six". */
function saysEarlier({ mention }: Told): boolean {
  return /\b(?:earlier|initially|previous|first)\b/i.test(mention.sentence.text);
}

function isOfOther(told: Told, other: Told): boolean {
  const [a, b] = [told.draft.attributed_to, other.draft.attributed_to];
  if (
    saysEarlier(told) &&
    told.mention.sentence !== other.mention.sentence &&
    told.draft.unit === other.draft.unit &&
    /\binitially\b/.test(told.mention.sentence.text)
  )
    return true;
  return a !== null && b !== null && a !== b;
}

/** Counts of people of one class, of one kind of thing. */
function isComparable(told: Told, other: Told): boolean {
  const [a, b] = [told.draft, other.draft];
  if (a.kind === "shipment") return a.commodity === b.commodity && a.actor === b.actor;
  if (a.kind === "casualty")
    return (
      /^(?:killed|injured|casualties|missing|captured|bodies_recovered)$/.test(a.measure) && !isOwnSide(told, other)
    );
  return (
    (a.unit === b.unit || a.unit.endsWith(b.unit) || b.unit.endsWith(a.unit)) &&
    /^(?:facilities_damaged|launched|vessels_attacked|buildings_damaged|buildings_destroyed|vehicles_damaged)$/.test(
      a.measure,
    )
  );
}

/** The dead of two sides are no rivals. */
function isOwnSide({ draft: a }: Told, { draft: b }: Told): boolean {
  const isArmed = (group: string | null) => group === "military";
  return (
    isArmed(a.victim_group) !== isArmed(b.victim_group) ||
    (a.victim_side !== null && b.victim_side !== null && a.victim_side !== b.victim_side)
  );
}
