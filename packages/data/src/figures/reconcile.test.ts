import { describe, expect, it } from "vitest";
import {
  atLeast,
  exactly,
  figureOf,
  hospital,
  incident,
  medium,
  ministry,
  mission,
  police,
  said,
  speaker,
  tuesday,
  upTo,
  wednesday,
  type Saying,
} from "../claims/claims-for-tests.ts";
import type { Claim } from "../claims/claim.ts";
import type { Interval } from "../claims/interval.ts";
import { heldOf, sorted } from "./figures-for-tests.ts";
import { reconcile } from "./reconcile.ts";

describe("two attacks on Kharkiv", () => {
  const attacks = [incident("Kharkiv"), incident("A", { parent: "Kharkiv" }), incident("B", { parent: "Kharkiv" })];
  const announced = [kharkiv(2, { measure: "attacks" }), a(1, { measure: "attacks" }), b(1, { measure: "attacks" })];
  const civilian = { victimClass: "civilian" } as const;
  const injured = { measure: "injured" } as const;
  const brief = [
    ...announced,
    kharkiv(atLeast(2), { key: civilian }),
    a(2, { key: civilian }),
    kharkiv(atLeast(31), injured),
    a(atLeast(5), injured),
    b(28, injured),
    b(atLeast(17), { measure: "hospitalised" }),
    kharkiv(2, { ...injured, key: { group: "children" } }),
    a(4, { measure: "launched", key: { unit: "bombs" } }),
    a(15, { measure: "buildings_damaged", key: { unit: "apartment buildings" } }),
  ];

  it("are held as the worked example has them", () => {
    expect(heldOf(brief, attacks)).toMatchObject({
      "Kharkiv civilian killed": "2 / 2 / open",
      "Kharkiv killed": "2 / 2 / open",
      "A civilian killed": "2 / 2 / 2",
      "Kharkiv injured": "33 / 33 / open",
      "A injured": "5 / 5 / open",
      "B injured": "28 / 28 / 28",
      "B hospitalised": "17 / 17 / 28",
      "Kharkiv children injured": "2 / 2 / 2",
      "Kharkiv attacks": "2 / 2 / 2",
      "A bombs launched": "4 / 4 / 4",
      "Kharkiv bombs launched": "4 / 4 / open",
      "Kharkiv apartment buildings buildings_damaged": "15 / 15 / 15",
    });
  });

  it("may not claim the injured, told as people, as civilians", () => {
    expect(heldOf(brief, attacks)).not.toHaveProperty("Kharkiv civilian injured");
  });

  it("have killed 2 / 2 / 2 when an analyst records none killed in B", () => {
    const none = b(0, { by: speaker("analyst", "other"), on: wednesday });
    expect(heldOf([...brief, none], attacks)).toMatchObject({
      "Kharkiv killed": "2 / 2 / 2",
      "Kharkiv civilian killed": "2 / 2 / 2",
      "B killed": "0 / 0 / 0",
    });
  });

  it("injured exactly 6 in A when 34 in total are told the same day", () => {
    expect(heldOf([...brief, kharkiv(34, injured)], attacks)).toMatchObject({
      "Kharkiv injured": "34 / 34 / 34",
      "A injured": "6 / 6 / 6",
      "B injured": "28 / 28 / 28",
    });
  });

  it("injured 5–6 in A and 28–29 in B when 34 in total are told a day later", () => {
    expect(heldOf([...brief, kharkiv(34, { ...injured, on: wednesday })], attacks)).toMatchObject({
      "Kharkiv injured": "34 / 34 / 34",
      "A injured": "5 / 5 / 6",
      "B injured": "28 / 28 / 29",
    });
  });

  it("are a conflict, shown as 32 / 33 / open, when 32 in total are told the same day", () => {
    expect(heldOf([...brief, kharkiv(32, injured)], attacks)).toMatchObject({
      "Kharkiv injured": "32 / 33 / open conflict",
    });
  });

  function kharkiv(value: Interval | number, rest: Saying = {}): Claim {
    return said(value, { of: "Kharkiv", ...rest });
  }
  function a(value: Interval | number, rest: Saying = {}): Claim {
    return said(value, { of: "A", ...rest });
  }
  function b(value: Interval | number, rest: Saying = {}): Claim {
    return said(value, { of: "B", ...rest });
  }
});

