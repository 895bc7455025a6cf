import type { Interval, QuantityKey } from "@daybook/data";
import type { Column } from "../column.ts";
import { loss, type Shape } from "../shape.ts";

/** One reading of a running total. */
export interface ReadingRow {
  readonly series: string;
  readonly what: string;
  readonly key: QuantityKey;
  readonly place: string | null;
  readonly origin: string;
  readonly since: string;
  readonly asOf: string;
  readonly published: string;
  readonly interval: Interval;
  readonly words: string;
  readonly increment: { readonly interval: Interval; readonly isRevised: boolean } | null;
  readonly told: string;
  readonly sentence: string;
  readonly asKnownOn: string;
  readonly dataVersion: string;
}

const columns: readonly Column<ReadingRow>[] = [
  { name: "series", meaning: "Names the running total", type: "string", hxl: "#meta+id", cell: ({ series }) => series },
  {
    name: "what",
    meaning: "What is counted, in words",
    type: "string",
    hxl: "#indicator+words",
    cell: ({ what }) => what,
  },
  {
    name: "measure",
    meaning: "What is counted",
    type: "string",
    hxl: "#indicator+name",
    cell: ({ key }) => key.measure,
  },
  {
    name: "unit",
    meaning: "The unit of the number",
    type: "string",
    hxl: "#indicator+unit",
    cell: ({ key }) => key.unit,
  },
  { name: "side", meaning: "Whose people or things", type: "string", hxl: "#group+side", cell: ({ key }) => key.side },
  {
    name: "commodity",
    meaning: "What is shipped or lost",
    type: "string",
    hxl: "#item+name",
    cell: ({ key }) => key.commodity,
  },
  { name: "place", meaning: "Where", type: "string", hxl: "#loc+name", cell: ({ place }) => place },
  { name: "origin", meaning: "Whose count it is", type: "string", hxl: "#meta+origin", cell: ({ origin }) => origin },
  {
    name: "since",
    meaning: "The day that the count runs from",
    type: "date",
    hxl: "#date+start",
    cell: ({ since }) => since,
  },
  { name: "as_of", meaning: "The day that it counts to", type: "date", hxl: "#date+end", cell: ({ asOf }) => asOf },
  {
    name: "published",
    meaning: "The day it was said",
    type: "date",
    hxl: "#date+published",
    cell: ({ published }) => published,
  },
  {
    name: "low",
    meaning: "At least this many",
    type: "number",
    hxl: "#value+low",
    cell: ({ interval }) => interval.low,
  },
  {
    name: "low_strict",
    meaning: "More than low, not low itself",
    type: "boolean",
    hxl: "#value+low+strict",
    cell: ({ interval }) => interval.lowStrict,
  },
  {
    name: "best",
    meaning: "The central figure; empty where nobody gave one",
    type: "number",
    hxl: "#value+best",
    cell: ({ interval }) => interval.best,
  },
  {
    name: "high",
    meaning: "At most this many; empty where no source set a ceiling",
    type: "number",
    hxl: "#value+high",
    cell: ({ interval }) => interval.high,
  },
  {
    name: "high_open",
    meaning: "No source set a ceiling",
    type: "boolean",
    hxl: "#value+high+open",
    cell: ({ interval }) => interval.high === null,
  },
  {
    name: "words",
    meaning: "The same in words that keep what is open",
    type: "string",
    hxl: "#value+words",
    cell: ({ words }) => words,
  },
  {
    name: "since_last_low",
    meaning: "How many since the reading before, at least; empty for the first: not computable",
    type: "number",
    hxl: "#value+change+low",
    cell: ({ increment }) => increment?.interval.low ?? null,
  },
  {
    name: "since_last_high",
    meaning: "How many since the reading before, at most; empty where open or not computable",
    type: "number",
    hxl: "#value+change+high",
    cell: ({ increment }) => increment?.interval.high ?? null,
  },
  {
    name: "revised_down",
    meaning: "The reading is lower than the one before: a revision, never a negative flow",
    type: "boolean",
    hxl: "#status+revised",
    cell: ({ increment }) => increment?.isRevised ?? null,
  },
  {
    name: "told",
    meaning: "The words of the number",
    type: "string",
    hxl: "#description+words",
    cell: ({ told }) => told,
  },
  {
    name: "sentence",
    meaning: "The sentence they stand in",
    type: "string",
    hxl: "#description+sentence",
    cell: ({ sentence }) => sentence,
  },
  {
    name: "as_known_on",
    meaning: "Only what had been published by this day",
    type: "date",
    hxl: "#date+known",
    cell: ({ asKnownOn }) => asKnownOn,
  },
  {
    name: "data_version",
    meaning: "Names the data of that day",
    type: "string",
    hxl: "#meta+version",
    cell: ({ dataVersion }) => dataVersion,
  },
];

/** Running totals, which are in no flow and in no sum. */
export const readingsShape: Shape<ReadingRow> = {
  name: "readings",
  version: 1,
  title: "Readings",
  row: "one reading of a running total",
  columns,
  lossesOf: (rows) => [
    loss("revision", "what the days in between tell themselves", rows, ({ increment }) => increment !== null),
  ],
};
