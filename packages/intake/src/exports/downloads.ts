import type { Resource } from "./data-package.ts";
import { eventRows } from "./event-row.ts";
import type { Part, Selection } from "./selection.ts";
import { acledShape } from "./shapes/acled.ts";
import { airwarsShape } from "./shapes/airwars.ts";
import { figuresShape } from "./shapes/figures.ts";
import { readingsShape } from "./shapes/readings.ts";
import { totalsShape } from "./shapes/totals.ts";
import { isUcdpEvent, ucdpShape } from "./shapes/ucdp.ts";
import { tableOf, type Table } from "./table.ts";
import { writeCsv } from "./write-csv.ts";
import { writeJson } from "./write-json.ts";
import { writeParquet } from "./write-parquet.ts";
import { writeXlsx } from "./write-xlsx.ts";

type Bytes = string | Uint8Array;

/** A file that anyone may take along: at a stable address, of whatever the address asks for. */
export interface Download {
  /** Its file name, and its name among the dashboard's data. */
  readonly name: string;
  readonly type: string;
  readonly title: string;
  /** What of a selection it holds. */
  readonly part: Part;
  /** What is told beside the file: its columns, and what they lose. */
  readonly about: (selection: Selection) => Pick<Resource, "shape" | "losses">;
  readonly write: (selection: Selection) => Bytes | Promise<Bytes>;
}

const csv = "text/csv; charset=utf-8";
const json = "application/json; charset=utf-8";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const parquet = "application/vnd.apache.parquet";

/** The rows of a file, and what of a selection they are of. */
type Told<Row> = readonly [part: Part, table: (selection: Selection) => Table<Row>];

const totals = told("totals", ({ totalRows, provenance }) => tableOf(totalsShape, totalRows, provenance));
const figures = told("figures", ({ figureRows, provenance }) => tableOf(figuresShape, figureRows, provenance));
const readings = told("readings", ({ readingRows, provenance }) => tableOf(readingsShape, readingRows, provenance));
const ucdp = told("figures", ({ figureRows, provenance }) =>
  tableOf(ucdpShape, eventRows(figureRows).filter(isUcdpEvent), provenance),
);
const acled = told("figures", ({ figureRows, provenance }) => tableOf(acledShape, eventRows(figureRows), provenance));
const airwars = told("figures", ({ figureRows, provenance }) =>
  tableOf(airwarsShape, eventRows(figureRows), provenance),
);

function told<Row>(part: Part, table: (selection: Selection) => Table<Row>): Told<Row> {
  return [part, table];
}

export const downloads: readonly Download[] = [
  download("totals.csv", csv, "Totals as CSV", totals, writeCsv),
  download("totals.json", json, "Totals as JSON, with the meaning of each column", totals, writeJson),
  download("totals.xlsx", xlsx, "Totals as a workbook", totals, writeXlsx),
  download("totals.parquet", parquet, "Totals as Parquet", totals, writeParquet),
  download("figures.csv", csv, "Figures as CSV: what is held of each incident", figures, writeCsv),
  download("figures.json", json, "Figures as JSON, with the meaning of each column", figures, writeJson),
  download("figures.xlsx", xlsx, "Figures as a workbook", figures, writeXlsx),
  download("figures.parquet", parquet, "Figures as Parquet", figures, writeParquet),
  download("figures.hxl.csv", csv, "Figures as CSV with the tags of HXL", figures, (table) =>
    writeCsv(table, { hxl: true }),
  ),
  download("readings.csv", csv, "Running totals as CSV, reading by reading", readings, writeCsv),
  download("readings.json", json, "Running totals as JSON", readings, writeJson),
  download("readings.xlsx", xlsx, "Running totals as a workbook", readings, writeXlsx),
  download("ucdp.csv", csv, "Events in the shape of UCDP GED", ucdp, writeCsv),
  download("acled.csv", csv, "Events in the shape of ACLED", acled, writeCsv),
  download("airwars.csv", csv, "Incidents in the shape of Airwars", airwars, writeCsv),
];

export function downloadOf(name: string): Download | undefined {
  return downloads.find((one) => one.name === name);
}

function download<Row>(
  name: string,
  type: string,
  title: string,
  [part, table]: Told<Row>,
  write: (table: Table<Row>) => Bytes | Promise<Bytes>,
): Download {
  return {
    name,
    type,
    title,
    part,
    about: (selection) => {
      const { shape, losses } = table(selection);
      return { shape, losses };
    },
    write: (selection) => write(table(selection)),
  };
}
