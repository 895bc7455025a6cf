import { levelSentence } from "@daybook/charts";
import { plusDays, readingSeriesOf, type ReadingSeries, type Speaker } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { cell, jsonOf, openDataIsAbsent, rowsOf, skipped } from "./open-data.ts";
import { exactly, ledgerFrom, type Telling } from "./open-ledger.ts";

const isAbsent = openDataIsAbsent !== null;

describe.skipIf(isAbsent)(`the UN mission's two readings and the month between${skipped}`, () => {
  it.each([
    ["killed", 189, 183, 6],
    ["injured", 976, 903, 73],
  ] as const)(
    "add to earlier months what the month does not explain: of the %s +%d, %d, %d",
    (measure, added, told, revised) => {
      const series = missionSeries(measure);
      const last = series?.readings.at(-1);
      expect(last?.increment?.interval).toMatchObject({ low: added, best: added, high: added });
      expect(last?.revision).toMatchObject({
        status: "computed",
        period: { from: "2024-10-01", to: "2024-10-31" },
        told: { low: told, high: told },
        difference: { low: revised, best: revised, high: revised },
      });
    },
  );

  it("say so in one sentence", () => {
    expect(levelSentence(missionSeries("killed") as ReadingSeries)).toMatch(
      /12,162 .*killed.*\. Between the two readings 189 were added; the month tells 183: 6 were added to earlier months\.$/,
    );
  });
});

describe.skipIf(isAbsent)(`the General Staff's running totals of equipment${skipped}`, () => {
  const series = isAbsent ? [] : equipmentSeries();
  const increments = series.flatMap(({ readings, key }) =>
    readings.map(({ asOf, increment, interval }) => ({ unit: key.unit, asOf, increment, count: interval.best })),
  );

  it("fall 13 times in 1,626 days, on 11 days and in 8 of 17 counts, and each fall is a flag", () => {
    const flagged = increments.filter(({ increment }) => increment?.isRevised === true);
    expect(new Set(increments.map(({ asOf }) => asOf)).size).toBe(1626);
    expect(flagged.map(({ asOf, unit }) => `${asOf} ${unit}`).sort()).toEqual(fallsCountedPlainly());
    expect(flagged).toHaveLength(13);
    expect(new Set(flagged.map(({ asOf }) => asOf)).size).toBe(11);
    expect([new Set(flagged.map(({ unit }) => unit)).size, series.length]).toEqual([8, 17]);
  });

  it("give no negative increment, and refuse no reading", () => {
    expect(increments.filter(({ increment }) => (increment?.interval.low ?? 0) < 0)).toEqual([]);
    expect(increments.filter(({ increment }) => (increment?.interval.high ?? 0) < 0)).toEqual([]);
    const cells = equipment().flatMap((row) => countsIn(row));
    expect(increments).toHaveLength(cells.length);
  });

  it("end where they ended, whatever fell on the way", () => {
    for (const { key, readings } of series) {
      const last = equipment().findLast((row) => typeof row[key.unit] === "number");
      expect(readings.at(-1)?.interval).toMatchObject({ low: last?.[key.unit], high: last?.[key.unit] });
    }
  });
});

describe.skipIf(isAbsent)(`the General Staff's running total of personnel${skipped}`, () => {
  const [series] = isAbsent ? [] : personnelSeries();
  const readings = series?.readings ?? [];

  it("never falls in 1,626 readings, and its hedges never make one", () => {
    expect(readings).toHaveLength(1626);
    expect(readings.filter(({ increment }) => increment?.isRevised)).toEqual([]);
  });

  it("reads “about” as our own bounds and “more” as a floor", () => {
    const on = (day: string) => readings.find(({ asOf }) => asOf === day)?.interval;
    expect(on("2022-02-25")).toMatchObject({ low: 2700, best: 2800, high: 2900, lowOrigin: "policy" });
    expect(on("2022-03-07")).toMatchObject({ low: 11_001, best: 11_001, high: null, lowOrigin: "stated" });
    expect(readings.filter(({ interval }) => interval.high === null)).toHaveLength(6);
    expect(readings.filter(({ interval }) => interval.lowOrigin === "policy")).toHaveLength(1620);
  });

  it("so gives increments with bounds, and a best of none of them", () => {
    const increments = readings.flatMap(({ increment }) => increment ?? []);
    expect(increments.filter(({ interval }) => interval.best !== null)).toEqual([]);
    expect(increments.filter(({ interval }) => interval.high === null)).toHaveLength(6);
  });
});

describe.skipIf(isAbsent)(`the UN office's running totals of civilians${skipped}`, () => {
  it.each([
    ["killed", "Killed (cumulative)", 4253, 4183],
    ["injured", "Injured (cumulative)", 5141, 5014],
  ] as const)("of the %s fall once, on 7 June 2022: one flag", (measure, column, before, after) => {
    const rows = rowsOf("hdx-ukraine/ohchr_civilian_casualties_cumulative.csv").slice(1);
    const [series] = seriesFrom(
      "OHCHR",
      [office],
      rows.map((row) => ({
        ...reading(measure, cell(row, "Date"), Number(cell(row, column))),
        attributedTo: office.name,
        from: "2022-02-24",
        victimGroup: "civilians",
        place: "Ukraine",
      })),
    );
    expect(series?.readings).toHaveLength(483);
    const flagged = series?.readings.filter(({ increment }) => increment?.isRevised) ?? [];
    expect(flagged.map(({ asOf, interval }) => [asOf, interval.best])).toEqual([["2022-06-07", after]]);
    expect(series?.readings.find(({ asOf }) => asOf === "2022-06-06")?.interval.best).toBe(before);
  });
});

