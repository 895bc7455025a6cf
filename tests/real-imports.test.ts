import { readingSeriesOf, type Claim } from "@daybook/data";
import { openStore, type Store } from "@daybook/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importOpenData, type ImportedFile } from "./imported.ts";
import { cell, jsonOf, openDataIsAbsent, rowsOf, skipped } from "./open-data.ts";

const isAbsent = openDataIsAbsent !== null;
const everything = { place: null, from: "1980-01-01", to: "2030-12-31" };

describe.skipIf(isAbsent)(`the voyages of the Black Sea initiative, imported${skipped}`, () => {
  const desk = deskOf([
    ["black-sea-grain-initiative/black_sea_initiative_vessel_movements_2023-01-10.xlsx", "2023-01-10"],
    ["black-sea-grain-initiative/voyages_2023-03-18.csv", "2023-03-18"],
  ]);

  it("are 714 rows in the workbook and 936 in the CSV file, none refused", () => {
    expect(desk.imported.map(({ rows, refused }) => [rows, refused])).toEqual([
      [714, 0],
      [936, 0],
    ]);
    expect(desk.imported[1]?.gone).toEqual([]);
  });

  it("are 825, and 633 as known from the workbook alone", async () => {
    const voyages = async (day: string) =>
      (await desk.store.totals(everything, day)).find(({ key }) => key.measure === "voyages")?.interval;
    expect(await voyages("2023-01-10")).toMatchObject({ low: 633, high: 633 });
    expect(await voyages("2023-03-18")).toMatchObject({ low: 825, high: 825 });
  });

  it("leave on the day of Kyiv where the workbook tells the hour, and the CSV file's day before does not take it back", () => {
    const first = desk.claims.filter(
      ({ key, mentions }) => key.measure === "voyages" && / RAZONI|,RAZONI,/.test(mentions[0]?.quote ?? ""),
    );
    expect(first.map(({ from, mentions }) => [from, mentions[0]?.row?.sheet])).toEqual([["2022-08-01", "Data"]]);
  });
});

describe.skipIf(isAbsent)(`the CSV file of the voyages alone${skipped}`, () => {
  const desk = deskOf([["black-sea-grain-initiative/voyages_2023-03-18.csv", "2023-03-18"]]);

  it("tells 825 voyages and 25,012,238 tonnes, no commodity added to another", async () => {
    const totals = await desk.store.totals(everything, null);
    expect(totals.filter(({ key }) => key.measure === "voyages").map(({ interval }) => interval.best)).toEqual([825]);
    const tonnes = totals.filter(({ key }) => key.measure === "tonnes");
    expect(tonnes.reduce((sum, { interval }) => sum + interval.low, 0)).toBe(25_012_238);
    expect(tonnes.length).toBe(
      new Set(rowsOf("black-sea-grain-initiative/voyages_2023-03-18.csv").map((row) => cell(row, "Commodity"))).size,
    );
  });

  it("briefs no day: it is a data file", async () => {
    const week = await desk.store.overview({
      place: null,
      from: "2023-03-13",
      to: "2023-03-19",
      asKnownOn: "2023-03-18",
    });
    expect(week.coverage.briefed).toBe(0);
    expect((await desk.store.briefs()).map(({ kind }) => kind)).toEqual(["data"]);
  });
});

describe.skipIf(isAbsent)(`the General Staff's running totals, imported${skipped}`, () => {
  const desk = deskOf([
    ["petroivaniuk-losses/russia_losses_equipment.json", "2026-08-08"],
    ["petroivaniuk-losses/russia_losses_personnel.json", "2026-08-08"],
    ["petroivaniuk-losses/russia_losses_equipment_correction.json", "2026-08-08"],
  ]);

  it("are told for every count that the files have", () => {
    const plain = jsonOf<readonly Record<string, unknown>[]>("petroivaniuk-losses/russia_losses_equipment.json");
    const counts = plain.flatMap((row) =>
      Object.entries(row).filter(([name, value]) => name !== "day" && typeof value === "number"),
    );
    expect(desk.imported.map(({ rows, refused, claims }) => [rows, refused, claims])).toEqual([
      [1626, 0, counts.length],
      [1626, 0, 1626 + 62],
      [28, 0, 0],
    ]);
  });

  it("fall 13 times, and no increment is negative", () => {
    const series = readingSeriesOf(desk.claims).filter(({ key }) => key.measure === "equipment_destroyed");
    const increments = series.flatMap(({ readings }) => readings.flatMap(({ increment }) => increment ?? []));
    expect(series).toHaveLength(17);
    expect(increments.filter(({ isRevised }) => isRevised)).toHaveLength(13);
    expect(increments.filter(({ interval }) => interval.low < 0)).toEqual([]);
  });

  it("keep the hedges of the side column, and add to no flow", async () => {
    const personnel = desk.claims.filter(({ key }) => key.measure === "casualties");
    expect(personnel.filter(({ interval }) => interval.high === null)).toHaveLength(6);
    expect(await desk.store.totals(everything, null)).toEqual([]);
  });
});

