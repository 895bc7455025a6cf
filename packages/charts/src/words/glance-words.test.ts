import { describe, expect, it } from "vitest";
import { atLeast, exactly, held, overviewWith } from "../testing/overview.ts";
import { comparedFigures } from "./glance-words.ts";

const lastTuesday = "2024-10-01";
const bothTuesdays = [lastTuesday, "2024-10-08"];
const ours = { key: { side: "Ukraine" } };

describe("a week against the week before", () => {
  it("is more or fewer only where the numbers cannot be the same", () => {
    const figures = [
      held("killed", atLeast(9), ours),
      held("killed", exactly(4), { ...ours, on: lastTuesday }),
      held("injured", atLeast(5), ours),
      held("injured", exactly(20), { ...ours, on: lastTuesday }),
    ];
    expect(
      comparedFigures(overviewWith(figures, bothTuesdays)).map(({ what, comparison }) => `${what}: ${comparison}.`),
    ).toEqual([
      "Killed on Ukraine’s side: more than the week before, by 5 or more.",
      "Injured on Ukraine’s side: may differ from the week before: at most 15 fewer.",
    ]);
  });

  it("is not said where more days of the one were briefed than of the other", () => {
    const figures = [held("killed", exactly(9)), held("killed", exactly(4), { on: lastTuesday })];
    expect(comparedFigures(overviewWith(figures, ["2024-10-08"]))).toEqual([]);
  });

  it("is not said of what the week before tells nothing of: that is no zero", () => {
    expect(comparedFigures(overviewWith([held("killed", exactly(9))], bothTuesdays))).toEqual([]);
  });

  it("says who launched, and never compares what one did with what another did", () => {
    const figures = [
      held("launched", exactly(70), { key: { unit: "drones", actor: "Russia" } }),
      held("launched", exactly(50), { key: { unit: "drones", actor: "Russia" }, on: lastTuesday }),
      held("launched", exactly(9), { key: { unit: "drones", actor: "Ukraine" }, on: lastTuesday }),
    ];
    expect(
      comparedFigures(overviewWith(figures, bothTuesdays)).map(({ what, comparison }) => `${what}: ${comparison}.`),
    ).toEqual(["Drones launched by Russia: more than the week before, by 20."]);
  });
});