describe("a toll that grows", () => {
  const strike = [
    incident("strike", { partsTold: "all" }),
    ...["A", "B", "C"].map((id) => incident(id, { parent: "strike" })),
  ];
  const tuesdays = [said(13), said(6, { of: "A" }), said(5, { of: "B" }), said(2, { of: "C" })];

  it("told as 6 + 5 + 2, then 17 dead: the parts are 6–10, 5–9 and 2–6", () => {
    expect(heldOf([...tuesdays, said(17, { on: wednesday })], strike)).toEqual({
      "strike killed": "17 / 17 / 17",
      "A killed": "6 / 6 / 10",
      "B killed": "5 / 5 / 9",
      "C killed": "2 / 2 / 6",
    });
  });

  it("corrected to 12: older parts give up one at most", () => {
    const twelve = said(12, { on: wednesday, revises: { ...figureOf(tuesdays[0] ?? said(13)), type: "correction" } });
    expect(heldOf([...tuesdays, twelve], strike)).toMatchObject({
      "strike killed": "12 / 12 / 12",
      "A killed": "5 / 6 / 7",
      "B killed": "4 / 5 / 6",
      "C killed": "1 / 2 / 3",
    });
  });

  it("closes no hedged whole while people are sought", () => {
    const atLeast13 = [said(atLeast(13)), ...tuesdays.slice(1)];
    const trapped = said(upTo(5), { measure: "trapped", key: { kind: "stock" } });
    const isOpen = strike.map((one) => ({ ...one, open: one.id === "strike" }));
    expect(heldOf(atLeast13, strike)).toMatchObject({ "strike killed": "13 / 13 / 13" });
    expect(heldOf([...atLeast13, trapped], strike)).toMatchObject({ "strike killed": "13 / 13 / open" });
    expect(heldOf(atLeast13, isOpen)).toMatchObject({ "strike killed": "13 / 13 / open" });
  });
});

describe("rival claims of one incident", () => {
  const strike = [incident("strike")];
  const tuesdays = said(13, { by: police });

  it("police 13 on Tuesday, ministry 17 on Wednesday, untyped: 13 / 17 / 17", () => {
    expect(heldOf([tuesdays, said(17, { by: ministry, on: wednesday })], strike)).toEqual({
      "strike killed": "13 / 17 / 17",
    });
  });

  it("police 13 on Tuesday, ministry 17 on Wednesday, typed: 17 / 17 / 17", () => {
    const typed = said(17, { by: ministry, on: wednesday, revises: { ...figureOf(tuesdays), type: "update" } });
    expect(heldOf([tuesdays, typed], strike)).toEqual({ "strike killed": "17 / 17 / 17" });
  });

  it("officials 15 and the mission 12 civilians: 12 / 15 / 15", () => {
    const verified = said(12, { by: mission, key: { victimClass: "civilian" } });
    expect(heldOf([said(15), verified], strike)).toMatchObject({
      "strike killed": "12 / 15 / 15",
      "strike civilian killed": "12 / 12 / 15",
    });
  });

  it("the mission's own people and civilians are whole and part, no conflict", () => {
    const both = [said(12, { by: mission }), said(10, { by: mission, key: { victimClass: "civilian" } })];
    expect(heldOf(both, strike)).toEqual({
      "strike killed": "12 / 12 / open",
      "strike civilian killed": "10 / 10 / open",
    });
  });

  it("the enemy's count, the struck side's zero and what is disputed stand apart", () => {
    const troops = { key: { side: "Ukraine", victimClass: "military" as const }, actor: "Russia" };
    const held = heldOf(
      [
        said(20, { ...troops, by: medium }),
        said(upTo(80), { ...troops, by: speaker("Moscow", "party", "Russia") }),
        said(0, { ...troops, by: speaker("Kyiv", "party", "Ukraine") }),
        said(35, { ...troops, by: hospital, status: "disputed" }),
      ],
      strike,
    );
    expect(held).toEqual({
      "strike military killed": "20 / 20 / 20",
      "strike military killed apart: Moscow": "0 / – / 80",
      "strike military killed apart: Kyiv": "0 / 0 / 0",
      "strike military killed apart: hospital": "35 / 35 / 35",
    });
  });
});

