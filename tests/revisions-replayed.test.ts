import { figuresKnownOn, knownOn, readingSeriesOf, type Ledger, type Speaker } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { jsonOf, openDataIsAbsent, rowsOf, skipped } from "./open-data.ts";
import { wordsOf } from "./open-ledger.ts";
import { daysOfChange, ledgerOfTable, plainReplay, type Table } from "./revised-table.ts";

const staff: Speaker = { name: "General Staff", kind: "party", side: "Ukraine", origin: "General Staff" };
const ministry: Speaker = { name: "Ministry of Health", kind: "state_office", side: "Gaza", origin: "the ministry" };
const keepers: Speaker = { name: "keepers of the table", kind: "other", side: null, origin: "the keepers" };

const equipment: Table = {
  name: "equipment",
  current: "petroivaniuk-losses/russia_losses_equipment.json",
  revisions: "petroivaniuk-losses/revisions_equipment.csv",
  dateColumn: "date",
  zone: "Europe/Kyiv",
  columns: [
    "aircraft",
    "helicopter",
    "tank",
    "APC",
    "field artillery",
    "MRL",
    "drone",
    "naval ship",
    "submarines",
    "anti-aircraft warfare",
    "special equipment",
    "vehicles and fuel tanks",
    "cruise missiles",
    "military auto",
    "fuel tank",
    "mobile SRBM system",
    "ground robotic systems",
  ],
  hedgeOf: {},
  speaker: () => staff,
  told: (unit) => ({
    measure: "equipment_destroyed",
    unit,
    victimSide: "Russia",
    from: "2022-02-24",
    cumulative: true,
  }),
};

const personnel: Table = {
  ...equipment,
  name: "personnel",
  current: "petroivaniuk-losses/russia_losses_personnel.json",
  revisions: "petroivaniuk-losses/revisions_personnel.csv",
  columns: ["personnel", "POW"],
  hedgeOf: { personnel: "personnel*" },
  told: (column) => ({
    measure: column === "POW" ? "captured" : "casualties",
    victimGroup: "troops",
    victimSide: "Russia",
    from: "2022-02-24",
    cumulative: true,
  }),
};

const gaza: Table = {
  name: "Gaza",
  current: "techforpalestine/casualties_daily.json",
  revisions: "techforpalestine/revisions_casualties_daily.csv",
  dateColumn: "report_date",
  zone: "Asia/Gaza",
  columns: [
    "killed_cum",
    "killed_children_cum",
    "killed_women_cum",
    "injured_cum",
    "ext_killed_cum",
    "ext_injured_cum",
  ],
  hedgeOf: {},
  speaker: (column) => (column.startsWith("ext_") ? keepers : ministry),
  told: (column) => ({
    measure: column.includes("injured") ? "injured" : "killed",
    victimGroup: /children|women/.exec(column)?.[0] ?? null,
    place: "Gaza",
    from: "2023-10-07",
    cumulative: true,
  }),
};

const gazaByDay: Table = {
  ...gaza,
  name: "Gaza by day",
  columns: ["killed", "injured"],
  told: (measure) => ({ measure: measure as "killed" | "injured", place: "Gaza", from: "", cumulative: false }),
};

describe.skipIf(openDataIsAbsent !== null)(`a table of running totals, told as claims${skipped}`, () => {
  it.each([
    { table: equipment, changes: 261, days: 73 },
    { table: personnel, changes: 136, days: 24 },
    { table: gaza, changes: 595, days: 48 },
  ])("is known as it was on each of the days that $table.name changed: $days days", ({ table, changes, days }) => {
    expect(rowsOf(table.revisions)).toHaveLength(changes);
    expect(daysOfChange(table)).toHaveLength(days);
    const [ledger, replayed] = [ledgerOfTable(table), plainReplay(table)];
    for (const day of daysOfChange(table)) {
      expect(differences(readingsOn(ledger, day), replayed(day))).toEqual([]);
    }
  });

  it.each([equipment, personnel, gaza])("is at last what it is now: $name", (table) => {
    const readings = readingsOn(ledgerOfTable(table), "9999-12-31");
    expect(differences(readings, numbersIn(table))).toEqual([]);
  });

  it("shows a number that was typed into the wrong row, as long as it stood there", () => {
    const ledger = ledgerOfTable(personnel);
    const seen = ["2025-01-02", "2025-01-03", "2025-01-04"].map((day) =>
      readingsOn(ledger, day).get("2024-01-03 personnel"),
    );
    expect(seen).toEqual(["about 361500", "about 793250", "about 361500"]);
  });

  it("tells a cell that was filled later only from then on, and one that was emptied no more", () => {
    const ledger = ledgerOfTable(gaza);
    const first = (day: string) => readingsOn(ledger, day).get("2023-10-07 killed_cum");
    expect([first("2024-01-18"), first("2024-01-19")]).toEqual([undefined, "198"]);
    const last = (day: string) => readingsOn(ledger, day).get("2026-06-26 killed_cum");
    expect([last("2026-06-28"), last("2026-06-29")]).toEqual(["0", undefined]);
  });
});

describe.skipIf(openDataIsAbsent !== null)(`a table of single days, told as claims${skipped}`, () => {
  it("is held as it was on each of the 48 days that it changed", () => {
    const [ledger, replayed] = [ledgerOfTable(gazaByDay), plainReplay(gazaByDay)];
    for (const day of daysOfChange(gazaByDay)) {
      expect(differences(figuresOn(ledger, day), replayed(day))).toEqual([]);
    }
  });
});

/** What is held of each day; of a count that was taken back nothing is known, and what it was stands apart. */
function figuresOn(ledger: Ledger, day: string): ReadonlyMap<string, string> {
  const held = figuresKnownOn(ledger, day).filter(({ apart, interval }) => apart === null && interval.high !== null);
  return new Map(held.map(({ from, key, interval }) => [`${from} ${key.measure}`, String(interval.best)]));
}

function readingsOn(ledger: Ledger, day: string): ReadonlyMap<string, string> {
  const { claims } = knownOn(ledger, day);
  const words = new Map(claims.map((claim) => [claim.id, claim]));
  return new Map(
    readingSeriesOf(claims).flatMap(({ readings }) =>
      readings.map(({ claim }) => {
        const told = words.get(claim);
        if (told === undefined) throw new Error(`no claim ${claim}`);
        return [cellOf(told.mentions[0]?.figure ?? ""), wordsOf(told)] as const;
      }),
    ),
  );
}

/** "2022-03-11 APC" of "2022-03-11 APC 1" */
function cellOf(figure: string): string {
  return figure.replace(/ \d+$/, "");
}

/** The numbers of a table as its file has them today. */
function numbersIn({ current, columns, hedgeOf, dateColumn }: Table): ReadonlyMap<string, string> {
  const rows = jsonOf<readonly Readonly<Record<string, string | number | null>>[]>(current);
  const cells = rows.flatMap((row) =>
    columns.map((column) => {
      const hedge = row[hedgeOf[column] ?? ""] ?? "";
      return [`${row[dateColumn]} ${column}`, `${hedge} ${row[column] ?? ""}`.trim()] as const;
    }),
  );
  return new Map(cells.filter(([, text]) => /\d/.test(text)));
}

function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((name) => a.get(name) !== b.get(name))
    .map((name) => `${name}: ${a.get(name) ?? "nothing"}, not ${b.get(name) ?? "nothing"}`);
}