describe.skipIf(isAbsent)(`the reports from Gaza and Lebanon, imported${skipped}`, () => {
  const desk = deskOf([
    ["techforpalestine/casualties_daily.json", "2026-08-22"],
    ["techforpalestine/lebanon_casualties_daily.json", "2026-08-22"],
    ["techforpalestine/infrastructure-damaged.json", "2026-08-22"],
  ]);

  it("tell what was reported, and nothing of what the keepers filled in", () => {
    expect(desk.imported.map(({ rows, refused }) => [rows, refused])).toEqual([
      [1051, 0],
      [187, 0],
      [730, 0],
    ]);
    const plain = jsonOf<readonly Record<string, unknown>[]>("techforpalestine/casualties_daily.json");
    const killed = desk.claims.filter((claim) => isFlow(claim, "killed") && claim.speaker?.side === "Gaza");
    expect(killed).toHaveLength(plain.filter(({ killed: count }) => typeof count === "number").length);
    expect(desk.claims.filter(({ mentions }) => mentions[0]?.figure.includes("ext_"))).toEqual([]);
  });

  it("count anew in Lebanon with each phase: two series, and no fall where the second begins", () => {
    const series = readingSeriesOf(desk.claims).filter(
      ({ place, key }) => place === "Lebanon" && key.measure === "killed",
    );
    expect(series.map(({ base, readings }) => [base, readings.length])).toEqual([
      ["2023-10-09", 56],
      ["2026-03-02", 131],
    ]);
    expect(series.flatMap(({ readings }) => readings.filter(({ increment }) => increment?.isRevised))).toEqual([]);
  });
});

describe.skipIf(isAbsent)(`the events of UCDP, imported${skipped}`, () => {
  const desk = deskOf([["ucdp-ged/ged191_myanmar_bangladesh.csv", "2019-06-01"]]);

  it("are 3,194, and keep low, best and high through the sum", async () => {
    expect(desk.imported).toMatchObject([{ rows: 3194, added: 3194, refused: 0 }]);
    const rows = rowsOf("ucdp-ged/ged191_myanmar_bangladesh.csv");
    const plain = rows.map((row) => ["low", "best", "high"].map((column) => Number(cell(row, column))));
    const sum = (of: (bounds: readonly number[]) => number) => plain.reduce((total, bounds) => total + of(bounds), 0);
    const killed = (await desk.store.totals(everything, null)).find(
      ({ key }) => key.measure === "killed" && key.victimClass === "people",
    );
    expect(killed?.interval).toMatchObject({
      low: sum((b) => Math.min(...b)),
      best: 20_936,
      high: sum((b) => Math.max(...b)),
    });
    expect(sum(([, best = 0]) => best)).toBe(20_936);
  });

  it("have bounds in 457 rows, and six more where the best lies outside them", () => {
    const killed = desk.claims.filter(({ key }) => key.victimClass === "people");
    const rows = rowsOf("ucdp-ged/ged191_myanmar_bangladesh.csv");
    expect(rows.filter((row) => cell(row, "low") !== cell(row, "high"))).toHaveLength(457);
    const isWider = (row: (typeof rows)[number]) =>
      new Set(["low", "best", "high"].map((column) => cell(row, column))).size > 1;
    expect(killed.filter(({ interval }) => interval.low !== interval.high)).toHaveLength(rows.filter(isWider).length);
  });
});

describe.skipIf(isAbsent)(`a UCDP file with HXL tags, and OHCHR's running totals${skipped}`, () => {
  const desk = deskOf([
    ["ucdp-ged/conflict_data_BGD_hxl.csv", "2019-06-01"],
    ["hdx-ukraine/ohchr_civilian_casualties_cumulative.csv", "2024-04-14"],
  ]);

  it("have a row of tags that is no row", () => {
    expect(desk.imported.map(({ rows, added, refused }) => [rows, added, refused])).toEqual([
      [601, 601, 0],
      [483, 483, 0],
    ]);
  });

  it("fall once, on 7 June 2022: a flag, and no refusal", () => {
    const [series] = readingSeriesOf(desk.claims).filter(({ key }) => key.measure === "killed");
    const fallen = series?.readings.filter(({ increment }) => increment?.isRevised) ?? [];
    expect(fallen.map(({ asOf, interval }) => [asOf, interval.best])).toEqual([["2022-06-07", 4183]]);
  });
});

function isFlow({ key }: Claim, measure: string): boolean {
  return key.kind === "flow" && key.measure === measure;
}

interface Desk {
  store: Store;
  imported: readonly ImportedFile[];
  claims: readonly Claim[];
}

/** A store in memory that has some files of the open data, each published on its day. */
function deskOf(files: readonly (readonly [path: string, published: string])[]): Desk {
  const desk = { imported: [], claims: [] } as unknown as Desk;
  beforeAll(async () => {
    desk.store = await openStore({ memory: true });
    const imported: ImportedFile[] = [];
    for (const [path, day] of files) imported.push(await importOpenData(desk.store, path, day));
    desk.imported = imported;
    desk.claims = (await desk.store.ledger()).claims;
  }, 240_000);
  afterAll(() => desk.store?.close());
  return desk;
}
