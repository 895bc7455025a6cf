import { placeOf, placesAbove } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { countryMaps } from "./country-maps.ts";
import { regionShapes } from "./region-shapes.ts";

describe.each(Object.keys(countryMaps))("the map of %s", (country) => {
  it("draws only places of that country, under the gazetteer's own names", async () => {
    const shapes = await regionShapes(country);
    const places = (shapes?.regions ?? []).flatMap(({ place }) => place ?? []);
    expect(places.map((place) => placeOf(place)?.name)).toEqual(places);
    expect([...new Set(places.map((place) => placesAbove(place).at(-1)?.name))]).toEqual([country]);
  });

  it("has a shape for every name that is given to one", async () => {
    const shapes = await regionShapes(country);
    const drawn = new Set(shapes?.regions.map(({ place }) => place));
    expect(Object.values(countryMaps[country]?.places ?? {}).filter((place) => !drawn.has(place))).toEqual([]);
  });
});

it("puts Kharkiv region in the east, Lviv region in the west, Odesa region in the south and Sumy region in the north", async () => {
  const shapes = await regionShapes("Ukraine");
  const [x = [], y = []] = [0, 1].map((axis) =>
    ["Lviv region", "Kharkiv region", "Odesa region", "Sumy region"].map(
      (name) => shapes?.regions.find(({ place }) => place === name)?.at[axis as 0 | 1] ?? 0,
    ),
  );
  expect(x[0]).toBeLessThan(x[1] ?? 0);
  expect(y[3]).toBeLessThan(y[2] ?? 0);
  expect(shapes?.regions).toHaveLength(27);
  expect(shapes?.regions.every(({ place }) => place !== null)).toBe(true);
});

it("is not there for a country without a geometry, nor for a word that every object knows", async () => {
  expect(await regionShapes("Gaza")).toBeNull();
  expect(await regionShapes("constructor")).toBeNull();
});
