import { measures, type Measure } from "@daybook/data";
import { isSameDay, isSamePlace, leastOf, mostOf, type Told } from "./told.ts";

/** Which figures are told inside another: children of the injured, hospitalised of the injured, intercepted of the launched. */
export function subsetsIn(all: readonly Told[], duplicates: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const links = new Map<number, number>();
  for (const told of all) {
    if (duplicates.has(told.index) || told.draft.past) continue;
    const whole = wholeOf(told, all, duplicates, links);
    if (whole !== null && whole !== told.index && links.get(whole) !== told.index)
      links.set(told.index, told.mention.telling.link === "including" ? whole : (duplicates.get(whole) ?? whole));
  }
  return links;
}

function wholeOf(
  told: Told,
  all: readonly Told[],
  duplicates: ReadonlyMap<number, number>,
  links: ReadonlyMap<number, number>,
): number | null {
  const { link, pattern } = told.mention.telling;
  if (link === "breakdown") return isGroupList(told) ? told.mention.host : null;
  if (link === "including") return includedHost(told, all);
  const before = all.filter(({ index, draft }) => index < told.index && !draft.past && !duplicates.has(index));
  const after = all.filter(({ index, draft }) => index > told.index && !draft.past && !duplicates.has(index));
  if (link === "of them") return hostOfThem(told, all, before);
  if (pattern === "toll that stands at" && isIncluding(told))
    return lastOf(before, (other) => isWhole(other, told, links))?.index ?? null;
  if (link === "list" && told.draft.victim_group !== null && told.mention.host !== null && links.has(told.mention.host))
    return links.get(told.mention.host) ?? null;
  if (told.mention.counted.partitive === "number")
    return ofTally(told, before) ?? all.find(({ index }) => index === told.index + 1)?.index ?? null;
  return (
    byMeasure(told, before, after, links) ??
    ofTally(told, before) ??
    ofSeries(told, before) ??
    ofDay(told, before) ??
    dyingLater(told, all, before)
  );
}

/** "killed four — three traders and a nurse": a list of who they were. */
function isGroupList({ draft }: Told): boolean {
  return draft.victim_group !== null;
}

/** "injured 28, including two children": the nearest whole; a list goes on with the first one's. */
function includedHost({ mention }: Told, all: readonly Told[]): number | null {
  let host = mention.host;
  while (host !== null && all[host]?.mention.telling.link === "including") host = all[host]?.mention.host ?? null;
  return host;
}

/** "six of them", "nine of the dead". */
function hostOfThem(told: Told, all: readonly Told[], before: readonly Told[]): number | null {
  const { host, sentence } = told.mention;
  const near = host === null ? undefined : all[host];
  if (near !== undefined && canHold(near, told)) return near.index;
  const inSentence = before.filter(({ mention }) => mention.sentence === sentence);
  return (
    (
      lastOf(inSentence, (other) => canHold(other, told)) ??
      lastOf(
        before,
        (other) =>
          canHold(other, told) &&
          isOfSection(other, told) &&
          other.mention.telling.link === "none" &&
          other.mention.sentence.lineAt === told.mention.sentence.lineAt,
      ) ??
      lastOf(before, (other) => canHold(other, told) && isOfSection(other, told))
    )?.index ?? null
  );
}

function canHold(whole: Told, part: Told): boolean {
  const [a, b] = [whole.draft.measure, part.draft.measure];
  return (
    (a === b || isInside(b, a)) &&
    mostOf(whole.draft) >= leastOf(part.draft) &&
    whole.mention.telling.link !== "including" &&
    !whole.draft.implicit
  );
}

function isInside(part: Measure, whole: Measure): boolean {
  const { within } = measures[part] as { readonly within?: Measure };
  return (
    within === whole || (part === "hits" && whole === "launched") || (part === "critical" && whole === "hospitalised")
  );
}

function isIncluding({ mention: { sentence, counted } }: Told): boolean {
  const before = sentence.tokens.slice(Math.max(0, counted.first - 2), counted.first).map(({ lower }) => lower);
  return before.some((word) => word.startsWith("includ"));
}

function isWhole(other: Told, told: Told, links: ReadonlyMap<number, number>): boolean {
  return (
    other.draft.measure === told.draft.measure &&
    !links.has(other.index) &&
    leastOf(other.draft) >= leastOf(told.draft) &&
    isOfSection(other, told)
  );
}

function isOfSection(other: Told, told: Told): boolean {
  return other.mention.sentence.line.section === told.mention.sentence.line.section;
}

