import { figuresKnownOn, localDayOf, totalsOf, type Speaker } from "@daybook/data";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bytesOf, cell, openDataIsAbsent, rowsOf, skipped, type Row } from "./open-data.ts";
import { exactly, ledgerFrom, type Telling } from "./open-ledger.ts";

const centre: Speaker = { name: "JCC", kind: "monitor", side: null, origin: "Joint Coordination Centre" };

describe.skipIf(openDataIsAbsent !== null)(`the voyages of the Black Sea initiative${skipped}`, () => {
  const rows = openDataIsAbsent === null ? rowsOf("black-sea-grain-initiative/voyages_2023-03-18.csv") : [];
  const figures = figuresKnownOn(ledgerFrom("voyages", [centre], rows.flatMap(tellingsOf)), null);
  const totals = totalsOf(figures, { place: null, from: "2022-07-01", to: "2023-03-31" });

  it("are 825 in 936 rows: a voyage is counted once, whatever it carries", () => {
    expect(rows).toHaveLength(936);
    const [voyages, ...others] = totals.filter(({ key }) => key.measure === "voyages");
    expect([voyages?.interval.low, voyages?.interval.best, voyages?.interval.high]).toEqual([825, 825, 825]);
    expect(others).toEqual([]);
  });

  it("carry 25,012,238 tonnes: every row is weighed, and no commodity is added to another", () => {
    const tonnes = totals.filter(({ key }) => key.measure === "tonnes");
    const found = Object.fromEntries(tonnes.map(({ key, interval }) => [key.commodity, interval.best]));
    expect(found).toEqual(Object.fromEntries(tonnesAddedPlainly(rows)));
    expect(tonnes.reduce((sum, { interval }) => sum + interval.low, 0)).toBe(25_012_238);
    expect(tonnes.filter(({ interval }) => interval.low !== interval.high)).toEqual([]);
  });

  it("begin on 1 August 2022 in Odesa, where the file of dates alone says 31 July", () => {
    const first = rows.findLast((row) => cell(row, "Vessel name") === "RAZONI");
    expect(first?.["Departure"]).toBe("31-Jul-22");
    const departure = departureOf("RAZONI");
    expect(departure.toISOString().slice(0, 13)).toBe("2022-07-31T22");
    expect(localDayOf(departure, "Europe/Kyiv")).toBe("2022-08-01");
  });
});

/** Each row is a cargo of its voyage, and the voyage is told with its first. */
function tellingsOf(row: Row, at: number): readonly Telling[] {
  const voyage = `voyage ${cell(row, "Outbound Sequence")}`;
  const day = dayOf(cell(row, "Departure"));
  const told = { from: day, to: day, published: day, attributedTo: centre.name, words: cell(row, "Tonnage") };
  const tonnes = Number(cell(row, "Tonnage").replaceAll(",", ""));
  const cargo: Telling = {
    ...told,
    ...exactly(tonnes),
    figure: `cargo ${at}`,
    measure: "tonnes",
    unit: "tonnes",
    commodity: cell(row, "Commodity"),
    incident: `cargo ${at}`,
    inside: voyage,
  };
  if (cell(row, "Status") !== "Outbound") return [cargo];
  return [cargo, { ...told, ...exactly(1), figure: voyage, measure: "voyages", unit: "voyages", incident: voyage }];
}

function tonnesAddedPlainly(rows: readonly Row[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const commodity = cell(row, "Commodity");
    sums.set(commodity, (sums.get(commodity) ?? 0) + Number(cell(row, "Tonnage").replaceAll(",", "")));
  }
  return sums;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "31-Jul-22" */
function dayOf(written: string): string {
  const [day = "", month = "", year = ""] = written.split("-");
  return `20${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The departure of a ship's first voyage in the workbook: a count of days, with the hour as a fraction, in UTC. */
function departureOf(ship: string): Date {
  const files = unzipSync(bytesOf("black-sea-grain-initiative/black_sea_initiative_vessel_movements_2023-01-10.xlsx"));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner = ""]) =>
    inner.replace(/<[^>]+>/g, ""),
  );
  const name = `<v>${strings.indexOf(ship)}</v>`;
  const rows = [...text("xl/worksheets/sheet2.xml").matchAll(/<row .*?<\/row>/gs)].map(([row]) => row);
  const own = rows.findLast((row) => row.includes(name)) ?? "";
  const serials = [...own.matchAll(/<v>(4\d{4}\.\d+)<\/v>/g)].map(([, serial]) => Number(serial));
  return new Date(Date.UTC(1899, 11, 30) + Math.min(...serials) * 86_400_000);
}
