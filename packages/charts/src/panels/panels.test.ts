import { interval } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { atLeast, exactly, held, overviewWith } from "../testing/overview.ts";
import { panelsOf } from "./panels.ts";

const russian = { side: "Ukraine", actor: "Russia", unit: "drones" };
const ukrainian = { side: "Russia", actor: "Ukraine", unit: "drones" };

describe("the charts of a week", () => {
  it("are there without data, except of shipments: an empty axis of tonnes would read as zero", () => {
    const { casualties, strikes, shipments } = panelsOf(overviewWith([]));
    expect([...casualties, ...strikes].map(({ id, title }) => [id, title])).toEqual([
      ["killed", "Killed by day"],
      ["injured", "Injured by day"],
      ["attacks", "Attacks by day"],
      ["launched", "Munitions launched, and of them intercepted, by day"],
    ]);
    expect([...casualties, ...strikes].flatMap(({ columns }) => columns.flatMap(({ marks }) => marks))).toEqual([]);
    expect(shipments).toEqual([]);
  });
});

describe("casualties", () => {
  it("are those of one side, the one most told of, and the others are named", () => {
    const figures = [
      held("killed", exactly(1), { key: { side: "Russia" }, on: "2024-10-07" }),
      held("killed", exactly(3), { key: { side: "Ukraine" }, claims: ["a", "b"] }),
      held("injured", atLeast(6), { key: { side: "Ukraine" } }),
    ];
    const [killed, injured] = panelsOf(overviewWith(figures)).casualties;
    expect(killed?.title).toBe("Killed by day (Ukraine’s side)");
    expect(wordsIn(killed)).toEqual(["", "3", "", "", "", "", ""]);
    expect(killed?.sentence).toContain("Not in this chart: Russia’s side.");
    expect(injured?.sentence).toBe("6 or more injured in 7 days; 1 of 7 days have a brief.");
  });

  it("never mix the military with people, nor those of no side with those of one", () => {
    const figures = [
      held("killed", exactly(11)),
      held("killed", atLeast(15), { key: { side: "militia", victimClass: "military" }, on: "2024-10-10" }),
    ];
    const [killed] = panelsOf(overviewWith(figures)).casualties;
    expect(wordsIn(killed)).toEqual(["", "11", "", "", "", "", ""]);
    expect(killed?.sentence).toContain("Not in this chart: militia’s side, military.");
  });

  it("are those of the military, by name, where nobody else is told of", () => {
    const [killed] = panelsOf(
      overviewWith([held("killed", exactly(20), { key: { side: "Russia", victimClass: "military" } })]),
    ).casualties;
    expect(killed).toMatchObject({ title: "Killed by day (Russia’s side, military)", unit: "military killed" });
  });
});

describe("strikes", () => {
  it("draw what was intercepted inside what the same side launched", () => {
    const figures = [
      held("launched", exactly(91), { key: russian }),
      held("intercepted", interval(55, null, 91), { key: russian }),
      held("intercepted", exactly(121), { key: ukrainian }),
    ];
    const launched = panelsOf(overviewWith(figures)).strikes[1];
    expect(launched?.title).toBe("Munitions launched, and of them intercepted, by day (by Russia, on Ukraine’s side)");
    expect(launched?.columns[1]?.marks).toEqual([
      { name: "launched", low: 91, best: 91, high: 91, words: "91" },
      { name: "intercepted", isInside: true, low: 55, best: null, high: 91, words: "55–91" },
    ]);
    expect(launched?.sentence).toBe(
      "91 munitions launched, of them 55 to 91 intercepted in 7 days; 1 of 7 days have a brief. Not in this chart: munitions intercepted (Ukraine’s), on Russia’s side.",
    );
  });

  it("keep the place of what is told inside where the whole is not told", () => {
    const launched = panelsOf(overviewWith([held("intercepted", exactly(12), { key: russian })])).strikes[1];
    expect(launched?.names).toEqual(["launched", "intercepted"]);
    expect(launched?.totals[1]).toMatchObject([null, { interval: exactly(12) }]);
    expect(launched?.columns[1]?.marks).toMatchObject([{ name: "intercepted", isInside: true }]);
    expect(launched?.sentence).toBe("No data on munitions launched, 12 intercepted (1 of 7 days have a brief).");
  });

  it("count munitions of every kind as munitions, and clashes not as attacks", () => {
    const figures = [
      held("launched", exactly(129), { key: { ...russian, unit: "drones" }, on: "2024-10-07" }),
      held("launched", exactly(11), { key: { ...russian, unit: "missiles" } }),
      held("attacks", exactly(2), { key: { unit: "attacks" }, claims: ["a", "b"] }),
      held("attacks", exactly(170), { key: { unit: "combat clashes" } }),
    ];
    const [attacks, launched] = panelsOf(overviewWith(figures)).strikes;
    expect(wordsIn(launched)).toEqual(["129", "11", "", "", "", "", ""]);
    expect(wordsIn(attacks)).toEqual(["", "2", "", "", "", "", ""]);
    expect(attacks?.sentence).toContain("Not in this chart: combat clashes.");
  });
});

it("draws one commodity and names the others: grain is never added to fertiliser", () => {
  const figures = [
    held("tonnes", exactly(41_000), { key: { unit: "tonnes", commodity: "fertiliser" }, claims: ["a", "b"] }),
    held("tonnes", exactly(420), { key: { unit: "tonnes", commodity: "grain" } }),
  ];
  const [shipped] = panelsOf(overviewWith(figures)).shipments;
  expect(shipped?.title).toBe("Tonnes of fertiliser shipped, by day of sailing");
  expect(shipped?.sentence).toBe(
    "41,000 tonnes of fertiliser shipped in 7 days; 1 of 7 days have a brief. Not in this chart: tonnes of grain shipped.",
  );
});

function wordsIn(panel: ReturnType<typeof panelsOf>["strikes"][number] | undefined): readonly string[] | undefined {
  return panel?.columns.map(({ marks }) => marks.map(({ words }) => words).join(" / "));
}
