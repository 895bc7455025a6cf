import { interval } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { atLeast, exactly, held, overviewWith } from "../testing/overview.ts";
import { inWords } from "./phrase.ts";
import { summarySentences } from "./summary.ts";

describe("a week in three sentences", () => {
  it("says of each theme that nothing is told of it, which is not zero", () => {
    expect(sentencesOf([])).toEqual([
      "Nothing is told of people killed or injured.",
      "Nothing is told of attacks or of munitions launched.",
      "Nothing is told of shipments.",
    ]);
  });

  it("names each side's people apart and never adds them", () => {
    const figures = [
      held("killed", exactly(1), { key: { side: "Russia" } }),
      held("killed", atLeast(2), { key: { side: "Ukraine" } }),
      held("injured", atLeast(33), { key: { side: "Ukraine" } }),
      held("killed", exactly(20), { key: { side: "Russia", victimClass: "military" } }),
    ];
    expect(sentencesOf(figures)[0]).toBe(
      "1 person killed and nothing of people injured on Russia’s side; 2 or more people killed and 33 or more injured on Ukraine’s side.",
    );
  });

  it("says who, where killed and injured are not of one class", () => {
    const figures = [
      held("killed", exactly(20), { key: { victimClass: "military" } }),
      held("injured", interval(0, null, null)),
    ];
    expect(sentencesOf(figures)[0]).toBe("20 military killed and an unknown number of people injured.");
  });

  it("says none where none are reported", () => {
    expect(sentencesOf([held("injured", exactly(0), { noneReported: true })])[0]).toBe(
      "Nothing is told of people killed and no people injured.",
    );
  });

  it("tells strikes by who launched, also what was intercepted", () => {
    const russia = { side: "Ukraine", actor: "Russia", unit: "drones" };
    const figures = [
      held("attacks", exactly(2), { key: { actor: "Russia", unit: "attacks" } }),
      held("launched", exactly(168), { key: russia }),
      held("intercepted", exactly(98), { key: russia }),
    ];
    expect(sentencesOf(figures)[1]).toBe(
      "2 attacks by Russia, 168 drones launched by Russia, 98 drones intercepted (Russia’s).",
    );
  });

  it("tells each commodity apart, without a blank at the end", () => {
    const figures = [
      held("tonnes", exactly(420), { key: { unit: "tonnes", commodity: "barley", actor: "Russia" } }),
      held("tonnes", exactly(900), { key: { unit: "tonnes", commodity: "wheat" } }),
    ];
    expect(sentencesOf(figures)[2]).toBe("420 tonnes of barley shipped by Russia. 900 tonnes of wheat shipped.");
  });

  it("of what a page was narrowed to says only what is told", () => {
    const overview = overviewWith([held("killed", exactly(1), { key: { side: "Russia" } })]);
    const narrowed = { ...overview, request: { ...overview.request, only: { weapon: "glide bomb" } } };
    expect(summarySentences(narrowed).map(inWords)).toEqual(["1 person killed on Russia’s side.", "", ""]);
  });

  it("carries with each number the total it speaks of", () => {
    const [casualties = []] = summarySentences(overviewWith([held("killed", atLeast(2))]));
    expect(casualties.filter(({ total }) => total !== null)).toMatchObject([
      { words: "2 or more", total: { interval: { low: 2, high: null } } },
    ]);
  });
});

function sentencesOf(figures: Parameters<typeof overviewWith>[0]): readonly string[] {
  return summarySentences(overviewWith(figures)).map((phrases) => phrases.map(({ words }) => words).join(""));
}
