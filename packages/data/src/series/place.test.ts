import { expect, it } from "vitest";
import { isInside, partOf, placeOf, placesAbove, placesNamed, regionOf } from "./place.ts";

it.each([
  ["Saltivskyi district", "Kharkiv"],
  ["Kharkiv", "Kharkiv region"],
  ["Kharkiv", "Ukraine"],
  ["Kharkov", "Kharkiv"],
  ["port of Mariupol", "Mariupol"],
  ["bus stop, Sloviansk", "Sloviansk"],
  ["bus stop, Sloviansk", "Donetsk region"],
  ["Kharkiv", "Kharkiv"],
])("%j lies in %s", (words, place) => {
  expect(isInside(words, place)).toBe(true);
});

it.each([
  ["Kharkiv region", "Kharkiv"],
  ["Sloviansk", "Kharkiv region"],
  ["Odesa", "Russia"],
  ["a village nobody knows", "Ukraine"],
])("%j does not lie in %s", (words, place) => {
  expect(isInside(words, place)).toBe(false);
});

it.each(["near Donetsk", "outside Donetsk", "off Donetsk", "a field north of Donetsk", "a farm north-east of Donetsk"])(
  "%j lies in what Donetsk lies in, not in Donetsk",
  (words) => {
    expect(isInside(words, "Donetsk region")).toBe(true);
    expect(isInside(words, "Donetsk")).toBe(false);
  },
);

it("is inside only if all of several places are", () => {
  expect(isInside("Kharkiv, Poltava and Odesa regions", "Ukraine")).toBe(true);
  expect(isInside("Kharkiv, Poltava and Odesa regions", "Kharkiv region")).toBe(false);
  expect(isInside("Sloviansk and Kostiantynivka", "Donetsk region")).toBe(true);
});

it.each([
  ["Kharkiv, Poltava and Odesa regions", ["Kharkiv region", "Poltava region", "Odesa region"]],
  ["Kherson and Beryslav", ["Kherson", "Beryslav"]],
  ["bus stop, Sloviansk", ["bus stop, Sloviansk"]],
  ["Kharkiv", ["Kharkiv"]],
])("%j names %j", (words, places) => {
  expect(placesNamed(words)).toEqual(places);
});

it("knows the way up from a place, and its zone", () => {
  expect(placesAbove("Kharkiv").map(({ name }) => name)).toEqual(["Kharkiv region", "Ukraine"]);
  expect(placeOf("bus stop, Sloviansk")).toMatchObject({ kind: "site", parent: "Sloviansk", zone: "Europe/Kyiv" });
  expect(placeOf("a village nobody knows")).toBeUndefined();
});

it.each([
  ["bus stop, Sloviansk", "Donetsk region"],
  ["Kharkiv region", "Kharkiv region"],
  ["Kyiv", "Ukraine"],
  ["a village nobody knows", "a village nobody knows"],
])("puts %j into a table by region under %s", (words, region) => {
  expect(regionOf(words)).toBe(region);
});

it.each([
  ["Saltivskyi district", null, "Kharkiv region"],
  ["Kyiv", null, "Kyiv"],
  ["Ukraine", null, null],
  ["a village nobody knows", null, "a village nobody knows"],
  ["Saltivskyi district", "Ukraine", "Kharkiv region"],
  ["Saltivskyi district", "Kharkiv region", "Kharkiv"],
  ["Saltivskyi district", "Kharkiv", "Saltivskyi district"],
  ["Kharkiv", "Kharkiv", null],
  ["Kursk", "Ukraine", null],
  ["Rafah", "Gaza", "Rafah"],
])("%j, in %j, is part of %j", (words, place, part) => {
  expect(partOf(words, place)).toBe(part);
});
