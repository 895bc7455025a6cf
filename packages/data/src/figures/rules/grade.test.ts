import { expect, it } from "vitest";
import { hospital, mission, police, said, speaker } from "../../claims/claims-for-tests.ts";
import type { Claim } from "../../claims/claim.ts";
import { gradeOf, weakestOf, type Grade } from "./grade.ts";

const rebels = speaker("rebels", "party", "M23");
const army = speaker("army", "party", "DR Congo");

it.each<[string, readonly Claim[], Grade]>([
  ["a verifying body has verified it", [said(12, { by: mission, status: "confirmed" })], "confirmed"],
  [
    "the belligerent who did it admits it",
    [said(3, { by: army, actor: "DR Congo", key: { victimClass: "civilian" } })],
    "confirmed",
  ],
  ["two independent origins agree on the occurrence", [said(3, { by: police }), said(4, { by: hospital })], "fair"],
  ["one origin tells it", [said(3, { by: police })], "weak"],
  [
    "two outlets carry one origin",
    [said(3, { by: police }), said(4, { by: { ...speaker("press office", "state_office"), origin: "police" } })],
    "weak",
  ],
  ["only the brief's own voice tells it", [said(3, { by: null })], "weak"],
  ["one of two origins is disputed", [said(3, { by: police }), said(4, { by: hospital, status: "disputed" })], "weak"],
  [
    "two belligerents each name the other",
    [said(3, { by: rebels, actor: "DR Congo" }), said(3, { by: army, actor: "M23" })],
    "contested",
  ],
  [
    "only one belligerent names the other",
    [said(3, { by: rebels, actor: "DR Congo" }), said(3, { by: police, actor: "M23" })],
    "fair",
  ],
])("where %s", (_what, claims, grade) => {
  expect(gradeOf(claims)).toBe(grade);
});

it("is for a total its weakest figure's", () => {
  expect(weakestOf(["confirmed", "weak", "fair"])).toBe("weak");
  expect(weakestOf(["fair", "contested"])).toBe("contested");
});

it("is contested where who is named denies it and names another cause, with or without a number", () => {
  const told = said(22, { by: mission, actor: "M23" });
  const denied = said(15, { by: rebels, actor: "militia", status: "disputed" });
  expect(gradeOf([told], [told, denied])).toBe("contested");
  const elsewhere: Claim = { ...denied, incident: "another village" };
  expect(gradeOf([told], [told, elsewhere])).toBe("weak");
});

it("is not contested where who is named says so, or somebody else names another", () => {
  const told = said(22, { by: police, actor: "M23" });
  expect(gradeOf([told], [told, said(20, { by: rebels, actor: "M23", status: "disputed" })])).toBe("weak");
  expect(gradeOf([told], [told, said(20, { by: army, actor: "militia", status: "disputed" })])).toBe("weak");
});
