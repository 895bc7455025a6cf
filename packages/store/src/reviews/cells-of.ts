import { placeOf, placesAbove, type Figure, type Filter } from "@daybook/data";

/** The places and days in whose totals figures are: their own, and the city and region around them. */
export function cellsOf(figures: readonly Figure[]): readonly Filter[] {
  const cells = figures.flatMap(({ places, from, to }) => around(places).map((place) => ({ place, from, to })));
  const once = new Map(cells.map((cell) => [`${cell.from}|${cell.to}|${cell.place}`, cell]));
  return [...once.values()].toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

/** Of several places, what all of them lie in; of none, everywhere. A country only where nothing smaller is told. */
function around(places: readonly string[]): readonly (string | null)[] {
  const [first, ...others] = places.map(chainOf);
  if (first === undefined) return [null];
  const shared = first.filter(({ name }) => others.every((chain) => chain.some((place) => place.name === name)));
  const smaller = shared.filter(({ isCountry }) => !isCountry);
  const named = (smaller.length > 0 ? smaller : shared).map(({ name }) => name);
  return named.length > 0 ? named : [null];
}

function chainOf(words: string): readonly { readonly name: string; readonly isCountry: boolean }[] {
  const chain = [placeOf(words), ...placesAbove(words)].flatMap((place) => place ?? []);
  if (chain.length === 0) return [{ name: words, isCountry: false }];
  return chain.map(({ name, kind }) => ({ name, isCountry: kind === "country" }));
}
