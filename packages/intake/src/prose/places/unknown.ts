import { matchesOf } from "../dates/matches-of.ts";
import { cityAbove } from "./inherited.ts";
import type { Here } from "./named.ts";
import type { PlaceTold } from "./places-in.ts";
import { prepositionBefore, told } from "./surroundings-of.ts";

const word = "\\p{Lu}[\\p{L}\\p{M}'’]{1,24}";
const name = `((?:(?:al|el|an|ad|as)[ -])?${word}(?:[ -](?:(?:al|el|an|de|da|del)[ -])?${word}){0,3}?)`;
const kinds =
  "village|town|city|settlement|district|suburb|port|camp|township|hamlet|neighbou?rhood|quarter|locality|island|commune|municipality|community";

/** The name goes on: "Wad" is not the village of "Wad al-Noura". */
const goesOn = `(?![\\p{L}-])(?! (?:(?:al|el|an|de)[ -])?${word})(?! (?:hospital|university|airport|prison|school|mosque|church|hotel|bridge)s?(?![\\p{L}]))`;

const ofKind = new RegExp(`(?<![\\p{L}])(?:${kinds})s? of ${name}${goesOn}`, "gu");
const withKind = new RegExp(
  `(?<![\\p{L}-])${name} (?:${kinds}|region|oblast|province|county|microdistrict)(?![\\p{L}])`,
  "gu",
);
const located = new RegExp(`(?<![\\p{L}])(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]t|[Aa]round) ${name}${goesOn}`, "gu");

/** Names that are no place: days, months, tongues, media, bodies. */
const noPlaces =
  /^(?:The|This|That|These|Those|An?|Its?|His|Her|Their|Our|All|Both|Some|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan\p{L}*|Feb\p{L}*|March|April|May|June|July|August|Sept\p{L}*|Oct\p{L}*|Nov\p{L}*|Dec\p{L}*|Telegram|Facebook|Twitter|English|Arabic|Congress|Parliament|Reuters|Hamas|Hezbollah|Fatah|Houthis?|Nato|God|Christmas|Easter|Ramadan|Eid|Operation|President|Prime|Minister|General|Governor|Mayor|Defen[cs]e|Health|Foreign|Interior|Europe|Asia|Africa|Western|Eastern|Northern|Southern|West|East|North|South|Russian|Ukrainian|Israeli|Palestinian|Sudanese|Syrian|Lebanese|Iranian|Iraqi|American|British|French|German|Turkish|Chinese|Korean|Central|City|State|Military|Army|Air|Black|Other|Another|Most|Many|Day|Least|First|Last|Total|Least)$/u;

/** Names that only a preposition or a noun beside them makes places of. They stay as the text names them. */
export function unknownIn(sentence: string, known: readonly PlaceTold[], here: Here): readonly PlaceTold[] {
  const found = [ofKind, withKind, located].flatMap((pattern) =>
    matchesOf(pattern, sentence).flatMap((match) => unknownOf(match, pattern, sentence, here) ?? []),
  );
  return apart(
    found.toSorted((a, b) => a.start - b.start),
    known,
  );
}

/** Of what overlaps the first; nothing that overlaps a name of the gazetteer. Both in their order, so one pass is enough. */
function apart(found: readonly PlaceTold[], known: readonly PlaceTold[]): readonly PlaceTold[] {
  const kept: PlaceTold[] = [];
  let at = 0;
  for (const place of found) {
    while (at < known.length && known[at]!.end <= place.start) at += 1;
    const isFree = (known[at]?.start ?? Infinity) >= place.end;
    if (isFree && place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}

function unknownOf(match: RegExpExecArray, pattern: RegExp, sentence: string, here: Here): PlaceTold | undefined {
  const [words, name = ""] = match;
  if (name.split(/[ -]/).some((part) => noPlaces.test(part.replace(/['’]s$/, ""))) || /^\p{Lu}+$/u.test(name))
    return undefined;
  // "Kharkiv’s Kholodnohirskyi district" has the city before it.
  const owner = pattern === withKind ? (/^.*['’]s? /u.exec(name)?.[0].length ?? 0) : 0;
  const start = match.index + owner + (pattern === located ? words.length - name.length : 0);
  const place = pattern === withKind ? words.slice(owner) : name;
  const near = /^(?:near|outside|around) /i.exec(words)?.[0].toLowerCase() ?? "";
  return {
    ...told(near === "" ? start : match.index, match.index + words.length, sentence),
    place: `${near}${within(place, here)}`,
    parts: [],
    kind: null,
    country: null,
    known: false,
    inherited: false,
    preposition: near === "" ? prepositionBefore(sentence, start) : near.trim(),
    ofOffice: false,
  };
}

/** A district or quarter is one of the city told before. */
function within(place: string, here: Here): string {
  const city = / (?:district|quarter|neighbou?rhood|suburb|microdistrict)$/.test(place)
    ? cityAbove(here.recent)
    : undefined;
  return city === undefined ? place : `${place}, ${city}`;
}
