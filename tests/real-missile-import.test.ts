import { weekOf, type Claim } from "@daybook/data";
import { openStore, type Store } from "@daybook/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importOpenData, type ImportedFile } from "./imported.ts";
import { cell, openDataIsAbsent, rowsOf, skipped, type Row } from "./open-data.ts";

const days = ["2025-03-30", "2026-04-05", "2026-06-07"] as const;
const pathOf = (day: string) => `missile-attacks/missile_attacks_daily_${day}.csv`;

describe.skipIf(openDataIsAbsent !== null)(`three snapshots of the missile file, in their order${skipped}`, () => {
  let store: Store;
  const imported: ImportedFile[] = [];
  let claims: readonly Claim[] = [];

  beforeAll(async () => {
    store = await openStore({ memory: true });
    for (const day of days) imported.push(await importOpenData(store, pathOf(day), day));
    ({ claims } = await store.ledger());
  }, 240_000);
  afterAll(() => store?.close());

  it("add every row once, and refuse none", () => {
    const counts = imported.map(({ rows, added, revised, unchanged, refused }) => ({
      rows,
      added,
      revised,
      unchanged,
      refused,
    }));
    expect(counts).toEqual([
      { rows: 2286, added: 2286, revised: 0, unchanged: 0, refused: 0 },
      { rows: 3585, added: 1299, revised: 88, unchanged: 2198, refused: 0 },
      { rows: 3770, added: 185, revised: 1, unchanged: 3584, refused: 0 },
    ]);
    expect(imported.flatMap(({ gone }) => gone)).toEqual([]);
  });

  it.each([
    [0, 1],
    [1, 2],
  ] as const)("revise the rows that a plain diff of the files finds, from snapshot %i to %i", (before, after) => {
    const [old, now] = [rowsOf(pathOf(days[before])), rowsOf(pathOf(days[after]))];
    const changed = changedPlainly(old, now);
    const revised = imported[after]?.outcomes.flatMap(({ outcome, row }) => (outcome === "revised" ? [row] : []));
    expect(revised).toEqual(changed);
  });

  it("cross an ISO week 128 times by their dates; by their clock 127 of those are of one day", () => {
    const rows = rowsOf(pathOf(days[2]));
    const crossing = rows.flatMap((row, at) =>
      weekOf(cell(row, "time_start").slice(0, 10)) === weekOf(cell(row, "time_end").slice(0, 10)) ? [] : [at + 2],
    );
    expect(crossing).toHaveLength(128);
    const told = importedSpans(claims, rows);
    expect(
      crossing.filter((row) => weekOf(told.get(row)?.from ?? "") !== weekOf(told.get(row)?.to ?? "")),
    ).toHaveLength(1);
  });

  it("count a region's missiles beside the country's drones, and not inside them (11–17 May 2026)", async () => {
    const totals = await store.totals({ place: null, from: "2026-05-11", to: "2026-05-17" }, null);
    const launched = new Map(
      totals.flatMap(({ key, interval }) => (key.measure === "launched" ? [[key.unit, interval.best ?? 0]] : [])),
    );
    expect(launched.get("munitions")).toBe((launched.get("drones") ?? 0) + (launched.get("missiles") ?? 0));
    expect(launched.get("munitions")).toBe(2668);
  });

  it("show what the snapshot of 2025 said as known then: “Odeas oblast” was no place in Odesa region", async () => {
    const morning = { place: "Odesa region", from: "2025-01-28", to: "2025-01-28" };
    const missiles = async (day: string) =>
      (await store.totals(morning, day)).find(({ key }) => key.measure === "launched" && key.unit === "missiles");
    expect(await missiles("2025-03-30")).toBeUndefined();
    expect(await missiles("2026-04-04")).toBeUndefined();
    expect((await missiles("2026-04-05"))?.interval).toMatchObject({ low: 1, best: 1, high: 1 });
  });

  it("have what was told of a row that was mended set aside, and not counted beside it", () => {
    const told = claims.filter(
      ({ from, mentions }) => from === "2025-01-28" && /Ode(as|sa) oblast/.test(mentions[0]?.quote ?? ""),
    );
    const launched = told.filter(({ key, weapon }) => key.measure === "launched" && weapon === "Iskander-M");
    expect(launched.map(({ place, revises }) => [place, revises?.type ?? null])).toEqual([
      ["Odeas region", null],
      ["Odesa region", "correction"],
    ]);
  });

  it("keep in each claim the file, the row and the cell that says it", () => {
    const rows = rowsOf(pathOf(days[2]));
    const launched = claims.filter(
      ({ briefKey, key }) => briefKey.startsWith("missile-attacks-2026-06-07") && key.measure === "launched",
    );
    expect(launched.length).toBeGreaterThan(100);
    for (const { mentions } of launched) {
      const [mention] = mentions;
      const { file, sheet, row } = mention?.row ?? { file: "", sheet: null, row: 0 };
      expect([file, sheet, mention?.words]).toEqual([pathOf(days[2]).split("/")[1], null, rows[row - 2]?.["launched"]]);
    }
  });

  it("add nothing when the newest comes again, and are refused when an older one does", async () => {
    const again = await importOpenData(store, pathOf(days[2]), days[2]);
    expect(again).toMatchObject({ added: 0, revised: 0, unchanged: 3770, claims: 0 });
    await expect(importOpenData(store, pathOf(days[0]), days[0])).rejects.toThrow("the oldest first");
  });
});

/** Rows of the newer file, counted as a spreadsheet does, whose own columns are filled otherwise in the older. */
function changedPlainly(old: readonly Row[], now: readonly Row[]): readonly number[] {
  const columns = Object.keys(old[0] ?? {}).filter((column) => column in (now[0] ?? {}));
  const lineOf = (row: Row) => columns.map((column) => cell(row, column).trim()).join("|");
  const before = new Set(old.map(lineOf));
  const newest =
    old
      .map((row) => cell(row, "time_start"))
      .toSorted()
      .at(-1) ?? "";
  const nights = new Set(old.map((row) => `${cell(row, "time_start").trim()}|${cell(row, "source")}`));
  return now.flatMap((row, at) => {
    const isKnownNight = nights.has(`${cell(row, "time_start").trim()}|${cell(row, "source")}`);
    return !before.has(lineOf(row)) && isKnownNight && cell(row, "time_start") <= newest ? [at + 2] : [];
  });
}

function importedSpans(claims: readonly Claim[], rows: readonly Row[]): ReadonlyMap<number, Claim> {
  const byLine = new Map(claims.map((claim) => [claim.mentions[0]?.quote.split(",").slice(0, 3).join(","), claim]));
  return new Map(
    rows.flatMap((row, at) => {
      const claim = byLine.get([cell(row, "time_start"), cell(row, "time_end"), cell(row, "model")].join(","));
      return claim === undefined ? [] : [[at + 2, claim] as const];
    }),
  );
}
