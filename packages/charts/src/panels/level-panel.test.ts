import { incrementOf, interval, type Interval, type ReadingSeries } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { keyOf } from "../testing/keys.ts";
import { incrementWords, levelNotes, levelPanel, levelPhrases, levelSentence } from "./level-panel.ts";

const moreThan180k = interval(180_000, 180_000, null, { lowStrict: true });

describe("a running total", () => {
  it("is shown as told; from one reading nothing is computed", () => {
    const panel = levelPanel(grain(["2024-10-08", moreThan180k]));
    expect(panel.title).toBe("Tonnes of grain shipped (port of Mariupol) since 1 January 2024");
    expect(panel.sentence).toBe(
      "More than 180,000 tonnes of grain shipped from 1 January 2024 to 8 October 2024, says Cabinet of Ministers; what was added in between is not computable from one reading.",
    );
    expect(panel.columns).toEqual([
      {
        label: "Tue 8 Oct",
        isBriefed: true,
        marks: [{ name: "Cabinet of Ministers", low: 180_000, best: 180_000, high: null, words: ">180,000" }],
      },
    ]);
  });

  it("says what two readings leave between them, with an open one as a ceiling only", () => {
    const sentence = levelSentence(
      grain(["2024-10-08", moreThan180k], ["2024-10-15", interval(190_000, 190_000, 190_000)]),
    );
    expect(sentence).toContain("190,000 tonnes of grain shipped");
    expect(sentence).toContain("since the reading before it, fewer than 10,000.");
  });

  it("says what the days between tell, and what that leaves for earlier ones", () => {
    const { readings, ...series } = grain(["2024-09-30", exactly(11_973)], ["2024-10-31", exactly(12_162)]);
    const [first, last] = readings;
    const month = { from: "2024-10-01", to: "2024-10-31" };
    const [change, difference] = [189, 6].map((count) => ({ low: count, best: count, high: count }));
    const told = exactly(183);
    const revision = { status: "computed", period: month, change, told, difference, flows: [] };
    expect(levelSentence({ ...series, readings: [first, { ...last, revision }] } as ReadingSeries)).toMatch(
      /, says Cabinet of Ministers\. Between the two readings 189 were added; the month tells 183: 6 were added to earlier months\.$/,
    );
  });

  it("carries with its number the reading, and with what was added both readings", () => {
    const series = grain(["2024-10-08", exactly(180)], ["2024-10-15", exactly(190)]);
    const numbers = levelPhrases(series).filter(({ read }) => read !== null);
    expect(numbers).toMatchObject([
      { words: "190", read: { series: series.id, claims: ["2024-10-15"] } },
      { words: "10", read: { claims: ["2024-10-08", "2024-10-15"] } },
    ]);
  });

  it("flags a lower reading and never makes a negative flow of it", () => {
    expect(incrementWords(incrementOf(interval(9, 9, 9), interval(7, 7, 7)))).toBe("the reading was revised downwards");
  });

  it("marks in its chart where the count was revised downwards", () => {
    const series = grain(["2024-10-08", interval(9, 9, 9)], ["2024-10-15", interval(7, 7, 7)]);
    expect(levelNotes(series)).toEqual([
      { at: 1, words: "15 October 2024: lower than the reading before; the count was revised" },
    ]);
  });

  it("names the year of each reading where they cross it", () => {
    const panel = levelPanel(grain(["2024-12-31", moreThan180k], ["2025-01-07", moreThan180k]));
    expect(panel.columns.map(({ label }) => label)).toEqual(["31 December 2024", "7 January 2025"]);
  });

  it("does not say from a day to the same day", () => {
    expect(levelSentence({ ...grain(["2024-10-08", moreThan180k]), base: "2024-10-08" })).toContain(
      "shipped by 8 October 2024, says",
    );
  });

  it.each([
    ["killed", "casualties"],
    ["displaced", "casualties"],
    ["vessels_attacked", "strikes"],
    ["equipment_destroyed", "strikes"],
    ["tonnes", "shipments"],
    ["voyages", "shipments"],
  ] as const)("of %s has the colour of %s", (measure, theme) => {
    expect(levelPanel({ ...grain(["2024-10-08", moreThan180k]), key: keyOf(measure) }).theme).toBe(theme);
  });

  it("without readings says so", () => {
    expect(levelSentence(grain())).toBe("No reading.");
  });
});

function exactly(count: number): Interval {
  return interval(count, count, count);
}

function grain(...readings: readonly (readonly [string, Interval])[]): ReadingSeries {
  return {
    id: "series",
    key: keyOf("tonnes", { kind: "reading", unit: "tonnes", commodity: "grain" }),
    origin: "Cabinet of Ministers",
    place: "port of Mariupol",
    base: "2024-01-01",
    reset: "every year",
    readings: readings.map(([asOf, value], at) => {
      const before = readings[at - 1]?.[1];
      const increment = before === undefined ? null : incrementOf(before, value);
      return { claim: asOf, asOf, interval: value, published: asOf, increment, revision: null };
    }),
  };
}
