import { figuresKnownOn, interval, totalsOf, type Interval, type Speaker } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { cell, openDataIsAbsent, rowsOf, skipped, type Row } from "./open-data.ts";
import { ledgerFrom, type Telling } from "./open-ledger.ts";

const ucdp: Speaker = { name: "UCDP", kind: "monitor", side: null, origin: "UCDP" };

describe.skipIf(openDataIsAbsent !== null)(`the events of UCDP in Myanmar and Bangladesh${skipped}`, () => {
  const rows = openDataIsAbsent === null ? rowsOf("ucdp-ged/ged191_myanmar_bangladesh.csv") : [];
  const figures = figuresKnownOn(ledgerFrom("UCDP", [ucdp], rows.map(tellingOf)), null);
  const killedIn = (place: string | null, from: string, to: string) =>
    totalsOf(figures, { place, from, to }).find(({ key }) => key.measure === "killed")?.interval;

  it("are 3,194, of which 457 have a low that is not their high, and six a best outside", () => {
    expect(rows).toHaveLength(3194);
    expect(rows.filter((row) => cell(row, "low") !== cell(row, "high"))).toHaveLength(457);
    expect(rows.filter(isBestOutside)).toHaveLength(6);
  });

  it("keep low, best and high through a sum of all", () => {
    expect(boundsOf(killedIn(null, "1989-01-01", "2018-12-31"))).toEqual(addedPlainly(rows));
    expect(addedPlainly(rows)[1]).toBe(20_936);
  });

  it.each(["Myanmar (Burma)", "Bangladesh"])("keep them through a sum of %s", (country) => {
    const own = rows.filter((row) => cell(row, "country") === country);
    expect(boundsOf(killedIn(country, "1989-01-01", "2018-12-31"))).toEqual(addedPlainly(own));
  });

  it.each(["1995", "2012", "2017"])("keep them through the sum of a year: %s", (year) => {
    const inYear = (row: Row, column: string) => cell(row, column).startsWith(year);
    const own = rows.filter((row) => inYear(row, "date_start") && inYear(row, "date_end"));
    const over = rows.filter((row) => inYear(row, "date_start") !== inYear(row, "date_end"));
    const [low, , high] = addedPlainly(own);
    const found = boundsOf(killedIn(null, `${year}-01-01`, `${year}-12-31`));
    // Events over the turn of the year may be all of this one or none of it.
    expect([found[0], found[2]]).toEqual([low, (high ?? 0) + (addedPlainly(over)[2] ?? 0)]);
  });
});

/** Every row is an event of its own: one that lasted for weeks does not hold those of single days. */
function tellingOf(row: Row): Telling {
  const [low, best, high] = boundsIn(row);
  const country = cell(row, "country");
  return {
    figure: cell(row, "id"),
    incident: cell(row, "id"),
    words: cell(row, "best"),
    quote: "Counted separately from every other event.",
    published: cell(row, "date_end"),
    measure: "killed",
    bound: "range",
    low,
    best,
    high,
    from: cell(row, "date_start"),
    to: cell(row, "date_end"),
    place: country,
    attributedTo: ucdp.name,
  };
}

function isBestOutside(row: Row): boolean {
  const [low, best, high] = ["low", "best", "high"].map((column) => Number(cell(row, column))) as [
    number,
    number,
    number,
  ];
  return best < low || best > high;
}

/** A best that a slip left outside its range widens it: nothing that was said is refused. */
function boundsIn(row: Row): readonly [number, number, number] {
  const told = ["low", "best", "high"].map((column) => Number(cell(row, column)));
  return [Math.min(...told), told[1] ?? 0, Math.max(...told)];
}

function addedPlainly(rows: readonly Row[]): readonly number[] {
  return [0, 1, 2].map((bound) => rows.reduce((sum, row) => sum + (boundsIn(row)[bound] ?? 0), 0));
}

function boundsOf(value: Interval = interval(0, null, null)) {
  return [value.low, value.best, value.high];
}
