import { placesAbove } from "@daybook/data";
import { anchorOf } from "./dates/words/anchors.ts";
import { eventPlaces, placeOf, type Ground } from "./where.ts";
import { eventTimes, onDay, possessiveTime, timeOf, whenFrom, type When } from "./when.ts";
import type { PlaceTold } from "./places/places-in.ts";
import type { TimeTold } from "./dates/times-in.ts";
import type { Mention } from "./mention.ts";
import type { Sentence } from "./sentence.ts";

/** Where and when what a mention tells happened. */
export interface Scene {
  readonly place: string | null;
  /** Whether its own sentence says where; else the place was told before. */
  readonly placeTold: boolean;
  readonly when: When | null;
  readonly whenTold: boolean;
}

/** Walks the brief and keeps what was told last: a section's place and day hold until another is told. */
export function scenesOf(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  published: string | null,
  ground: Ground,
): readonly Scene[] {
  const scenes: Scene[] = [];
  let memory = emptyMemory;
  const all = new Map<Sentence, Mention[]>();
  for (const mention of mentions) all.set(mention.sentence, [...(all.get(mention.sentence) ?? []), mention]);
  for (const sentence of sentences) {
    memory = enter(memory, sentence);
    const heard = heardIn(sentence, memory, published, ground);
    const here: (readonly [Mention, Scene])[] = [];
    for (const mention of all.get(sentence) ?? []) {
      const siblings = here.map(([, scene]) => scene);
      const scene = sceneOf(mention, heard, memory, published, scenes, siblings);
      scenes.push(scene);
      here.push([mention, scene]);
    }
    memory = remember(memory, sentence, heard, here, published);
  }
  return scenes;
}

interface Memory {
  readonly line: number;
  readonly section: number;
  /** Places told so far, the newest first. */
  readonly recent: readonly string[];
  readonly place: string | null;
  readonly when: When | null;
  /** The day last told of each place of the section. */
  readonly days: ReadonlyMap<string, When>;
  /** What the whole brief is of, where its title begins with it: "Gaza brief". */
  readonly home: string | null;
  readonly isNewLine: boolean;
}

const emptyMemory: Memory = {
  line: -1,
  section: 0,
  recent: [],
  place: null,
  when: null,
  days: new Map(),
  home: null,
  isNewLine: true,
};

function enter(memory: Memory, sentence: Sentence): Memory {
  const isNewLine = memory.line !== sentence.lineAt;
  const isNewSection = sentence.line.section !== memory.section;
  const base = { ...memory, line: sentence.lineAt, section: sentence.line.section, isNewLine };
  return isNewSection ? { ...base, place: null, when: null, days: new Map() } : base;
}

interface Heard {
  readonly places: readonly PlaceTold[];
  readonly times: readonly TimeTold[];
  readonly home: string | null;
}

function heardIn(sentence: Sentence, memory: Memory, published: string | null, ground: Ground): Heard {
  const places = eventPlaces(sentence, memory.recent, ground);
  const times = published === null ? [] : eventTimes(sentence, published, ground.theatre);
  return { places, times, home: memory.home ?? ground.theatre };
}

/** What is counted as of the brief's day: found, still missing, in hospital. */
const asOfToday = /^(?:missing|trapped|rescued|bodies_recovered|critical|without_power)$/;

/** Counts that say nothing of when it happened: what is told after them is of the day before them. */
const ofStock = /^(?:missing|trapped|rescued|bodies_recovered|critical|without_power|hospitalised)$/;

function sceneOf(
  mention: Mention,
  heard: Heard,
  memory: Memory,
  published: string | null,
  scenes: readonly Scene[],
  siblings: readonly Scene[],
): Scene {
  const told = placeOf(mention, heard.places);
  const time = timeOf(mention, heard.times);
  const losses = published === null || !isOfCampaign(mention) ? null : sinceTheWar(mention, heard.home, published);
  const event = possessiveTime(mention.sentence, heard.times);
  const isOfEvent = time !== null && time === event && /^(?:rescued|bodies_recovered)$/.test(mention.telling.measure);
  const own =
    time === null || published === null || isOfEvent
      ? null
      : whenFrom(totalTime(mention, time, event, heard), published);
  const place = placeOfHost(mention, told, scenes) ?? told?.place ?? placeBefore(mention, memory, heard, own);
  const day = losses ?? (own === null ? null : withEvent(own, mention, heard, published));
  const when = day ?? whenBefore(mention, memory, place, told !== null, published, scenes, siblings, heard.home);
  return { place, placeTold: told !== null, when, whenTold: day !== null };
}

