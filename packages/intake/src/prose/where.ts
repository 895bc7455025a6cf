import { placesIn, type PlaceTold } from "./places/places-in.ts";
import { attached } from "./attach.ts";
import type { Gazetteer } from "./places/gazetteer.ts";
import type { Mention } from "./mention.ts";
import type { Sentence } from "./sentence.ts";

export interface Ground {
  readonly theatre: string | null;
  readonly gazetteer: Gazetteer | undefined;
}

/** The places of a sentence at which something can have happened: no office, no government, no destination. */
export function eventPlaces(
  sentence: Sentence,
  recent: readonly string[],
  { theatre, gazetteer }: Ground,
): readonly PlaceTold[] {
  const found = placesIn(sentence.text, { theatre, recent, ...(gazetteer === undefined ? {} : { gazetteer }) });
  return found.filter(
    (place) =>
      !place.ofOffice &&
      !isGovernment(place, sentence) &&
      !isNationality(place, sentence) &&
      !isDestination(place, sentence),
  );
}

const isCapital =
  /^(?:Moscow|Kyiv|Seoul|Pyongyang|Washington|Tehran|Jerusalem|Beijing|Ankara|Damascus|Kinshasa|Kigali|Riyadh|Cairo|Paris|London|Brussels)$/;

/** "Russia launched": a country without a word that says where. */
function isGovernment({ place, kind, preposition, inherited, end }: PlaceTold, { text, line }: Sentence): boolean {
  if (isCapital.test(place) && preposition === null) return true;
  if (kind !== "country" || inherited || (line.kind === "title" && end < 40 && /\bbrief\b/i.test(text.slice(0, 60))))
    return false;
  if (/^['’]s (?:death )?(?:toll|count|losses)\b/.test(text.slice(end))) return false;
  return (
    preposition === null ||
    (/^(?:by|against|of|from|for)$/.test(preposition) && !/^(?:from)$/.test(preposition)) ||
    /^['’]s?\b/.test(text.slice(end, end + 2))
  );
}

function isNationality({ words }: PlaceTold, _sentence: Sentence): boolean {
  return /^(?:Ukrainian|Russian|Israeli|Sudanese|Yemeni)$/.test(words);
}

/** "bound for Mombasa", "toward Um Ruwaba", "a citizen of Moldova". */
function isDestination({ start, preposition, kind }: PlaceTold, { text }: Sentence): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /\b(?:bound for|heading for|en route to|destined for|toward|towards|citizens? of|nationals? of|natives? of|alongside|back to|directions? of)(?: the)? $/i.test(
      before,
    ) ||
    (preposition === "for" && kind === "country")
  );
}

/** The place that a mention is told with in its own sentence, or `null`. */
export function placeOf(mention: Mention, places: readonly PlaceTold[]): PlaceTold | null {
  return attached(
    mention,
    places,
    (place) =>
      (place.kind === "country" ? 9 : place.kind === "region" ? 2 : 0) +
      (place.preposition === "from" ? 4 : 0) +
      (isInSpeaker(mention, place) ? 12 : 0),
  );
}

/** "Hamas in Gaza said": a place inside the words that name a speaker. */
function isInSpeaker({ sentence }: Mention, { end }: PlaceTold): boolean {
  return /^ (?:said|says|told|reported)\b/.test(sentence.text.slice(end, end + 10));
}
