import { placeOf, placesAbove } from "@daybook/data";

/** Stands for all places, also for what is told of none. */
export const everywhere = "";

/** All places that a place lies in, and itself, as rollups name them: everything inside a place is in one cell of it. */
export function placesOf(words: string): readonly string[] {
  const places = known.get(words) ?? placesNamedBy(words);
  known.set(words, places);
  return places;
}

/** Few places are told of again and again. */
const known = new Map<string, readonly string[]>();

function placesNamedBy(words: string): readonly string[] {
  if (words === everywhere) return [everywhere];
  const names = [placeOf(words)?.name ?? words, ...placesAbove(words).map(({ name }) => name)];
  return [everywhere, ...new Set(names.map((name) => name.toLowerCase()))];
}

/** How rollups name the place of a filter; `null` is all places. */
export function rollupPlace(place: string | null): string {
  return place === null ? everywhere : (placeOf(place)?.name ?? place).toLowerCase();
}
