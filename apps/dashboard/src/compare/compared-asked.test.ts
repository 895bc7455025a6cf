import { expect, it } from "vitest";
import { queryOf } from "../pages/query-of.ts";
import { comparedAddress } from "./compared-address.ts";
import { comparedAsked } from "./compared-asked.ts";

it("holds the newest week against the one before where nothing is asked", () => {
  const { a, b } = comparedAsked({}, "2024-W41");
  expect([a.from, b.from]).toEqual(["2024-10-07", "2024-09-30"]);
});

it("takes what both have once, and from each side what is its own", () => {
  const query = { week: "2024-W41", measure: "killed", "a.place": "Kharkiv region", "b.place": "Ukraine" };
  const { a, b } = comparedAsked(query, "2024-W40");
  expect(a).toMatchObject({ place: "Kharkiv region", from: "2024-10-07", only: { measure: "killed" } });
  expect(b).toMatchObject({ place: "Ukraine", from: "2024-10-07", only: { measure: "killed" } });
});

it("lets a side’s own days take the place of all common days", () => {
  const { a, b } = comparedAsked({ week: "2024-W41", "b.from": "2024-09-01", "b.to": "2024-09-30" }, "2024-W40");
  expect([a.from, b.from, b.to]).toEqual(["2024-10-07", "2024-09-01", "2024-09-30"]);
});

it("compares no two quantities: what is counted is common", () => {
  const { a, b } = comparedAsked({ "a.measure": "killed", "b.measure": "injured" }, "2024-W41");
  expect([a.only, b.only]).toEqual([undefined, undefined]);
});

it("may hold a question against itself where that is asked for", () => {
  const { a, b } = comparedAsked({ "a.week": "2024-W41", "b.week": "2024-W41" }, "2024-W41");
  expect(a).toEqual(b);
});

it("says which side cannot be answered", () => {
  expect(() => comparedAsked({ "b.asKnownOn": "tomorrow" }, "2024-W41")).toThrow(
    /^The second side: asKnownOn: “tomorrow”/,
  );
});

it.each([
  ["two weeks", { "a.week": "2024-W41", "b.week": "2024-W40", place: "Kharkiv" }],
  ["two places", { week: "2024-W41", "a.place": "Kharkiv region", weapon: "glide bomb" }],
  ["two days of knowledge", { week: "2024-W41", "a.asKnownOn": "2024-10-08" }],
  ["two origins", { week: "2024-W41", "a.origin": "police", "b.origin": "ministry", measure: "killed" }],
])("is written as an address that asks the same again: %s", (_what, query) => {
  const asked = comparedAsked(query, "2024-W41");
  const address = new URL(comparedAddress(asked), "http://here");
  expect(comparedAsked(Object.fromEntries(address.searchParams), "2023-W01")).toEqual(asked);
  expect(queryOf({ ...asked.a, asKnownOn: "2024-10-08" })).toContain("from=2024-10-07");
});
