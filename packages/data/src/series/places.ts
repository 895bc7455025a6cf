import { gazetteer, type Place } from "./gazetteer.ts";
import { africa } from "./places/africa.ts";
import { elsewhere } from "./places/elsewhere.ts";
import { middleEast } from "./places/middle-east.ts";
import { russia } from "./places/russia.ts";
import { ukraine } from "./places/ukraine.ts";

/**
 * Every place known from the start: the gazetteer's own, then those of the wars that briefs tell of.
 *
 * A place told in both is the gazetteer's, with the spellings of both. What is not here stays as the text names it.
 */
export const places: readonly Place[] = joined([
  ...gazetteer,
  ...ukraine,
  ...russia,
  ...middleEast,
  ...africa,
  ...elsewhere,
]);

function joined(all: readonly Place[]): readonly Place[] {
  const byName = new Map<string, Place>();
  for (const place of all) {
    const known = byName.get(place.name);
    byName.set(place.name, known === undefined ? place : withSpellings(known, place.alias ?? []));
  }
  return [...byName.values()];
}

function withSpellings(place: Place, more: readonly string[]): Place {
  const alias = [...new Set([...(place.alias ?? []), ...more])].filter((name) => name !== place.name);
  return alias.length === 0 ? place : { ...place, alias };
}
