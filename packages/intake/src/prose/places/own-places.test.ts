import { expect, it } from "vitest";
import { PlacesError, readPlaces } from "./own-places.ts";

const village = { name: "Stara Hreblia", kind: "village", parent: "Sumy region" };

it("reads a user's places; a place without a zone keeps the time of what it lies in", () => {
  const street = { name: "Dam Street", kind: "area", parent: "Stara Hreblia", alias: ["the dam"] };
  expect(readPlaces([village, street])).toEqual([
    { ...village, zone: "Europe/Kyiv" },
    { ...street, zone: "Europe/Kyiv" },
  ]);
});

it.each([
  ["no list", {}, "the file: Invalid input: expected array, received object"],
  ["an unknown field", [{ ...village, lat: 1 }], 'place “Stara Hreblia”: Unrecognized key: "lat"'],
  ["an unknown kind", [{ ...village, kind: "hamlet" }], "place “Stara Hreblia”: kind Invalid option"],
  ["no name", [{ ...village, name: " " }], "place “ ”: name is empty"],
  ["a zone that is none", [{ ...village, zone: "Kyiv" }], "place “Stara Hreblia”: zone is no time zone"],
  [
    "a parent that nobody knows",
    [{ ...village, parent: "Nowhere" }],
    "its parent “Nowhere” is no place that Daybook knows",
  ],
  ["a place in itself", [{ ...village, parent: "Stara Hreblia" }], "it lies in itself"],
  [
    "a loop",
    [
      { ...village, parent: "B" },
      { ...village, name: "B", parent: "Stara Hreblia" },
    ],
    "it lies in itself, by way of “B”",
  ],
  ["a village in nothing", [{ ...village, parent: null }], "only a country or a sea lies in nothing"],
  ["no object", [3], "place number 1: Invalid input"],
])("refuses %s and says where", (_what, json, words) => {
  expect(() => readPlaces(json)).toThrow(PlacesError);
  expect(() => readPlaces(json)).toThrow(words);
});
