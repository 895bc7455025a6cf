import { describe, expect, it } from "vitest";
import { guessMapping } from "./guess-mapping.ts";
import { ownTable } from "./own-table.ts";
import type { Mapping } from "./mapping.ts";

describe("the columns of a desk's own table", () => {
  it("are guessed from their names", () => {
    const header = [
      "Date",
      "Place",
      "Killed (low)",
      "Killed",
      "Killed (high)",
      "Children killed",
      "Wounded",
      "Source",
      "Notes",
    ];
    expect(guessMapping(header, "Desk casualties 2024-10-08.csv")).toEqual({
      name: "desk-casualties",
      day: "Date",
      place: "Place",
      source: "Source",
      key: ["Date", "Place", "Source"],
      numbers: [
        { measure: "killed", low: "Killed (low)", count: "Killed", high: "Killed (high)" },
        { measure: "killed", group: "children", count: "Children killed" },
        { measure: "injured", count: "Wounded" },
      ],
    });
  });

  it("name a row by its id where it has one", () => {
    expect(guessMapping(["ID", "date", "drones launched"], "x.csv")).toMatchObject({
      key: ["ID"],
      numbers: [{ measure: "launched", unit: "drones", count: "drones launched" }],
    });
  });

  it.each([[["Name", "Age"]], [["Date", "Name"]], [["Killed", "Place"]]])("are no table of figures: %j", (header) => {
    expect(guessMapping(header, "x.csv")).toBeNull();
  });
});

describe("a cell of a desk's own table", () => {
  it.each([
    ["2", { bound: "exact", low: 2, best: 2, high: 2 }],
    ["at least 2", { bound: "at_least", low: 2, best: null, high: null }],
    ["2+", { bound: "at_least", low: 2, high: null }],
    ["more than 30", { bound: "more_than", low: 30 }],
    ["5–8", { bound: "range", low: 5, best: null, high: 8 }],
    ["~10", { bound: "about", best: 10 }],
    ["up to 40", { bound: "at_most", high: 40 }],
  ])("says %j", (told, bounds) => {
    expect(readRow({ Date: "2024-10-08", Place: "Kharkiv", Killed: told }).figures[0]).toMatchObject(bounds);
  });

  it.each([
    ["at least two dozen", "“at least two dozen” is no number"],
    ["8-5", "its low 8 is over its high 5"],
    ["1.5", "“1.5” is no whole number"],
    ["-3", "“-3” is no number"],
  ])("is refused where it says %j", (told, why) => {
    expect(() => readRow({ Date: "2024-10-08", Place: "Kharkiv", Killed: told })).toThrow(why);
  });

  it.each(["", "n/a", "unknown", "?", "–"])("is unknown and no zero where it says %j", (told) => {
    expect(readRow({ Date: "2024-10-08", Place: "Kharkiv", Killed: told }).figures).toEqual([]);
  });

  it.each([
    ["02/03/2024", "“02/03/2024” is no day"],
    ["2024-02-30", "“2024-02-30” is no day"],
    ["", "no day is told"],
  ])("is no day where it may be two, or none: %j", (told, why) => {
    expect(() => readRow({ Date: told, Place: "Kharkiv", Killed: "2" })).toThrow(why);
  });
});

const mapping: Mapping = {
  name: "desk",
  day: "Date",
  place: "Place",
  key: ["Date", "Place"],
  numbers: [{ measure: "killed", count: "Killed" }],
};

function readRow(cells: Record<string, string>) {
  const { read } = ownTable(mapping);
  if (read === undefined) throw new Error("it reads rows");
  return read({ number: 2, line: Object.values(cells).join(","), cells });
}
