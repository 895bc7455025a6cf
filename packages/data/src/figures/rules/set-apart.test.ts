import { expect, it } from "vitest";
import { medium, said, speaker, upTo } from "../../claims/claims-for-tests.ts";
import type { Claim } from "../../claims/claim.ts";
import { setApart } from "./set-apart.ts";

const russianArmy = speaker("Defense Ministry", "party", "Russia");
const ukrainianArmy = speaker("Eastern Command", "party", "Ukraine");
const ofUkraine = { key: { side: "Ukraine", victimClass: "military" as const }, actor: "Russia" };

it.each<[string, Claim, string]>([
  ["the enemy's count: up to 80 Ukrainian servicemen", said(upTo(80), { ...ofUkraine, by: russianArmy }), "enemy"],
  [
    "the enemy's state's count, too",
    said(80, { ...ofUkraine, by: speaker("Kremlin", "state_office", "Russia") }),
    "enemy",
  ],
  [
    "the enemy's count of equipment",
    said(3, { measure: "equipment_destroyed", key: { side: "Ukraine" }, actor: "Russia", by: russianArmy }),
    "enemy",
  ],
  [
    "soldiers whom the enemy says it captured",
    said(121, { ...ofUkraine, measure: "captured", by: russianArmy }),
    "enemy",
  ],
  [
    "fighters of another side, of whose killing no doer is told",
    said(15, { key: { side: "militia", victimClass: "military" }, by: speaker("rebels", "party", "rebels") }),
    "enemy",
  ],
  [
    "assailants whom the army itself says it killed",
    said(28, { key: { victimClass: "military" }, actor: "army", by: speaker("army", "party", "DR Congo") }),
    "enemy",
  ],
  [
    "state television, behind which the government stands",
    said(8, { ...ofUkraine, by: { ...speaker("state television", "medium", "Russia"), origin: "Kremlin" } }),
    "enemy",
  ],
  ["a zero of the struck side about its own forces", said(0, { ...ofUkraine, by: ukrainianArmy }), "answered"],
  ["what is disputed", said(15, { status: "disputed" }), "disputed"],
])("sets apart by name %s", (_what, claim, reason) => {
  expect(setApart([claim])).toEqual({ weighed: [], apart: [{ claim, reason }] });
});

it.each<[string, Claim]>([
  ["a medium's report of the twenty troops", said(20, { ...ofUkraine, by: medium })],
  ["a side's number of its own losses", said(7, { ...ofUkraine, by: ukrainianArmy })],
  [
    "munitions, of which both sides may speak",
    said(133, { measure: "launched", key: { side: "Ukraine" }, actor: "Russia", by: russianArmy }),
  ],
  [
    "prisoners whom the enemy released",
    said(350, { measure: "released", key: { side: "Ukraine" }, actor: "Russia", by: russianArmy }),
  ],
  [
    "a belligerent's admission of the civilians it killed",
    said(3, {
      key: { side: "Gaza", victimClass: "civilian" },
      actor: "Israel",
      by: speaker("army", "party", "Israel"),
    }),
  ],
  ["a zero of somebody else", said(0, ofUkraine)],
  ["a zero of which no side is told", said(0, { key: { victimClass: "military" } })],
])("weighs %s", (_what, claim) => {
  expect(setApart([claim])).toEqual({ weighed: [claim], apart: [] });
});
