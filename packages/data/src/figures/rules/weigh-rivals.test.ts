import { describe, expect, it } from "vitest";
import {
  about,
  atLeast,
  between,
  hospital,
  medium,
  ministry,
  mission,
  police,
  said,
  shown,
  speaker,
  tuesday,
  upTo,
  volunteers,
  wednesday,
} from "../../claims/claims-for-tests.ts";
import type { Claim } from "../../claims/claim.ts";
import { weighRivals } from "./weigh-rivals.ts";

const hospital2 = speaker("second hospital", "hospital");

describe("counts of other origins", () => {
  it("make the hull: police 13 on Tuesday, ministry 17 on Wednesday", () => {
    expect(weigh(said(13, { by: police }), said(17, { by: ministry, on: wednesday }))).toBe("13 / 17 / 17");
  });

  it.each([
    [
      "about 16 makes it wide enough for 16, not for our policy",
      said(about(14, 16, 18), { by: hospital }),
      "13 / 13 / 16",
    ],
    ["a range makes it as wide as it was stated", said(between(11, 15), { by: hospital }), "11 / 13 / 15"],
    ["a floor above it opens it", said(atLeast(15), { by: volunteers }), "13 / 13 / open"],
    ["a floor below it changes nothing", said(atLeast(9), { by: volunteers }), "13 / 13 / 13"],
  ])("widen it: %s", (_what, rival, bounds) => {
    expect(weigh(said(13, { by: police }), rival)).toBe(bounds);
  });

  it("that are only a ceiling lift the high and lower nothing: 15, up to 20", () => {
    expect(weigh(said(15, { by: police }), said(upTo(20), { by: hospital }))).toBe("15 / 15 / 20");
    expect(weigh(said(15, { by: police }), said(upTo(9), { by: hospital }))).toBe("15 / 15 / 15");
  });

  it("are never intersected: six or seven, and seven or eight", () => {
    expect(weigh(said(between(6, 7), { by: police }), said(between(7, 8), { by: hospital }))).toBe("6 / – / 8");
  });

  it("set a ceiling that is marked as a rival's", () => {
    expect(held(said(12, { by: police }), said(14, { by: volunteers })).rivalCeiling).toBe(true);
    expect(held(said(12, { by: police }), said(11, { by: volunteers })).rivalCeiling).toBe(false);
  });
});

describe("the ranked claim", () => {
  it.each([
    ["confirmed before reported", said(9, { status: "confirmed", by: volunteers }), said(5, { by: police })],
    ["reported before assessed", said(9, { by: volunteers }), said(5, { by: police, status: "assessed" })],
    ["assessed before claimed", said(9, { by: volunteers, status: "assessed" }), said(5, { status: "claimed" })],
    ["a state office before a hospital", said(9, { by: police }), said(5, { by: hospital })],
    [
      "a rescue service before a monitor",
      said(9, { by: speaker("SES", "rescue_service") }),
      said(5, { by: speaker("watch", "monitor") }),
    ],
    ["a hospital before a medium", said(9, { by: hospital }), said(5, { by: medium })],
    ["a medium before a volunteer", said(9, { by: medium }), said(5, { by: volunteers })],
    ["the later of two", said(9, { by: police, on: wednesday }), said(5, { by: ministry, on: tuesday })],
    ["the lower of two of one day", said(5, { by: police }), said(9, { by: ministry })],
  ])("gives the best: %s", (_what, first, second) => {
    expect(held(second, first).interval.best).toBe(first.interval.best);
    expect(held(first, second).interval.best).toBe(first.interval.best);
  });

  it("that is a belligerent's admission comes before a state office", () => {
    const army = speaker("army", "party", "Israel");
    expect(held(said(9, { by: army, actor: "Israel" }), said(5, { by: police })).interval.best).toBe(9);
  });

  it("that is a floor holds its low, and the figure is open", () => {
    expect(weigh(said(atLeast(15), { by: police }), said(12, { by: volunteers }))).toBe("15 / 15 / open");
  });

  it("that calls itself partial is a floor: one hospital's list", () => {
    expect(weigh(said(8, { by: hospital, floor: true }))).toBe("8 / 8 / open");
  });
});

