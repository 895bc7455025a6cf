import { plusDays, plusMonths } from "./calendar.ts";
import type { Setting, Told } from "./told.ts";
import { widest } from "./widest.ts";

/**
 * Joins what belongs together: "between Friday and Sunday" and "from January to June" are one period, "since Jan. 30" runs
 * until publication, "by July 4" and "as of Monday" say how a day is meant.
 */
export function joined(found: readonly Told[], sentence: string, setting: Setting): readonly Told[] {
  const told = ranges(found, sentence);
  return widest(told.map((time, at) => withLead(time, told[at - 1], sentence, setting)));
}

const opening = /(?:^|[^\p{L}])((?:from|between)[ \u00a0]{1,3}(?:late |early |the )?)$/iu;

function ranges(found: readonly Told[], sentence: string): readonly Told[] {
  const kept: Told[] = [];
  for (const told of found) {
    const range = kept.length === 0 ? undefined : rangeOf(kept[kept.length - 1]!, told, sentence);
    if (range === undefined) kept.push(told);
    else kept[kept.length - 1] = range;
  }
  return kept;
}

function rangeOf(first: Told, last: Told, sentence: string): Told | undefined {
  const link = last.start - first.end > 12 ? "" : sentence.slice(first.end, last.start);
  const lead = opening.exec(sentence.slice(Math.max(0, first.start - 20), first.start))?.[1];
  const isDash = /^\s?[–—-]\s?$/.test(link);
  const isLed = lead !== undefined && /^\s(?:to|and|until|till|through)\s$/.test(link);
  if (!isDash && !isLed) return undefined;
  const from = startOf(first, last);
  if (from === undefined || last.to === null || from > last.to) return undefined;
  const start = first.start - (isLed ? lead.length : 0);
  const ambiguity = first.ambiguity ?? last.ambiguity ?? null;
  return { start, end: last.end, from, to: last.to, grain: "fixed", ambiguity };
}

/** "Between Friday and Sunday", told on a Saturday, begins on the Friday before that Sunday. */
function startOf({ from, grain }: Told, { to, grain: other }: Told): string | undefined {
  if (from === null || to === null) return undefined;
  if (other === "fixed" && grain === "month") return sameYear(from, to);
  if (from <= to) return from;
  if (grain === "weekday") return plusDays(from, -7);
  return grain === "fixed" ? undefined : plusMonths(from, -12);
}

/** "from March to May 2024": the year is told once. */
function sameYear(from: string, to: string): string {
  const moved = `${to.slice(0, 4)}${from.slice(4)}`;
  return moved <= to ? moved : plusMonths(moved, -12);
}

/** A word of time and what may stand before it: "since fighting began on", "as of", "by". */
const leads: readonly { readonly sense: NonNullable<Told["sense"]>; readonly words: RegExp }[] = [
  { sense: "since", words: /(?:^|[^\p{L}])(since[ \u00a0](?:[\p{L}’'-]{1,20}[ \u00a0]){0,7})$/iu },
  { sense: "as-of", words: /(?:^|[^\p{L}])(as of[ \u00a0](?:late |early )?)$/iu },
  { sense: "until", words: /(?:^|[^\p{L}])((?:until|till|through|up to)[ \u00a0](?:late |early )?)$/iu },
  { sense: "by", words: /(?:^|[^\p{L}])(by[ \u00a0](?:late |early |the end of )?)$/iu },
];

/** "Since the coup of February 1, 2021" takes the coup in; no lead reaches over any other time. */
function withLead(told: Told, previous: Told | undefined, sentence: string, setting: Setting): Told {
  const from = previous === undefined || previous.sense === "since" ? 0 : previous.end;
  const before = sentence.slice(Math.max(from, told.start - 90), told.start);
  for (const { sense, words } of leads) {
    const lead = words.exec(before)?.[1];
    if (lead === undefined || (sense === "since" && isElsewhere(before, lead))) continue;
    const led = { ...told, start: told.start - lead.length, sense };
    return sense === "since" ? runningSince(led, setting) : led;
  }
  return told;
}

/** "has since been told on Tuesday" has no beginning; "since the truce two were killed on Sunday" has another. */
function isElsewhere(before: string, lead: string): boolean {
  const isAdverb = /(?:has|have|had|was|were|ever|long)[ \u00a0]$/i.test(before.slice(0, before.length - lead.length));
  return isAdverb || /[ \u00a0](?:has|have|had|was|were|been|said|killed|wounded|injured|died)[ \u00a0]/i.test(lead);
}

/** Up to a week is one event going on ("since Sunday"); longer is a running total. */
function runningSince(told: Told, { published }: Setting): Told {
  if (told.from === null || told.from > published) return told;
  return { ...told, to: published, cumulative: told.from < plusDays(published, -7) };
}
