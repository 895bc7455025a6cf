import { plusDays, plusMonths } from "./calendar.ts";
import type { Setting, Told } from "./told.ts";
import { widest } from "./widest.ts";

/**
 * Joins what belongs together: "between Friday and Sunday" and "from January to June" are one period, "since Jan. 30" runs
 * until publication, "by July 4" and "as of Monday" say how a day is meant.
 */
export function joined(found: readonly Told[], sentence: string, setting: Setting): readonly Told[] {
  const told = nights(ranges(found, sentence), sentence);
  return widest(told.map((time, at) => withLead(time, told[at - 1], sentence, setting)));
}

const opening = /(?:^|[^\p{L}])((?:from|between)[ \u00a0]{1,3}(?:late |early |the )?)$/iu;

function ranges(found: readonly Told[], sentence: string): readonly Told[] {
  return inOrder(found, (first, next) => rangeOf(first, next, sentence));
}

/** Makes one of two that follow each other, where they are one. */
function inOrder(found: readonly Told[], join: (first: Told, next: Told) => Told | undefined): readonly Told[] {
  const kept: Told[] = [];
  for (const told of found) {
    const last = kept.at(-1);
    const one = last === undefined ? undefined : join(last, told);
    if (one === undefined) kept.push(told);
    else kept[kept.length - 1] = one;
  }
  return kept;
}

function rangeOf(first: Told, last: Told, sentence: string): Told | undefined {
  const link = last.start - first.end > 12 ? "" : sentence.slice(first.end, last.start);
  const lead = opening.exec(sentence.slice(Math.max(0, first.start - 20), first.start))?.[1];
  const isDash = /^\s?[–—-]\s?$/.test(link);
  const isLed = lead !== undefined && /^\s(?:to|and|until|till|through)\s$/.test(link);
  const isSpan = (first.grain === last.grain || first.grain === "month") && /^\s(?:to|through)\s$/.test(link);
  if (!isDash && !isLed && !isSpan) return undefined;
  const from = startOf(first, last);
  if (from === undefined || last.to === null || from > last.to) return undefined;
  const start = first.start - (isLed ? lead.length : 0);
  const night = nightBefore(sentence.slice(Math.max(0, start - 24), start));
  if (night !== undefined && plusDays(from, 1) === last.to) return { ...last, start: start - night, ambiguity: null };
  const ambiguity = first.ambiguity ?? last.ambiguity ?? null;
  return { start, end: last.end, from, to: last.to, grain: "fixed", ambiguity };
}

/** "Overnight from Saturday to Sunday": one event, on the date of its morning. How long the word for it is. */
function nightBefore(before: string): number | undefined {
  return /(?:overnight(?: on)?|night(?: of| from)?)\s$/i.exec(before)?.[0].length;
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

/** "Monday’s overnight attack", "overnight on Sept. 12", "Monday night into Tuesday" are of one day each. */
function nights(found: readonly Told[], sentence: string): readonly Told[] {
  return inOrder(found, (first, next) => nightOf(first, next, sentence));
}

function nightOf(first: Told, next: Told, sentence: string): Told | undefined {
  const link = sentence.slice(first.end, Math.min(next.start, first.end + 12));
  const [a, b] = [sentence.slice(first.start, first.end), sentence.slice(next.start, next.end)].map((words) =>
    words.toLowerCase(),
  );
  const isDay = (told: Told) => told.from !== null && told.from === told.to;
  if (!isDay(first) || !isDay(next) || next.start - first.end > 8) return undefined;
  if (a?.endsWith("night") === true && /^ (?:in)?to $/.test(link)) return { ...next, start: first.start };
  const night = "whether the night before or after is not told";
  if (a === "overnight" && /^(?:,| on| of)? $/.test(link)) return { ...next, start: first.start, ambiguity: night };
  return b === "overnight" && /^(?:['’]s?)? $/.test(link) ? { ...first, end: next.end, ambiguity: night } : undefined;
}

/** A word of time and what may stand before it: "since fighting began on", "as of", "by". */
const leads: readonly { readonly sense: NonNullable<Told["sense"]>; readonly words: RegExp }[] = [
  { sense: "since", words: /(?:^|[^\p{L}])(since[ \u00a0](?:[\p{L}’'-]{1,20}[ \u00a0]){0,7})$/iu },
  { sense: "as-of", words: /(?:^|[^\p{L}])(as of[ \u00a0](?:late |early )?)$/iu },
  { sense: "until", words: /(?:^|[^\p{L}])((?:until|till|through|up to)[ \u00a0](?:late |early )?)$/iu },
  { sense: "within", words: /(?:^|[^\p{L}])((?:the )?week[ \u00a0](?:to|ending|through|until)[ \u00a0](?:on )?)$/iu },
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
    return meantWith(led, sense, previous, setting);
  }
  return told;
}

function meantWith(led: Told, sense: Told["sense"], previous: Told | undefined, setting: Setting): Told {
  if (sense === "since") return runningSince(led, previous, setting);
  if (sense === "within") return { ...led, from: led.to === null ? null : plusDays(led.to, -6) };
  if (sense !== "until" || led.grain === "fixed") return led;
  return { ...led, ambiguity: led.ambiguity ?? "it may lie after publication" };
}

/** "has since been told on Tuesday" has no beginning; "since the truce two were killed on Sunday" has another. */
function isElsewhere(before: string, lead: string): boolean {
  const isAdverb = /(?:has|have|had|was|were|ever|long)[ \u00a0]$/i.test(before.slice(0, before.length - lead.length));
  return isAdverb || /[ \u00a0](?:has|have|had|was|were|been|said|killed|wounded|injured|died)[ \u00a0]/i.test(lead);
}

/**
 * Up to a week is one event going on ("since Sunday"); longer is a running total. "Since the war broke out in April 2023"
 * has the day of the war.
 */
function runningSince(told: Told, previous: Told | undefined, { published }: Setting): Told {
  if (told.from === null || told.from > published) return told;
  const isWithin = previous !== undefined && previous.start >= told.start && previous.from !== null && told.to !== null;
  const from = isWithin && previous.from! >= told.from && previous.from! <= told.to! ? previous.from! : told.from;
  const isStart = /^“(?:start|beginning)”/.test(told.ambiguity ?? "");
  return {
    ...told,
    from,
    to: published,
    cumulative: from < plusDays(published, -7),
    ambiguity: isStart ? null : (told.ambiguity ?? null),
  };
}
