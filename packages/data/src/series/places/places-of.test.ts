import { expect, it } from "vitest";
import { placesOf } from "./places-of.ts";

it("reads regions, the towns in them, their kinds and other spellings", () => {
  const zone = "Europe/Kyiv";
  expect(
    placesOf("Ukraine", zone, { "": "Kyiv = Kiev; area Donbas", "Kharkiv region": "Izium = Izyum; village Hroza" }),
  ).toEqual([
    { name: "Ukraine", kind: "country", parent: null, zone },
    { name: "Kyiv", kind: "city", parent: "Ukraine", zone, alias: ["Kiev"] },
    { name: "Donbas", kind: "area", parent: "Ukraine", zone },
    { name: "Kharkiv region", kind: "region", parent: "Ukraine", zone },
    { name: "Izium", kind: "city", parent: "Kharkiv region", zone, alias: ["Izyum"] },
    { name: "Hroza", kind: "village", parent: "Kharkiv region", zone },
  ]);
});