describe("what is told inside another", () => {
  const front = [incident("strike")];
  const troops = { side: "Russia", victimClass: "military" } as const;
  const officers = { ...troops, group: "officers", nationality: "North Korean" };

  it("twenty troops, including six North Korean officers: fourteen are unspecified, not Russian", () => {
    expect(heldOf([said(20, { key: troops }), said(6, { key: officers })], front)).toEqual({
      "strike military killed": "20 / 20 / 20",
      "strike military North Korean officers killed": "6 / 6 / 6",
      "strike military North Korean killed": "6 / 6 / 20",
    });
  });

  it("casualties are never added to killed or injured", () => {
    const held = heldOf([said(3), said(40, { measure: "casualties" })], front);
    expect(held).toEqual({ "strike killed": "3 / 3 / 3", "strike casualties": "40 / 40 / 40" });
  });

  it("129 drones and 11 missiles are 140 munitions", () => {
    const flown = (count: number, unit: string) => said(count, { measure: "launched", key: { unit } });
    expect(heldOf([flown(129, "drones"), flown(11, "missiles")], front)).toMatchObject({
      "strike munitions launched": "140 / 140 / 140",
    });
  });

  it("a sub-count may span two parents: two children, one in each attack", () => {
    const key = { group: "children" };
    const tree = [incident("day"), incident("A", { parent: "day" }), incident("B", { parent: "day" })];
    const injured = { measure: "injured", key } as const;
    const claims = [
      said(2, { of: "day", ...injured }),
      said(atLeast(1), { of: "A", ...injured }),
      said(atLeast(1), { of: "B", ...injured }),
    ];
    expect(heldOf(claims, tree)).toMatchObject({ "day children injured": "2 / 2 / 2" });
  });
});

it("adds drones and missiles of a tally whose parts are all told, and opens neither", () => {
  const tree = [
    incident("tally", { tally: true, partsTold: "all" }),
    incident("night", { parent: "tally" }),
    incident("salvo", { parent: "tally" }),
  ];
  const drones = { measure: "launched", key: { unit: "drones" } } as const;
  const missiles = { measure: "launched", key: { unit: "missiles" } } as const;
  const held = heldOf([said(129, { of: "night", ...drones }), said(11, { of: "salvo", ...missiles })], tree);
  expect(held).toMatchObject({
    "tally drones launched": "129 / 129 / 129",
    "tally missiles launched": "11 / 11 / 11",
    "tally munitions launched": "140 / 140 / 140",
  });
});

it("is a whole for munitions only, where a national tally has hits inside it", () => {
  const tree = [incident("tally", { tally: true }), incident("hit", { parent: "tally" })];
  const drones = { measure: "launched", key: { unit: "drones" } } as const;
  const held = heldOf([said(133, { of: "tally", ...drones }), said(3, { of: "hit", measure: "injured" })], tree);
  expect(held).toEqual({
    "tally drones launched": "133 / 133 / 133",
    "tally munitions launched": "133 / 133 / 133",
    "hit injured": "3 / 3 / 3",
  });
});

it("keeps stocks of two days apart: 31 in hospital, later 19, never 50", () => {
  const stay = (count: number, day: string) =>
    said(count, { measure: "hospitalised", on: day, from: day, to: day, key: { kind: "stock" } });
  const found = reconcile([stay(31, tuesday), stay(19, wednesday)], [incident("strike")]);
  expect(found.map(({ to, interval }) => [to, interval.best])).toEqual([
    [tuesday, 31],
    [wednesday, 19],
  ]);
});

it("leaves cumulative readings to their series", () => {
  expect(reconcile([said(96_000, { measure: "tonnes", key: { kind: "reading" } })], [incident("strike")])).toEqual([]);
});

it("shows with each figure the claims that were set aside, and why", () => {
  const thirteen = said(13);
  const seventeen = said(17, { on: wednesday });
  const [found] = reconcile([thirteen, seventeen], [incident("strike")]);
  expect(found?.claims).toEqual([seventeen.id]);
  expect(found?.setAside).toEqual([{ claim: thirteen.id, rule: "R7", reason: "superseded", by: seventeen.id }]);
});

it("names a figure alike whatever is held of it on a day", () => {
  const [early] = reconcile([said(13)], [incident("strike")]);
  const [late] = reconcile([said(13), said(17, { on: wednesday })], [incident("strike")]);
  expect(early?.id).toBe(late?.id);
});

it("does not depend on the order in which claims arrive", () => {
  const claims = [said(13), said(17, { by: ministry, on: wednesday }), said(exactly(12), { by: mission })];
  const strike = [incident("strike")];
  expect(sorted(reconcile(claims.toReversed(), strike))).toEqual(sorted(reconcile(claims, strike)));
});
