import { isSameDay, isSameGroup, leastOf, mostOf, type Told } from "./told.ts";

/** Which figures are parts that add up to a total told before: two attacks announced, each told in its turn. */
export function partsIn(
  all: readonly Told[],
  duplicates: ReadonlyMap<number, number>,
  subsets: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const links = new Map<number, number>();
  for (const told of all) {
    if (duplicates.has(told.index) || told.draft.past) continue;
    const whole =
      brokenDown(told, all, subsets) ??
      inTotal(told, all, duplicates) ??
      announced(told, all, duplicates, subsets, links) ??
      childOf(told, all, subsets);
    if (whole !== null && whole !== told.index) links.set(told.index, whole);
  }
  return links;
}

/** "eight with injuries — five in Kherson and three in Beryslav". */
function brokenDown(
  { mention, index }: Told,
  all: readonly Told[],
  subsets: ReadonlyMap<number, number>,
): number | null {
  if (subsets.has(index)) return null;
  let told: Told | undefined = all[index];
  while (
    told !== undefined &&
    told.mention.telling.link === "list" &&
    told.mention.host !== null &&
    told.mention.sentence === mention.sentence
  )
    told = all[told.mention.host];
  const isFirst = told?.mention.telling.link === "breakdown";
  return isFirst && told !== undefined && !subsets.has(told.index) ? told.mention.host : null;
}

/** "87 drones and four missiles — 91 weapons in all"; "each side 175 people, 350 in all". */
function inTotal(told: Told, all: readonly Told[], duplicates: ReadonlyMap<number, number>): number | null {
  const total = all.find(
    ({ index, mention, draft }) =>
      index > told.index &&
      mention.sentence === told.mention.sentence &&
      mention.telling.link === "total" &&
      draft.measure === told.draft.measure &&
      !duplicates.has(index),
  );
  return total !== undefined && leastOf(total.draft) >= leastOf(told.draft) ? total.index : null;
}

/** A whole whose sentence announces several attacks holds what later sentences of its section tell attack by attack. */
function announced(
  told: Told,
  all: readonly Told[],
  duplicates: ReadonlyMap<number, number>,
  subsets: ReadonlyMap<number, number>,
  links: ReadonlyMap<number, number>,
): number | null {
  const { draft, mention } = told;
  if (subsets.has(told.index) || draft.cumulative || draft.implicit) return null;
  if (!/^(?:killed|injured|launched|attacks)$/.test(draft.measure) || !/^(?:none|list)$/.test(mention.telling.link))
    return null;
  const whole = all.findLast(
    (other) =>
      isAnnouncing(other, all) &&
      canHold(other, told) &&
      !duplicates.has(other.index) &&
      !subsets.has(other.index) &&
      !links.has(other.index),
  );
  return whole !== undefined && !isFull(whole, told, all, links) ? whole.index : null;
}

function isAnnouncing({ mention, index }: Told, all: readonly Told[]): boolean {
  return (
    all.some(
      (other) =>
        other.index !== index &&
        other.mention.sentence === mention.sentence &&
        other.draft.measure === "attacks" &&
        leastOf(other.draft) > 1,
    ) && mention.telling.link !== "including"
  );
}

function canHold(whole: Told, told: Told): boolean {
  const isLater = whole.index < told.index && whole.mention.sentence !== told.mention.sentence;
  const isOfSection = whole.mention.sentence.line.section === told.mention.sentence.line.section;
  return (
    isLater &&
    isOfSection &&
    whole.draft.measure === told.draft.measure &&
    isSameGroupOrLess(whole, told) &&
    isSameDay(whole.draft, told.draft) &&
    mostOf(whole.draft) >= leastOf(told.draft)
  );
}

function isSameGroupOrLess({ draft: whole }: Told, { draft }: Told): boolean {
  return (
    isSameGroup(whole, draft) ||
    (whole.victim_group === null && !/^(?:military|fighters)$/.test(draft.victim_group ?? ""))
  );
}

/** An exact whole takes no more parts than it holds. */
function isFull(whole: Told, told: Told, all: readonly Told[], links: ReadonlyMap<number, number>): boolean {
  if (whole.draft.high === null) return false;
  const held = all
    .filter(({ index }) => links.get(index) === whole.index)
    .reduce((sum, { draft }) => sum + leastOf(draft), 0);
  return held + leastOf(told.draft) > whole.draft.high;
}

/** "including two children", one in each attack: the boy of one attack is a part of the two. */
function childOf(told: Told, all: readonly Told[], subsets: ReadonlyMap<number, number>): number | null {
  if (!told.draft.implicit || told.draft.victim_group === null || !subsets.has(told.index)) return null;
  const whole = all.find(
    (other) =>
      other.index < told.index &&
      other.mention.telling.link === "including" &&
      !other.draft.implicit &&
      other.draft.victim_group === told.draft.victim_group &&
      other.draft.measure === told.draft.measure &&
      other.mention.sentence !== told.mention.sentence &&
      isAnnouncing(
        { ...other, mention: { ...other.mention, telling: { ...other.mention.telling, link: "none" } } },
        all,
      ),
  );
  return whole !== undefined &&
    whole.mention.sentence.line.section === told.mention.sentence.line.section &&
    onesLike(whole, all) === leastOf(whole.draft)
    ? whole.index
    : null;
}

/** How many single ones of the group the section tells after the whole. */
function onesLike(whole: Told, all: readonly Told[]): number {
  return all.filter(
    ({ draft, mention, index }) =>
      index > whole.index &&
      draft.implicit &&
      draft.victim_group === whole.draft.victim_group &&
      draft.measure === whole.draft.measure &&
      mention.sentence.line.section === whole.mention.sentence.line.section,
  ).length;
}