/** Hospitalised of injured, critical of hospitalised, intercepted of launched, bodies of killed. */
function byMeasure(
  told: Told,
  before: readonly Told[],
  after: readonly Told[],
  links: ReadonlyMap<number, number>,
): number | null {
  const { draft } = told;
  if (draft.measure === "hits" && told.draft.unit === "locations") return null;
  if (draft.measure === "bodies_recovered" && draft.cumulative) return null;
  const fits = (other: Told) =>
    isInside(draft.measure, other.draft.measure) &&
    isOfSection(other, told) &&
    isSamePlace(other.draft.place, draft.place) &&
    isSameDay(other.draft, { ...draft, date: other.draft.date === null ? draft.date : other.draft.date }) &&
    mostOf(other.draft) >= leastOf(draft) &&
    other.draft.victim_group !== "children";
  const isKind = (other: Told) =>
    draft.measure === "bodies_recovered" ||
    /^(?:hospitalised|critical)$/.test(draft.measure) ||
    isSameWeapon(other, told);
  const inLine = before.filter(({ mention }) => mention.sentence.lineAt === told.mention.sentence.lineAt);
  const isExact = (other: Told) =>
    fits(other) && isKind(other) && (draft.kind !== "strike" || other.draft.unit === draft.unit);
  const isFree = (other: Told) => fits(other) && isKind(other) && !links.has(other.index);
  const first = draft.kind === "strike" ? undefined : before.find(isFree);
  const found =
    lastOf(inLine, isExact) ??
    (draft.kind === "strike" ? lastOf(before, isExact) : undefined) ??
    first ??
    lastOf(before, isFree) ??
    lastOf(before, (other) => fits(other) && isKind(other));
  const ahead =
    draft.kind === "strike"
      ? after.find((other) => other.mention.sentence === told.mention.sentence && fits(other) && isKind(other))
      : undefined;
  return (ahead ?? found)?.index ?? null;
}

function isSameWeapon(a: Told, b: Told): boolean {
  const [x, y] = [a.draft.unit, b.draft.unit];
  return x === y || x === "munitions" || b.mention.counted.noun === null;
}

/** Over one region of a raid told for the whole country. */
function ofTally(told: Told, before: readonly Told[]): number | null {
  const { draft } = told;
  if (!/^(?:launched|intercepted)$/.test(draft.measure) || told.mention.telling.link !== "none") return null;
  if (/still|in the air/.test(told.mention.sentence.text))
    return (
      lastOf(
        before,
        (other) => other.draft.measure === "launched" && isOfSection(other, told) && other.draft.unit !== "munitions",
      )?.index ?? null
    );
  const whole = before.find(
    (other) =>
      other.draft.measure === draft.measure &&
      isOfSection(other, told) &&
      !isSamePlace(other.draft.place, draft.place) &&
      isSameWeapon(other, told) &&
      mostOf(other.draft) >= leastOf(draft) &&
      other.draft.victim_side === draft.victim_side,
  );
  return whole?.index ?? null;
}

/** A house struck inside a day's tally of a whole land. */
function ofDay(told: Told, before: readonly Told[]): number | null {
  const { draft, mention } = told;
  if (
    draft.measure !== "killed" ||
    draft.cumulative ||
    mention.telling.link !== "none" ||
    /\bnot (?:yet )?(?:included|counted)\b/.test(mention.sentence.text)
  )
    return null;
  const isTally = (other: Told) =>
    other.draft.date === null &&
    !other.draft.cumulative &&
    other.draft.period_start !== null &&
    other.draft.victim_group === null;
  const isNarrower = (other: Told) =>
    told.placeTold && other.draft.place !== draft.place && !isSamePlace(other.draft.place, draft.place);
  const whole = before.find(
    (other) =>
      other.draft.measure === "killed" &&
      isTally(other) &&
      isNarrower(other) &&
      isOfSection(other, told) &&
      isSameDay(other.draft, draft) &&
      mostOf(other.draft) > leastOf(draft) &&
      draft.victim_group !== "military" &&
      !/^(?:attacks)$/.test(other.mention.telling.sense),
  );
  return whole === undefined || isAnnounced(whole, before) ? null : whole.index;
}

/** Several attacks announced with the whole: what follows are its parts. */
function isAnnounced({ mention }: Told, before: readonly Told[]): boolean {
  return before.some((other) => other.mention.sentence === mention.sentence && other.draft.measure === "attacks");
}

/** A month of a running total: "in June alone". */
function ofSeries(told: Told, before: readonly Told[]): number | null {
  const { draft } = told;
  if (draft.measure !== "tonnes" || draft.cumulative) return null;
  const whole = lastOf(
    before,
    (other) =>
      other.draft.measure === "tonnes" &&
      other.draft.cumulative &&
      isOfSection(other, told) &&
      isSamePlace(other.draft.place, draft.place) &&
      isSameDay(other.draft, draft) &&
      leastOf(other.draft) >= leastOf(draft) &&
      (other.draft.actor === draft.actor || draft.actor === null),
  );
  return whole?.index ?? null;
}

/** "rose to 26 after five of the wounded died"; "died, bringing the number killed to two". */
function dyingLater(told: Told, all: readonly Told[], _before: readonly Told[]): number | null {
  if (told.draft.measure !== "killed" || !/\b(?:bringing|taking|after)\b/.test(told.mention.sentence.text)) return null;
  if (told.mention.telling.pattern === "toll that stands at") return null;
  const toll = all.find(
    ({ mention, draft }) =>
      mention.sentence === told.mention.sentence &&
      draft.measure === "killed" &&
      mention.telling.pattern === "toll that stands at" &&
      !draft.cumulative &&
      leastOf(draft) > leastOf(told.draft),
  );
  return toll?.index ?? null;
}

function lastOf(all: readonly Told[], holds: (told: Told) => boolean): Told | undefined {
  return all.findLast(holds);
}
