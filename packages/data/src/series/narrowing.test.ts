import { describe, expect, it } from "vitest";
import type { Claim } from "../claims/claim.ts";
import { figure, type FigureSaying } from "../figures/figures-for-tests.ts";
import { asksForTold, figuresAsked, type Narrowing } from "./narrowing.ts";
import { totalsOf } from "./totals.ts";

const week = { place: null, from: "2024-10-07", to: "2024-10-13" };
const claims = new Map(
  [
    { id: "bomb", brief: "b1", actor: "Russia", weapon: "glide bomb" },
    { id: "drone", brief: "b2", actor: "Russia", weapon: "drone" },
    { id: "untold", brief: "b2", actor: null, weapon: null },
  ].map((claim) => [claim.id, claim as Claim]),
);
const briefs = new Map([
  ["b1", { key: "day-958", theatre: "Ukraine" }],
  ["b2", { key: "gaza-past-day", theatre: "Gaza" }],
]);

describe("rows", () => {
  const told = [
    of("A", 9),
    of("A", 4, { key: { victimClass: "civilian" } }),
    of("A", 30, { measure: "injured" }),
    of("A", 2, { key: { group: "children" } }),
  ];

  it.each<[Narrowing, number[]]>([
    [{ measure: "injured" }, [30]],
    [{ victimClass: "civilian" }, [4]],
    [{ subgroup: "children" }, [2]],
    [{ measure: "killed", victimClass: "people" }, [9, 2]],
    [{ side: "Russia" }, []],
  ])("%j", (only, bests) => {
    expect(totalsOf(told, { ...week, only }).map(({ interval }) => interval.best)).toEqual(bests);
  });

  it("keep saying that they are told inside a row that was not asked for", () => {
    expect(totalsOf(told, { ...week, only: { victimClass: "civilian" } })[0]?.ofWhich).toBe(true);
  });

  it("count the incidents that tell nothing of them as before", () => {
    const silent = of("B", 1, { measure: "attacks" });
    const killed = totalsOf([...told, silent], { ...week, only: { measure: "killed" } })[0];
    expect(killed?.unquantified).toBe(1);
  });
});

describe("figures", () => {
  it("of one weapon leave out a whole that is told of two, and keep its part", () => {
    const whole = of("day", 33, { claims: ["bomb", "drone"] });
    const part = { ...of("morning", 28, { claims: ["bomb"] }), root: "day", path: ["morning", "day"] };
    const asked = figuresAsked([whole, part], { weapon: "glide bomb" }, { claims, briefs });
    expect(totalsOf(asked, week).map(({ interval }) => interval.best)).toEqual([28]);
  });

  it.each<[Narrowing, string[]]>([
    [{ actor: "Russia" }, ["A", "B"]],
    [{ brief: "day-958" }, ["A"]],
    [{ theatre: "Gaza" }, ["B", "C"]],
    [{ origin: "police" }, ["C"]],
    [{ grade: "fair" }, ["C"]],
    [{ status: "conflict" }, ["B"]],
    [{}, ["A", "B", "C"]],
  ])("%j", (only, incidents) => {
    const told = [
      of("A", 1, { claims: ["bomb"] }),
      of("B", 1, { claims: ["drone", "untold"], status: "conflict" }),
      of("C", 1, { claims: ["untold"], origins: ["police"], grade: "fair" }),
    ];
    expect(figuresAsked(told, only, { claims, briefs }).map(({ incident }) => incident)).toEqual(incidents);
  });

  it("are looked up only where what is asked for is told by claims", () => {
    expect(asksForTold({ measure: "killed", subgroup: "children" })).toBe(false);
    expect(asksForTold({ weapon: "drone" })).toBe(true);
  });
});

function of(incident: string, count: number, saying: FigureSaying = {}) {
  return figure(count, { incident, root: incident, path: [incident], ...saying });
}
