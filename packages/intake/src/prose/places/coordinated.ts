import { isInside, placeOf } from "@daybook/data";
import type { PlaceTold } from "./places-in.ts";
import { told } from "./surroundings-of.ts";

/**
 * Makes one of what is told as one: "Bara in North Kordofan" is Bara, an unknown village "in the Sumy region" lies in it,
 * "the Kharkiv, Poltava and Odesa regions" and "Sanaa and Saada" are one telling of several places.
 */
export function coordinated(found: readonly PlaceTold[], sentence: string): readonly PlaceTold[] {
  const narrowed = folded(found, sentence, narrowedOf);
  return folded(regionsOf(narrowed, sentence), sentence, listedOf).map((place) =>
    asList(regionsBefore(place, sentence)),
  );
}

type Fold = (first: PlaceTold, next: PlaceTold, between: string, sentence: string) => PlaceTold | undefined;

function folded(found: readonly PlaceTold[], sentence: string, fold: Fold): readonly PlaceTold[] {
  const kept: PlaceTold[] = [];
  for (const place of found) {
    const last = kept.at(-1);
    const isClose = last !== undefined && place.start - last.end < 20;
    const one = isClose ? fold(last, place, sentence.slice(last.end, place.start), sentence) : undefined;
    if (one === undefined) kept.push(place);
    else kept[kept.length - 1] = one;
  }
  return kept;
}

function narrowedOf(first: PlaceTold, next: PlaceTold, between: string, sentence: string): PlaceTold | undefined {
  const isBeside = !first.known && next.kind === "site" && between === " ";
  if (isBeside)
    return {
      ...next,
      ...told(first.start, next.end, sentence),
      place: `${first.place} ${next.place}`,
      preposition: first.preposition,
    };
  if (between === " " && isCityOf(first, next))
    return { ...next, ...told(first.start, next.end, sentence), preposition: first.preposition };
  if (/^['’]s? (?:own )?$/.test(between) && first.known) return ownedOf(first, next, sentence);
  const isWithin = /^(?:,|,? in|,? of|['’]s?)(?: (?:the|Russia['’]s|Ukraine['’]s))? $/.test(between);
  const isSpeaker = between.startsWith(",") && /^['’]s/.test(sentence.slice(next.end, next.end + 2));
  if (!isWithin || isSpeaker || !next.known || first.place === next.place) return undefined;
  if (first.known && !isInside(first.place, next.place)) return undefined;
  if (!first.known && next.kind !== "region" && next.kind !== "country" && next.kind !== "city") return undefined;
  const place = first.known ? first.place : insideOf(first.place, next.place);
  return {
    ...first,
    ...told(first.start, next.end, sentence),
    place,
    known: true,
    country: next.country,
    kind: first.kind ?? placeOf(place)?.kind ?? "site",
  };
}

/** "the West Bank city of Jenin", "the Black Sea port of Odesa". */
function isCityOf(first: PlaceTold, next: PlaceTold): boolean {
  const isNamed = /^(?:border |port |coastal )?(?:city|town|village|port|settlement) of /.test(next.words);
  return isNamed && (first.kind === "area" || isInside(next.place, first.place));
}

/** "Russia’s Saratov", "Kharkiv’s Kholodnohirskyi district". */
function ownedOf(first: PlaceTold, next: PlaceTold, sentence: string): PlaceTold | undefined {
  const words = told(first.start, next.end, sentence);
  const preposition = first.preposition ?? next.preposition;
  if (next.known) return isInside(next.place, first.place) ? { ...next, ...words, preposition } : undefined;
  const place = `${next.place.replace(/^(.*), .*$/, "$1")}, ${first.place}`;
  return { ...next, ...words, preposition, place, known: true, kind: "district", country: first.country };
}

/** "Ann" alone is no place; "Ann, Rakhine State" is the town. A quarter told in its region is not one of another city. */
function insideOf(name: string, place: string): string {
  const bare = name.replace(/^(.*), .*$/, "$1");
  return placeOf(bare) !== undefined && isInside(bare, place) ? (placeOf(bare)?.name ?? bare) : `${bare}, ${place}`;
}

/** The plural makes regions of the names before it. */
function regionsOf(found: readonly PlaceTold[], sentence: string): readonly PlaceTold[] {
  const kept: PlaceTold[] = [];
  for (const place of found.toReversed()) {
    const after = kept[0];
    const isPlural = /^ (?:regions|oblasts|provinces)\b/.test(sentence.slice(place.end, place.end + 12));
    const isListed =
      after?.kind === "region" &&
      / (?:regions|oblasts|provinces)$/.test(after.words) &&
      isLink(sentence.slice(place.end, after.start));
    const region = isPlural || isListed ? placeOf(`${place.place} region`) : undefined;
    const end = isPlural ? place.end + (/^ \p{L}+/u.exec(sentence.slice(place.end))?.[0].length ?? 0) : place.end;
    kept.unshift(
      region === undefined
        ? place
        : {
            ...place,
            ...told(place.start, end, sentence),
            words: `${place.words} regions`,
            place: region.name,
            kind: "region",
          },
    );
  }
  return kept.map((place) => ({ ...place, words: sentence.slice(place.start, place.end) }));
}

/** "the regions of Belgorod, Bryansk and Kursk". */
function regionsBefore(place: PlaceTold, sentence: string): PlaceTold {
  if (!/(?:regions|oblasts|provinces) of (?:the )?$/i.test(sentence.slice(Math.max(0, place.start - 24), place.start)))
    return place;
  return { ...place, parts: place.parts.map((name) => placeOf(`${name} region`)?.name ?? name), kind: "region" };
}

function isLink(between: string): boolean {
  return /^(?:,|, and| and|, as well as)(?: the)? $/.test(between);
}

/** No list is longer: what is, is no telling of one figure. */
const longest = 12;

function listedOf(first: PlaceTold, next: PlaceTold, between: string, sentence: string): PlaceTold | undefined {
  if (
    !isLink(between) ||
    !goesOn(between, sentence, next.end) ||
    !isSameSort(first, next) ||
    first.ofOffice ||
    next.ofOffice
  )
    return undefined;
  if ((first.preposition === null && first.kind !== "region") || first.parts.length >= longest) return undefined;
  const parts = [...(first.parts.length > 0 ? first.parts : [first.place]), next.place];
  return { ...first, ...told(first.start, next.end, sentence), parts, known: first.known && next.known };
}

/** A comma makes a list only where an "and" follows: "in Omdurman, Khartoum’s twin city" is no list. */
function goesOn(between: string, sentence: string, end: number): boolean {
  return (
    between.includes("and") ||
    between.includes("as well") ||
    /^(?:, \p{Lu}[^,.;]{0,40}){0,10},? and /u.test(sentence.slice(end, end + 400))
  );
}

/** Towns with towns, regions with regions; two countries are mostly two sides. */
function isSameSort(a: PlaceTold, b: PlaceTold): boolean {
  const sorts = [a, b].map(({ kind }) => (kind === "village" || kind === "district" ? "city" : kind));
  return sorts[0] === sorts[1] && sorts[0] !== "country" && sorts[0] !== "site" && sorts[0] !== null;
}

/** "Kharkiv, Poltava and Odesa regions": as totals read it. */
function asList(place: PlaceTold): PlaceTold {
  if (place.parts.length === 0) return place;
  const areRegions = place.parts.every((name) => name.endsWith(" region"));
  const names = areRegions ? place.parts.map((name) => name.slice(0, -" region".length)) : place.parts;
  return { ...place, place: `${names.slice(0, -1).join(", ")} and ${names.at(-1)}${areRegions ? " regions" : ""}` };
}
