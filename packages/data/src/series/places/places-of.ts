import type { Place, PlaceKind } from "../gazetteer.ts";

/** A region's name, as it is told, and in one line the towns in it: "Izium = Izyum; Kupiansk; village Hroza". */
type Regions = Readonly<Record<string, string>>;

const kinds: readonly PlaceKind[] = ["district", "village", "port", "area", "site", "region"];

/** The places of a country. A name may bring other spellings after `=`, and a kind before it where it is no city. */
export function placesOf(country: string, zone: string, regions: Regions): readonly Place[] {
  const land = place(country, null, zone, "country");
  return [
    land,
    ...Object.entries(regions).flatMap(([region, towns]) => placesOfRegion(region, towns, land.name, zone)),
  ];
}

/** Places beside any region lie in the country itself: the key `""`. */
function placesOfRegion(region: string, towns: string, country: string, zone: string): readonly Place[] {
  const above = region === "" ? [] : [place(region, country, zone, "region")];
  const parent = above[0]?.name ?? country;
  const inside = towns
    .split(";")
    .map((town) => town.trim())
    .filter((town) => town !== "");
  return [...above, ...inside.map((town) => place(town, parent, zone, "city"))];
}

function place(words: string, parent: string | null, zone: string, usual: PlaceKind): Place {
  const [first = "", ...alias] = words.split("=").map((name) => name.trim());
  const kind = kinds.find((name) => first.startsWith(`${name} `));
  const name = kind === undefined ? first : first.slice(kind.length + 1);
  return { name, kind: kind ?? usual, parent, zone, ...(alias.length > 0 && { alias }) };
}