describe.skipIf(isAbsent)(`the Lebanese ministry's count, which began anew${skipped}`, () => {
  const rows = isAbsent ? [] : jsonOf<readonly LebanonRow[]>("techforpalestine/lebanon_casualties_daily.json");
  const told = (since: (row: LebanonRow) => string) =>
    seriesFrom(
      "Lebanon",
      [ministry],
      rows.map((row) => ({
        ...reading("killed", row.report_date, row.killed_cum_reported),
        attributedTo: ministry.name,
        from: since(row),
        place: "Lebanon",
      })),
    );

  it("is two series with a base each, and no fall where the second begins", () => {
    const series = told(({ phase }) => baseOf(rows.find((row) => row.phase === phase)));
    expect(series.map(({ base, readings }) => [base, readings.length])).toEqual([
      ["2023-10-09", 56],
      ["2026-03-02", 131],
    ]);
    const flagged = series.flatMap(({ readings }) => readings.filter(({ increment }) => increment?.isRevised));
    expect(flagged).toEqual([]);
  });

  it("would look like a fall of nearly four thousand if it were taken for one", () => {
    const [one] = told(() => "2023-10-07");
    expect(one?.readings.filter(({ increment }) => increment?.isRevised).map(({ asOf }) => asOf)).toEqual([
      "2026-03-05",
    ]);
  });
});

interface LebanonRow {
  readonly report_date: string;
  /** In hours. */
  readonly report_period: number;
  readonly phase: number;
  readonly killed_cum_reported: number;
}

/** The first day that the first report of a phase is about. */
function baseOf(first: LebanonRow | undefined): string {
  return first === undefined ? "" : plusDays(first.report_date, 1 - first.report_period / 24);
}

const mission: Speaker = { name: "HRMMU", kind: "verifying_body", side: null, origin: "HRMMU" };
const staff: Speaker = { name: "General Staff", kind: "party", side: "Ukraine", origin: "General Staff" };
const office: Speaker = { name: "OHCHR", kind: "verifying_body", side: null, origin: "OHCHR" };
const ministry: Speaker = { name: "Ministry", kind: "state_office", side: "Lebanon", origin: "Ministry" };

function seriesFrom(source: string, speakers: readonly Speaker[], tellings: readonly Telling[]) {
  return readingSeriesOf(ledgerFrom(source, speakers, tellings).claims);
}

/** A running total as of the day that it was published. */
function reading(measure: Telling["measure"], day: string, count: number) {
  const told = { ...exactly(count), words: String(count), published: day, to: day };
  return { ...told, figure: `${measure} ${day}`, measure, cumulative: true };
}

function missionSeries(measure: "killed" | "injured") {
  const tellings = rowsOf("hrmmu/readings.csv").map((row): Telling => {
    const [kind, from, to] = [cell(row, "kind"), cell(row, "from"), cell(row, "to")];
    const told = { ...reading(measure, to, Number(cell(row, measure))), figure: `${kind} ${to}`, from };
    const isMonth = kind === "month";
    return {
      ...told,
      attributedTo: mission.name,
      victimGroup: "civilians",
      place: "Ukraine",
      cumulative: !isMonth,
      incident: isMonth ? from : null,
    };
  });
  return seriesFrom("HRMMU", [mission], tellings)[0];
}

type EquipmentRow = Readonly<Record<string, number | string | null>> & { readonly date: string };

function equipment(): readonly EquipmentRow[] {
  return jsonOf<readonly EquipmentRow[]>("petroivaniuk-losses/russia_losses_equipment.json").toSorted((a, b) =>
    a.date.localeCompare(b.date),
  );
}

function countsIn(row: EquipmentRow): readonly (readonly [string, number])[] {
  return Object.entries(row).flatMap(([field, count]) =>
    typeof count === "number" && field !== "day" ? [[field, count] as const] : [],
  );
}

function equipmentSeries() {
  const tellings = equipment().flatMap((row) =>
    countsIn(row).map(([unit, count]) => ({
      ...reading("equipment_destroyed", row.date, count),
      figure: unit,
      unit,
      from: "2022-02-24",
      attributedTo: staff.name,
      victimSide: "Russia",
      status: "claimed" as const,
    })),
  );
  return seriesFrom("General Staff", [staff], tellings);
}

/** The same falls by going through the file, field by field: independent of claims and series. */
function fallsCountedPlainly(): readonly string[] {
  const last = new Map<string, number>();
  const falls: string[] = [];
  for (const row of equipment()) {
    for (const [field, count] of countsIn(row)) {
      if (count < (last.get(field) ?? 0)) falls.push(`${row.date} ${field}`);
      last.set(field, count);
    }
  }
  return falls.sort();
}

interface PersonnelRow {
  readonly date: string;
  readonly personnel: number;
  readonly "personnel*": "about" | "more";
}

function personnelSeries() {
  const rows = jsonOf<readonly PersonnelRow[]>("petroivaniuk-losses/russia_losses_personnel.json");
  return seriesFrom(
    "General Staff",
    [staff],
    rows.map((row) => ({
      ...reading("casualties", row.date, row.personnel),
      bound: row["personnel*"] === "about" ? ("about" as const) : ("more_than" as const),
      hedge: row["personnel*"],
      from: "2022-02-24",
      attributedTo: staff.name,
      victimSide: "Russia",
      victimGroup: "troops",
      status: "claimed" as const,
    })),
  );
}
