import { placeOf, placesAbove, regionOf, type Place } from "@daybook/data";
import { matchesOf } from "../dates/matches-of.ts";
import { countryOf } from "./country-of.ts";
import type { Here } from "./named.ts";
import type { PlaceTold } from "./places-in.ts";
import { prepositionBefore, told } from "./surroundings-of.ts";

const words =
  /(?<![\p{L}\p{N}-])(?:[Tt]he (?<noun>city|town|village|settlement|region|oblast|province|state|country|capital|area|district|township|enclave|port)(?:['’]s)?|(?<nation>[Nn]ationwide|[Cc]ountrywide|[Cc]ountry-wide|across the country)|(?<there>[Tt]here)(?! (?:is|are|was|were|has|have|had|will|would|could|may|might|been|be|seem|seems|remain|remains|appears?)\b|['’]s))(?![\p{L}\p{N}-])(?! of\b)/gu;

/** Words that take up a place told before: "the city", "the region", "there", "nationwide". */
export function inheritedIn(sentence: string, named: readonly PlaceTold[], here: Here): readonly PlaceTold[] {
  const found: PlaceTold[] = [];
  let at = 0;
  for (const match of matchesOf(words, sentence)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (at < named.length && named[at]!.end <= start) at += 1;
    if ((named[at]?.start ?? Infinity) < end) continue;
    const place = meantBy(match.groups ?? {}, [...newestBefore(at, named), ...here.recent], here);
    if (place !== undefined) found.push(inherited(start, end, place, sentence));
  }
  return found;
}

/** The few places told last before one, the newest first; an office is not where something happened. */
function newestBefore(at: number, named: readonly PlaceTold[]): readonly string[] {
  const before = named.slice(Math.max(0, at - 8), at).toReversed();
  return before.filter(({ ofOffice }) => !ofOffice).map(({ place }) => place);
}

function meantBy(
  groups: Record<string, string | undefined>,
  recent: readonly string[],
  here: Here,
): string | undefined {
  const country =
    recent.map(countryOf).find((name) => name !== null) ??
    (here.theatre === null ? undefined : (countryOf(here.theatre) ?? undefined));
  if (groups["nation"] !== undefined) return (here.theatre === null ? null : countryOf(here.theatre)) ?? country;
  if (groups["there"] !== undefined) return recent[0];
  return ofNoun(groups["noun"] ?? "", recent, country);
}

function ofNoun(noun: string, recent: readonly string[], country: string | undefined): string | undefined {
  switch (noun) {
    case "country":
      return country;
    case "capital":
      return country === undefined ? undefined : capitals[country];
    case "region":
    case "oblast":
    case "province":
    case "state":
      return recent.map(regionOf).find((name) => placeOf(name)?.kind === "region");
    case "area":
      return recent[0];
    default:
      return nearest(recent, kindsOf[noun] ?? ["city", "village"]);
  }
}

const kindsOf: Readonly<Record<string, readonly Place["kind"][]>> = {
  district: ["district"],
  port: ["port"],
  enclave: ["country"],
};

const capitals: Readonly<Record<string, string>> = {
  Ukraine: "Kyiv",
  Russia: "Moscow",
  Sudan: "Khartoum",
  Yemen: "Sanaa",
  Syria: "Damascus",
  Lebanon: "Beirut",
  Iran: "Tehran",
  Somalia: "Mogadishu",
  Ethiopia: "Addis Ababa",
};

/** The city of the places told before: one of them, or what one of them lies in. */
export function cityAbove(recent: readonly string[]): string | undefined {
  return nearest(recent, ["city"]);
}

function nearest(recent: readonly string[], kinds: readonly Place["kind"][]): string | undefined {
  return recent
    .flatMap((name) => [placeOf(name), ...placesAbove(name)])
    .find((place) => place !== undefined && kinds.includes(place.kind))?.name;
}

function inherited(start: number, end: number, place: string, sentence: string): PlaceTold {
  return {
    ...told(start, end, sentence),
    place,
    parts: [],
    kind: placeOf(place)?.kind ?? null,
    country: countryOf(place),
    known: placeOf(place) !== undefined,
    inherited: true,
    preposition: prepositionBefore(sentence, start),
    ofOffice: false,
  };
}
