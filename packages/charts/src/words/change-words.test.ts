import { interval, type Claim } from "@daybook/data";
import { expect, it } from "vitest";
import { changesFrom } from "../testing/changes.ts";
import { claimOf, named } from "../testing/claims.ts";
import { keyOf } from "../testing/keys.ts";
import { becauseOf, becauseWords, changedWords, changeNumbers, kindWords, stepsOf, weekWords } from "./change-words.ts";

const troops = claimOf("troops", "20 troops", {
  incident: "Donetsk",
  place: "near Donetsk",
  key: keyOf("killed", { victimClass: "military", side: "Russia" }),
  interval: interval(20, 20, 20),
  speaker: named("Ukrainian media"),
  from: "2024-10-03",
  to: "2024-10-03",
});
const twelve = said("twelve", 12, "2024-10-08");
const police = named("the police");

it("says what was first told: the twenty troops of week 40", () => {
  const changes = changesFrom([troops], "2024-10-07", "2024-10-08");
  const [change] = changes.totals;
  if (change === undefined) throw new Error("no change");
  expect(weekWords(change)).toBe("Week of 30 September – 6 October 2024");
  expect(changedWords(change)).toBe("military killed (Russia’s side)");
  expect(changeNumbers(change)).toEqual(["no data", "20"]);
  expect(kindWords(change)).toEqual(["first told"]);
  expect(becauseWords(change, changes)).toBe("because Ukrainian media said “20 troops” on 8 October 2024");
});

it.each<[string, Partial<Claim>, readonly string[], string]>([
  [
    "an update that nobody typed",
    { interval: interval(14, 14, 14) },
    ["updated"],
    "because regional officials said “later” on 9 October 2024 (updates “twelve” (regional officials, 8 October 2024))",
  ],
  [
    "a correction, whoever makes it",
    { interval: interval(11, 11, 11), speaker: police, revises: { brief: "b1", figure: "twelve", type: "correction" } },
    ["corrected"],
    "because the police said “later” on 9 October 2024 (corrects “twelve” (regional officials, 8 October 2024))",
  ],
  [
    "another origin’s count",
    { interval: interval(14, 14, 14), speaker: police },
    ["told otherwise by another"],
    "because the police said “later” on 9 October 2024",
  ],
  [
    "a lower count without a word",
    { interval: interval(11, 11, 11) },
    ["told anew", "now in conflict"],
    "because regional officials said “later” on 9 October 2024",
  ],
])("says how a number was revised: %s", (_how, later, kinds, because) => {
  const changes = changesFrom([twelve, said("later", 11, "2024-10-09", later)], "2024-10-08", "2024-10-09");
  const [change] = changes.totals;
  if (change === undefined) throw new Error("no change");
  expect([kindWords(change), becauseWords(change, changes)]).toEqual([kinds, because]);
});

it("says of what was moved that there is no data now, not that it was withdrawn", () => {
  const revises = { brief: "b1", figure: "twelve", type: "correction" } as const;
  const moved = said("later", 12, "2024-10-09", { revises, from: "2024-10-05", to: "2024-10-05" });
  const { totals } = changesFrom([twelve, moved], "2024-10-08", "2024-10-09");
  expect(totals.map((change) => [change.week, ...changeNumbers(change), ...kindWords(change)])).toEqual([
    ["2024-W40", "no data", "12", "moved to other days"],
    ["2024-W41", "12", "no data", "moved to other days"],
  ]);
});

it("says of what only follows of which incident the news was told", () => {
  const inside = { incident: "kharkiv", key: keyOf("killed", { victimClass: "civilian" }) } as const;
  const changes = changesFrom(
    [said("six", 6, "2024-10-08"), said("nine", 9, "2024-10-09", inside)],
    "2024-10-08",
    "2024-10-09",
  );
  const people = changes.figures.find(({ after }) => after?.key.victimClass === "people");
  if (people === undefined) throw new Error("no change");
  expect(stepsOf(people).map(({ kind }) => kind)).toContain("lifted");
  expect(becauseOf(people, changes).map(({ claim }) => claim.id)).toEqual(["nine"]);
});

function said(id: string, count: number, published: string, rest: Partial<Claim> = {}): Claim {
  const brief = published === "2024-10-08" ? "b1" : published;
  return claimOf(id, id, { brief, briefKey: brief, published, interval: interval(count, count, count), ...rest });
}
