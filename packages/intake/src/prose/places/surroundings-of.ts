import { placeOf, type Place } from "@daybook/data";
import { countryOf } from "./country-of.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { PlaceTold } from "./places-in.ts";

interface Found {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** Where the name before ends: what surrounds that one does not surround this one. */
  readonly after: number;
}

/** What stands around a name says how it is meant: near it, in it, an office of it. */
export function surroundingsOf(found: Found, sentence: string, gazetteer: Gazetteer): PlaceTold {
  const start = withKindBefore(found, sentence);
  const near = nearOf(sentence.slice(Math.max(found.after, start - 90), start));
  const isOffice =
    officeAfter.test(sentence.slice(found.end, found.end + 60)) ||
    officeBefore.test(sentence.slice(Math.max(0, start - 40), start));
  const place = regional(found, sentence, gazetteer);
  return {
    ...told(start - near.length, found.end, sentence),
    place: `${near.told}${nameFor(place)}`,
    parts: [],
    kind: near.told === "" ? place.kind : "site",
    country: countryOf(nameFor(place)),
    known: true,
    inherited: false,
    preposition: near.told === "" ? prepositionBefore(sentence, start) : near.told.trim(),
    ofOffice: isOffice,
  };
}

export function told(start: number, end: number, sentence: string) {
  return { start, end, words: sentence.slice(start, end) };
}

/** A user's own place is told with what it lies in, so that totals find it without their list. */
function nameFor({ name, parent }: Place): string {
  return parent === null || placeOf(name) !== undefined ? name : `${name}, ${parent}`;
}

const kindBefore =
  /(?<![\p{L}])(?:(?:the )?(?:(?:(?:north|south)?-?(?:north|south|east|west)ern|central|border|occupied|coastal|frontline|front-line|Russian-occupied|besieged|regional|port|capital|nearby) ){0,3}(?:city|town|village|settlement|port|capital|district|suburb|township|region|area|territory|hamlet) of |(?:(?:Russian-)?occupied|central|downtown|(?:(?:north|south)?-?(?:north|south|east|west)ern)) )$/iu;

/** "the eastern city of Sloviansk", "occupied Mariupol". */
function withKindBefore({ start, after }: Found, sentence: string): number {
  return start - (kindBefore.exec(sentence.slice(Math.max(after, start - 60), start))?.[0].length ?? 0);
}

const near =
  /(?:^|[^\p{L}])((?:(?:(?:Russian-)?(?:occupied|held|controlled) (?:territory|territories|areas?|parts?|land) )?)(?:(?:just )?(near|outside|off|close to)|(?:off the coast of)|((?:north|south)?-?(?:north|south|east|west) of)|(around)) (?:the )?)$/iu;

interface Near {
  readonly length: number;
  /** With its space, as it stands before the name; empty where the place itself is meant. */
  readonly told: string;
}

function nearOf(before: string): Near {
  const match = near.exec(before);
  const [, words = ""] = match ?? [];
  if (match === null || /\bin and $/i.test(before.slice(0, before.length - words.length)))
    return { length: 0, told: "" };
  const bare = words.replace(/ the $/i, " ").replace(/^just /i, "");
  const plain = bare.replace(/close to $/i, "near ").replace(/off the coast of $/i, "off ");
  return {
    length: words.length,
    told: /^(?:Near|Outside|Off|Around|North|South|East|West)/.test(plain) ? plain.toLowerCase() : plain,
  };
}

const officeAfter =
  /^(?:['’]s?)? (?:(?:regional|oblast|city|military|provincial|state|local|interim|acting|civil|district|health|emergency|law enforcement) ){0,3}(?:governor|mayor|administration|authorit(?:y|ies)|officials?|prosecutors?|police|council(?:l?or)?|head|chief|leaders?|government|ministry|parliament|president|prosecutor['’]s office|rescuers|administrator)(?![\p{L}])/iu;
const officeBefore =
  /(?:^|[^\p{L}])(?:governor|mayor|head|leader|chief|president|ruler|council|authorities|officials|prosecutors|police) (?:of|in) (?:the )?$/iu;

/** "Kharkiv regional administration" is one of the region. */
function regional({ place, end }: Found, sentence: string, gazetteer: Gazetteer): Place {
  if (!/^ regional\b/i.test(sentence.slice(end, end + 10))) return place;
  return gazetteer.named(`${place.name} region`)[0] ?? place;
}

const prepositions =
  /(?:^|[^\p{L}])(in|at|on|over|across|into|to|from|inside|through|throughout|toward|towards|against|for|of|along|within|via|around|hit|struck|attacked|shelled|targeted)(?: the| parts of| all of| both)? $/iu;

export function prepositionBefore(sentence: string, start: number): string | null {
  return prepositions.exec(sentence.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase() ?? null;
}
