import { parquetReadObjects } from "hyparquet";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { dataPackageOf } from "./data-package.ts";
import { provenance, rowsOfDay958 } from "./day-958-for-tests.ts";
import { eventRows } from "./event-row.ts";
import { acledShape } from "./shapes/acled.ts";
import { airwarsShape } from "./shapes/airwars.ts";
import { figuresShape } from "./shapes/figures.ts";
import { isUcdpEvent, ucdpShape } from "./shapes/ucdp.ts";
import { tableOf } from "./table.ts";
import { writeCsv } from "./write-csv.ts";
import { writeJson } from "./write-json.ts";
import { writeParquet } from "./write-parquet.ts";
import { writeXlsx } from "./write-xlsx.ts";

const rows = rowsOfDay958();
const figures = tableOf(figuresShape, rows, provenance);
const isInjured = (row: Record<string, unknown>) =>
  row["measure"] === "injured" && row["subgroup"] == null && row["high_open"] === true;

describe("a figure's open top", () => {
  it("is an empty cell with a mark beside it in CSV, never a number", () => {
    const [header = "", ...lines] = writeCsv(figures).replace("\uFEFF", "").split("\n");
    const names = header.split(",");
    const open = lines
      .map((line) => line.split(","))
      .find((cells) => cells[names.indexOf("measure")] === "injured" && cells[names.indexOf("low")] === "33");
    expect(open?.[names.indexOf("high")]).toBe("");
    expect(open?.[names.indexOf("high_open")]).toBe("true");
  });

  it("is null in JSON, with the meaning of each column and what the file loses", () => {
    const json = JSON.parse(writeJson(figures)) as { rows: Record<string, unknown>[]; columns: { name: string }[] };
    expect(json.rows.find(isInjured)).toMatchObject({ low: 33, best: 33, high: null, words: "33 to open" });
    expect(json).toMatchObject({ shape: "figures", version: 1, provenance: { dataVersion: "v1" } });
    expect(json.columns.map(({ name }) => name)).toContain("high_open");
  });

  it("is null in Parquet, whose own metadata tell the same", async () => {
    const bytes = await writeParquet(figures);
    const read = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer });
    expect(read).toHaveLength(rows.length);
    expect(read.find(isInjured)).toMatchObject({ low: 33, high: null });
  });

  it("is an empty cell in a workbook, with a sheet that says what the columns mean", async () => {
    const sheets = await readXlsxFile(Buffer.from(await writeXlsx(figures)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Figures", "About"]);
    const [table, about] = sheets.map(({ data }) => data);
    const names = table?.[0]?.map(String) ?? [];
    const injured = table?.find(
      (cells) => cells[names.indexOf("measure")] === "injured" && cells[names.indexOf("low")] === 33,
    );
    expect(injured).toBeDefined();
    expect(injured?.[names.indexOf("high")]).toBeNull();
    expect(about?.flat()).toContain("At most this many; empty where no source set a ceiling");
  });
});

describe("the shapes of others", () => {
  const events = eventRows(rows);

  it("count no one twice: an incident and its parts are one row", () => {
    const incidents = new Set(events.map(({ id }) => id));
    const counted = rows
      .filter(({ figure }) => incidents.has(figure.incident))
      .map(({ figure }) => figure.path.slice(1));
    expect(counted.flat().filter((id) => incidents.has(id))).toEqual([]);
    expect(events.length).toBeGreaterThan(0);
  });

  it("UCDP: low, best and an empty high, and says that the injured and the open top are lost", () => {
    const table = tableOf(ucdpShape, events.filter(isUcdpEvent), provenance);
    const kharkiv = cellsNamed(table.rows, ucdpShape).find(({ where_coordinates }) => where_coordinates === "Kharkiv");
    expect(kharkiv).toMatchObject({
      low: 2,
      best: 2,
      high: null,
      deaths_civilians: 2,
      country: "Ukraine",
      date_prec: 1,
    });
    expect(table.losses.losses.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["injured", "high_open", "others"]),
    );
  });

  it("ACLED: 31 columns, the low of the killed, and an empty cell where nothing is told of them", () => {
    expect(acledShape.columns).toHaveLength(31);
    const silent = events.map((event) => ({ ...event, killed: null }));
    expect(cellsNamed(silent, acledShape).map(({ fatalities }) => fatalities)).toEqual(events.map(() => null));
    const cells = cellsNamed(events, acledShape);
    expect(cells.find(({ location }) => location === "Kharkiv")).toMatchObject({ fatalities: 2 });
    const { losses } = tableOf(acledShape, events, provenance).losses;
    expect(losses.find(({ field }) => field === "injured")?.rows).toBeGreaterThan(0);
    expect(losses.find(({ field }) => field === "best, high")?.rows).toBeGreaterThan(0);
  });

  it("Airwars: minimum and maximum of each group", () => {
    const kharkiv = cellsNamed(events, airwarsShape).find(({ location }) => location === "Kharkiv");
    expect(kharkiv).toMatchObject({ killed_min: 2, killed_max: null, injured_min: 33, injured_max: null });
  });
});

it("a table of HXL has its tags below the header", () => {
  const [header = "", tags = ""] = writeCsv(figures, { hxl: true }).replace("\uFEFF", "").split("\n");
  const at = header.split(",").indexOf("high");
  expect(tags.split(",")[at]).toBe("#value+high");
});

it("a text that a spreadsheet would take for a formula stays text", () => {
  const [row] = rows;
  if (row === undefined) throw new Error("no rows");
  const risky = tableOf(figuresShape, [{ ...row, sentence: "=1+1" }], provenance);
  expect(writeCsv(risky)).toContain("'=1+1");
});

it("a data package names every column with its meaning, what is lost, and the sources", () => {
  const resource = { shape: figuresShape, path: "figures.csv", format: "csv", losses: figures.losses } as const;
  const made = dataPackageOf([resource], provenance, [{ title: "Day 958", path: null }]);
  expect(made.resources[0]?.schema.fields).toHaveLength(figuresShape.columns.length);
  expect(made).toMatchObject({ version: "v1", sources: [{ title: "Day 958" }] });
  // Its profile allows no empty list of either.
  expect(dataPackageOf([resource], provenance, [])).not.toHaveProperty("sources");
  expect(made).not.toHaveProperty("licenses");
});

it.each([figuresShape, ucdpShape, acledShape, airwarsShape])(
  "$name: every column has a name of its own and a meaning",
  (shape) => {
    const names = shape.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(shape.columns.filter(({ meaning }) => meaning.length < 5)).toEqual([]);
  },
);

function cellsNamed<Row>(
  all: readonly Row[],
  { columns }: { readonly columns: readonly { readonly name: string; readonly cell: (row: Row) => unknown }[] },
): readonly Record<string, unknown>[] {
  return all.map((row) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)])));
}