describe("a floor", () => {
  it("raises the low if it ranks no lower", () => {
    expect(weigh(said(between(10, 20), { by: hospital }), said(atLeast(12), { by: hospital2 }))).toBe("12 / – / 20");
  });

  it("raises nothing if it ranks lower", () => {
    expect(weigh(said(between(10, 20), { by: police }), said(atLeast(12), { by: volunteers }))).toBe("10 / – / 20");
  });

  it("raises nothing that is only our policy: dozens", () => {
    const dozens = said({ ...atLeast(12), lowOrigin: "policy" }, { by: hospital2 });
    expect(weigh(said(between(10, 20), { by: hospital }), dozens)).toBe("10 / – / 20");
  });
});

describe("a verifying body's count", () => {
  it("holds the low under the ranked count: officials 15, the mission 12 civilians", () => {
    const found = held(said(15, { by: police }), said(12, { by: mission, key: { victimClass: "civilian" } }));
    expect(shown(found.interval)).toBe("12 / 15 / 15");
    expect(found.lowHeld).toBe(true);
    expect(found.steps.at(-1)).toMatchObject({ kind: "verified floor", rule: "R6", low: 12 });
  });

  it("sets no ceiling where nobody else gives a count: it is what was verified so far", () => {
    expect(weigh(said(12, { by: mission }))).toBe("12 / 12 / open");
  });

  it("raises a lower count", () => {
    expect(weigh(said(atLeast(9), { by: police }), said(12, { by: mission }))).toBe("12 / 12 / open");
  });
});

describe("one origin", () => {
  it("means both of what it says on one day: more than 30, 34 in total", () => {
    expect(weigh(said(atLeast(31)), said(34))).toBe("34 / 34 / 34");
  });

  it("is in conflict with a lower number of its own that nobody typed, shown as both", () => {
    const found = held(said(17, { on: tuesday }), said(15, { on: wednesday }));
    expect(found.conflict).toBe(true);
    expect(shown(found.interval)).toBe("15 / 15 / 17");
  });

  it("is one, by whatever outlet or spokesman: the governor and the regional officials", () => {
    const governor = { ...speaker("governor", "state_office"), origin: "regional administration" };
    const officials = { ...speaker("regional officials", "state_office"), origin: "regional administration" };
    expect(weigh(said(atLeast(31), { by: governor }), said(34, { by: officials }))).toBe("34 / 34 / 34");
  });
});

it("marks a rival older than a typed correction as not renewed, and keeps it in the hull", () => {
  const fourteen = said(14, { by: volunteers, on: tuesday });
  const eleven = said(11, { by: police, on: wednesday });
  const found = weighRivals([fourteen, eleven], new Map([[eleven.id, 1]]));
  expect(shown(found.interval)).toBe("11 / 11 / 14");
  expect(found.corrected).toBe(1);
  expect(found.steps).toContainEqual(expect.objectContaining({ kind: "rivals", notRenewed: [fourteen.id] }));
});

it("marks no rival where nothing was corrected", () => {
  const found = held(said(14, { by: volunteers, on: tuesday }), said(12, { by: police, on: wednesday }));
  expect(found.steps).toContainEqual(expect.objectContaining({ kind: "rivals", notRenewed: [] }));
});

it("does not depend on the order in which claims arrive", () => {
  const claims = [said(13), said(17, { by: ministry, on: wednesday }), said(atLeast(20), { by: volunteers })];
  expect(weigh(...claims.toReversed())).toBe(weigh(...claims));
});

function held(...claims: readonly Claim[]) {
  return weighRivals(claims, new Map());
}

function weigh(...claims: readonly Claim[]): string {
  return shown(held(...claims).interval);
}