/** "including two nuns": where the others were, unless a place follows at once. */
function placeOfHost(
  { host, telling, sentence, counted }: Mention,
  told: PlaceTold | null,
  scenes: readonly Scene[],
): string | null {
  if (host === null || !/^(?:including|of them)$/.test(telling.link)) return null;
  const end = (sentence.tokens[counted.last]?.end ?? 0) - sentence.start;
  const isBeside = told !== null && told.start >= end && told.start - end < 12;
  return isBeside ? null : (scenes[host]?.place ?? null);
}

/** "Wednesday's attack takes the number since 19 November to 113": the number is of the whole time. */
function totalTime({ telling }: Mention, time: TimeTold, event: TimeTold | null, { times }: Heard): TimeTold {
  const total =
    telling.pattern === "toll that stands at" && time === event
      ? times.find(({ cumulative }) => cumulative)
      : undefined;
  return total ?? time;
}

/** "the toll from Tuesday's strikes was revised on Thursday": the day is Tuesday. */
function withEvent(own: When, { sentence, telling }: Mention, { times }: Heard, published: string | null): When {
  const event = possessiveTime(sentence, times);
  if (event?.date == null || published === null) return own;
  if (own.cumulative) return { ...own, to: event.date };
  return asOfToday.test(telling.measure) || own.date === null ? own : onDay(event.date);
}

const ofWholeWar =
  /\b(?:conflict|war|fighting|crisis)\b.*\b(?:has|have) (?:displaced|uprooted|forced)|\b(?:are|remain) (?:now )?(?:internally )?displaced\b|\b(?:displaced|uprooted) by the (?:war|conflict|fighting)\b/;

/** "The Air Force said Russia used 440 drones": over the whole country. */
function isOfAirForce({ telling, sentence }: Mention): boolean {
  const isOfRaid = /^(?:launched|intercepted|not_reached_target|hits)$/.test(telling.measure);
  return (
    isOfRaid &&
    /\b[Aa]ir [Ff]orce\b/.test(sentence.text) &&
    !/\bair force (?:dropped|bombed|struck)/i.test(sentence.text)
  );
}

