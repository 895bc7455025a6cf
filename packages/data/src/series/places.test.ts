import { expect, it } from "vitest";
import { gazetteer } from "./gazetteer.ts";
import { placeOf, placesAbove, regionOf } from "./place.ts";
import { places } from "./places.ts";

it("keeps every place of the gazetteer as it is, with further spellings", () => {
  for (const { alias = [], ...place } of gazetteer) {
    const here = places.find(({ name }) => name === place.name);
    expect(here).toMatchObject(place);
    expect(here?.alias ?? []).toEqual(expect.arrayContaining([...alias]));
  }
});

it("names each place once, and none by a name that leads to another", () => {
  const names = places.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(places.filter(({ name }) => placeOf(name)?.name !== name)).toEqual([]);
});

it("gives each place a parent that is known, up to a country or a sea, and a zone that there is", () => {
  const lost = places.filter(({ parent }) => parent !== null && placeOf(parent)?.name !== parent);
  expect(lost.map(({ name, parent }) => `${name} in ${parent}`)).toEqual([]);
  for (const { zone } of places) expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
  for (const { name } of places) expect(placesAbove(name).length).toBeLessThan(6);
});

it.each([
  ["Izyum", "Kharkiv region"],
  ["Krivoy Rog", "Dnipropetrovsk region"],
  ["Nikolaev", "Mykolaiv region"],
  ["Zaporizhia", "Zaporizhzhia region"],
  ["Lviv", "Lviv region"],
  ["Kiev", "Ukraine"],
  ["Sudzha", "Kursk region"],
  ["Kazan", "Tatarstan"],
  ["Simferopol", "Crimea"],
  ["El-Fasher", "North Darfur"],
  ["Omdurman", "Khartoum state"],
  ["Bunia", "Ituri"],
  ["Myawaddy", "Kayin State"],
  ["Mekelle", "Tigray"],
  ["Stepanakert", "Nagorno-Karabakh"],
  ["Baalbek", "Bekaa"],
])("%j is told of in a table by region under %s", (name, region) => {
  expect(regionOf(name)).toBe(region);
});

it("covers all 24 regions of Ukraine and Crimea", () => {
  expect(places.filter(({ parent, kind }) => parent === "Ukraine" && kind === "region")).toHaveLength(25);
});
