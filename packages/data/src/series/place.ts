import type { Place } from "./gazetteer.ts";
import { places } from "./places.ts";

/** Names before other spellings, and of two places of one name the first: "Tripoli" is that of Lebanon. */
const byName = new Map(
  [
    ...places.flatMap((place) => (place.alias ?? []).map((name) => [name, place] as const)).reverse(),
    ...places.map((place) => [place.name, place] as const),
  ].map(([name, place]) => [name.toLowerCase(), place]),
);

/**
 * The place that words name, or `undefined` where none is known.
 *
 * A city and a region of one name are told apart: "Kharkiv" is the city. A site is part of what it is told in: "bus stop,
 * Sloviansk". "Near", "outside" and "off" a place lie in what that place lies in (R10).
 */
export function placeOf(words: string): Place | undefined {
  const known = byName.get(words.trim().toLowerCase());
  if (known !== undefined) return known;
  const near = /\b(?:near|outside|off|around|(?:north|south)?-?(?:north|south|east|west) of)\s+(.+)$/i.exec(words);
  const close = near?.[1] === undefined ? undefined : placeOf(near[1]);
  if (close !== undefined) return site(words, close.parent, close.zone);
  const [, inside] = /^[^,]+,\s*(.+)$/.exec(words) ?? [];
  const around = inside === undefined ? undefined : placeOf(inside);
  return around === undefined ? undefined : site(words, around.name, around.zone);
}

function site(name: string, parent: string | null, zone: string): Place {
  return { name, kind: "site", parent, zone };
}

/** The places that one telling names: "Kharkiv, Poltava and Odesa regions" are three. */
export function placesNamed(words: string): readonly string[] {
  if (placeOf(words) !== undefined) return [words];
  const plural = /^(.+) (regions|districts)$/.exec(words);
  const kind = plural?.[2]?.replace(/s$/, "");
  const names = (plural?.[1] ?? words).split(/,\s*|\s+and\s+/);
  return names.length < 2 ? [words] : names.map((name) => (kind === undefined ? name : `${name} ${kind}`));
}

/** Whether all that the words name lies in a place, or is it. Words that name no known place lie only in themselves. */
export function isInside(words: string, place: string): boolean {
  return placesNamed(words).every((name) => isNameInside(name, place));
}

function isNameInside(name: string, place: string): boolean {
  const here = placeOf(name);
  const wanted = placeOf(place)?.name ?? place;
  if (here === undefined) return name.toLowerCase() === wanted.toLowerCase();
  if (here.name.toLowerCase() === wanted.toLowerCase()) return true;
  return here.parent !== null && isNameInside(here.parent, place);
}

/** The places above one, nearest first: Kharkiv ▸ Kharkiv region ▸ Ukraine. */
export function placesAbove(name: string): readonly Place[] {
  const parent = placeOf(placeOf(name)?.parent ?? "");
  return parent === undefined ? [] : [parent, ...placesAbove(parent.name)];
}

/** The region a place lies in, for a table by region; its country, or its own words where none is known. */
export function regionOf(words: string): string {
  const chain = [placeOf(words), ...placesAbove(words)].filter((place) => place !== undefined);
  return (chain.find(({ kind }) => kind === "region") ?? chain.at(-1))?.name ?? words;
}

/**
 * The part of a place that words lie in, one level down: of everywhere and of a country its regions, and the cities and
 * areas in none; of a region its cities. `null` for what is told of the place as a whole, or lies outside.
 */
export function partOf(words: string, place: string | null): string | null {
  const chain = [placeOf(words), ...placesAbove(words)].filter((above) => above !== undefined);
  const asked = place === null ? undefined : placeOf(place);
  if (chain.length === 0) return place === null ? words : null;
  if (asked !== undefined && asked.kind !== "country") {
    const at = chain.findIndex(({ name }) => name === asked.name);
    return at < 1 ? null : (chain[at - 1]?.name ?? null);
  }
  if (asked !== undefined && !chain.some(({ name }) => name === asked.name)) return null;
  const below = chain.filter(({ kind }) => kind !== "country");
  return (below.find(({ kind }) => kind === "region") ?? below.at(-1))?.name ?? null;
}