/** A running total without a place of its own is of the whole war. */
function placeBefore(mention: Mention, memory: Memory, { home, places }: Heard, own: When | null): string | null {
  const { sentence, telling } = mention;
  const isTally = telling.measure === "intercepted" && sentence.counted.some(({ noun }) => noun?.class === "region");
  const ministry =
    telling.measure === "intercepted"
      ? /\b(Russia|Ukraine)(?:n|['’]s)? Defen[cs]e Ministry\b/.exec(sentence.text)?.[1]
      : undefined;
  if (ministry !== undefined) return ministry;
  if (isOfAirForce(mention) && memory.isNewLine) return home;
  if (telling.measure === "displaced" && ofWholeWar.test(sentence.text)) return home;
  const land = isTally ? places.map(({ country }) => country).find((country) => country !== null) : undefined;
  if (land != null) return land;
  const isOfWar = own?.cumulative === true && memory.isNewLine && sentence.at === 0;
  return isOfWar ? home : (memory.place ?? home);
}

function whenBefore(
  mention: Mention,
  memory: Memory,
  place: string | null,
  isNewPlace: boolean,
  published: string | null,
  scenes: readonly Scene[],
  siblings: readonly Scene[],
  home: string | null,
): When | null {
  const { measure, link } = mention.telling;
  if (measure === "bodies_recovered" && published !== null) return onDay(published);
  if (
    /^(?:hospitalised|critical|missing|trapped|without_power)$/.test(measure) &&
    published !== null &&
    /\b(?:still|remains?)\b/.test(mention.sentence.text)
  )
    return onDay(published);
  const host = mention.host === null ? undefined : scenes[mention.host];
  const sibling = siblings.at(-1);
  if (host?.when != null && link !== "previous") return host.when;
  const war = published === null ? null : sinceTheWar(mention, home, published);
  if (war !== null) return war;
  if (sibling?.whenTold === true && sibling.when !== null) return sibling.when;
  if (asOfToday.test(measure) && published !== null && /\b(?:still|remains?)\b/.test(mention.sentence.text))
    return onDay(published);
  if (asOfToday.test(measure) && (memory.isNewLine || mention.sentence.line.kind !== "paragraph") && published !== null)
    return onDay(published);
  const ofPlace = place === null ? undefined : memory.days.get(place);
  const kept = ofPlace ?? memory.when;
  const isElsewhere =
    memory.isNewLine &&
    isNewPlace &&
    ofPlace === undefined &&
    kept !== null &&
    (kept.date === null || !isNear(place, memory.place));
  return kept !== null && !isElsewhere ? kept : published === null ? null : onDay(published);
}

/** "1.9 million have been displaced", "its losses in the ground campaign": since the war began, where that is known. */
function sinceTheWar(mention: Mention, home: string | null, published: string): When | null {
  const { telling, sentence } = mention;
  const isLoss = isOfCampaign(mention);
  const isDisplaced =
    telling.measure === "displaced" && /\b(?:has|have) been (?:internally )?displaced\b/.test(sentence.text);
  if (!isLoss && !isDisplaced) return null;
  const from = home === null ? null : anchorOf("war", home);
  return from === null || from > published
    ? null
    : { date: null, from, to: published, cumulative: true, doubt: "since when is not told" };
}

function isOfCampaign({ telling, sentence, counted }: Mention): boolean {
  const before = sentence.tokens
    .slice(Math.max(0, counted.first - 8), counted.first)
    .map(({ lower }) => lower)
    .join(" ");
  return (
    telling.pattern === "toll that stands at" &&
    /\blosses (?:in|of|during|since) the (?:\S+ )?(?:campaign|war|offensive|operation|invasion)\b/.test(before)
  );
}

/** Whether a place lies in the region told before; one that no gazetteer has may well. */
function isNear(place: string | null, before: string | null): boolean {
  if (place === null || before === null) return true;
  const above = placesAbove(place).map(({ name }) => name);
  return above.length === 0 || place === before || (above.includes(before) && isRegion(before));
}

/** A brief's whole country is too wide to say that two events are one. */
function isRegion(name: string): boolean {
  return placesAbove(name).length > 0;
}

function remember(
  memory: Memory,
  sentence: Sentence,
  heard: Heard,
  here: readonly (readonly [Mention, Scene])[],
  published: string | null,
): Memory {
  const places = heard.places.map(({ place }) => place).toReversed();
  const recent = [...places, ...memory.recent].slice(0, 12);
  const own = here.filter(
    ([{ telling }, { placeTold }]) => placeTold && !/^(?:breakdown|list|including|of them)$/.test(telling.link),
  );
  const lastTold = (own.at(-1) ?? here.find(([, { placeTold }]) => placeTold))?.[1].place;
  const tally = here.find(([mention]) => isOfAirForce(mention))?.[1].place;
  const place = lastTold ?? tally ?? (here.length === 0 ? (mainPlace(heard.places) ?? memory.place) : memory.place);
  const event = possessiveTime(sentence, heard.times);
  const whenTold = here
    .filter(
      ([{ telling }, scene]) =>
        scene.whenTold && telling.link !== "previous" && !(ofStock.test(telling.measure) && scene.when?.date !== null),
    )
    .at(-1)?.[1].when;
  const alone =
    here.length === 0 && sentence.line.kind !== "title" ? timeAlone(sentence, heard.times, published) : null;
  const ofEvent = event?.date != null && whenTold?.cumulative !== true ? onDay(event.date) : null;
  const when = ofEvent ?? whenTold ?? alone ?? memory.when;
  const days = new Map(memory.days);
  for (const [{ telling }, scene] of here)
    if (
      scene.place !== null &&
      scene.when !== null &&
      !scene.when.cumulative &&
      !ofStock.test(telling.measure) &&
      telling.link !== "previous"
    )
      days.set(scene.place, scene.when);
  if (here.length === 0 && when !== null && place !== null && !when.cumulative && (alone !== null || event !== null))
    days.set(place, when);
  const home = memory.home ?? (sentence.line.kind === "title" ? homeOf(sentence, heard.places) : null);
  return { ...memory, recent, place, when, days, home };
}

function mainPlace(places: readonly PlaceTold[]): string | null {
  return places.find(({ kind }) => kind !== "country")?.place ?? places[0]?.place ?? null;
}

/** A sentence without a figure that tells one day: what follows is of that day. */
function timeAlone({ text }: Sentence, times: readonly TimeTold[], published: string | null): When | null {
  const [only, ...rest] = times;
  if (
    !/\b(?:strikes?|attack(?:s|ed)?|shell(?:s|ing|ed)?|bomb(?:s|ed|ing)?|missiles?|drones?|raid|fire[sd]?|ambush(?:ed)?|clashes|explosion|assault|gunmen)\b/i.test(
      text,
    )
  )
    return null;
  if (
    only === undefined ||
    rest.length > 0 ||
    only.date === null ||
    published === null ||
    only.sense !== "on" ||
    only.ofStory
  )
    return null;
  return whenFrom(only, published);
}

/** "Gaza brief", "Red Sea shipping brief". */
function homeOf({ text }: Sentence, places: readonly PlaceTold[]): string | null {
  const first = places[0];
  return first !== undefined &&
    first.start < 12 &&
    /\b(?:brief|report|update|digest|bulletin|summary)\b/i.test(text.slice(first.end, first.end + 30))
    ? first.place
    : null;
}
