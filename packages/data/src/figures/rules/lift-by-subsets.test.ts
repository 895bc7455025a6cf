import { describe, expect, it } from "vitest";
import { about, atLeast, between, exactly, keyOf, shown } from "../../claims/claims-for-tests.ts";
import type { Interval } from "../../claims/interval.ts";
import type { QuantityKey } from "../../claims/quantity.ts";
import { held } from "../figures-for-tests.ts";
import { liftBySubsets, type Subset } from "./lift-by-subsets.ts";

const killed = keyOf("killed");
const children = keyOf("killed", { group: "children" });
const medics = keyOf("killed", { group: "medics" });
const civilian = keyOf("killed", { victimClass: "civilian" });
const military = keyOf("killed", { victimClass: "military" });

describe("a figure that is told", () => {
  it("is not added to by what is told inside it: 20 troops, including six officers", () => {
    const twenty = held(20);
    expect(liftBySubsets(military, twenty, [subset({ ...military, group: "officers" }, exactly(6))])).toBe(twenty);
  });

  it("is lifted by a larger subset: at least two, and three children", () => {
    const lifted = liftBySubsets(killed, held(atLeast(2)), [subset(children, exactly(3))]);
    expect(shown(lifted?.interval)).toBe("3 / 3 / open");
    expect(lifted?.steps).toEqual([{ kind: "lifted", rule: "R5", by: children, low: 3 }]);
  });

  it("is lifted by the hospitalised, who are of the injured", () => {
    const lifted = liftBySubsets(keyOf("injured"), held(atLeast(10)), [subset(keyOf("hospitalised"), exactly(17))]);
    expect(shown(lifted?.interval)).toBe("17 / 17 / open");
  });

  it("is a conflict where a subset exceeds it", () => {
    const lifted = liftBySubsets(killed, held(2), [subset(children, exactly(3))]);
    expect(lifted?.conflict).toBe(true);
    expect(lifted?.steps.at(-1)).toMatchObject({ kind: "conflict", rule: "R5" });
  });

  it("is no conflict where only our policy is exceeded", () => {
    const lifted = liftBySubsets(killed, held(about(27, 30, 33)), [subset(children, atLeast(35))]);
    expect(lifted?.conflict).toBe(false);
    expect(shown(lifted?.interval)).toBe("35 / 35 / open");
  });

  it("keeps a low that a verifying body holds", () => {
    const mission = held(atLeast(12), { lowHeld: true });
    expect(liftBySubsets(killed, mission, [subset(civilian, exactly(14))])).toBe(mission);
  });
});

describe("subsets", () => {
  it.each<[string, QuantityKey, QuantityKey, QuantityKey, string]>([
    ["civilian and military", killed, civilian, military, "9 / 9 / open"],
    ["boys and girls", children, { ...killed, group: "boys" }, { ...killed, group: "girls" }, "9 / 9 / open"],
    ["children and medics", killed, children, medics, "5 / 5 / open"],
  ])("add only where they are disjoint: %s", (_what, whole, a, b, bounds) => {
    const lifted = liftBySubsets(whole, held(atLeast(2)), [subset(a, exactly(4)), subset(b, exactly(5))]);
    expect(shown(lifted?.interval)).toBe(bounds);
  });
});

describe("a figure that nobody told", () => {
  it("is at least its largest subset, and open: of North Koreans only the six officers are told", () => {
    const found = liftBySubsets(killed, null, [subset(children, exactly(3)), subset(medics, between(4, 6))]);
    expect(shown(found?.interval)).toBe("4 / – / open");
    expect(found?.told).toBe(false);
  });

  it("is the sum at the common parent: 129 drones and 11 missiles are 140 munitions", () => {
    const found = liftBySubsets(keyOf("launched", { unit: "munitions" }), null, [
      subset(keyOf("launched", { unit: "drones" }), exactly(129)),
      subset(keyOf("launched", { unit: "missiles" }), exactly(11)),
    ]);
    expect(shown(found?.interval)).toBe("140 / 140 / 140");
  });

  it("is nothing where nothing is told inside it", () => {
    expect(liftBySubsets(killed, null, [])).toBeNull();
  });
});

function subset(key: QuantityKey, value: Interval): Subset {
  return { key, held: held(value) };
}
