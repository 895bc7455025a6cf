import { briefIdOf, type Brief, type IncidentInRow, type ToldInRow, type ToldRows } from "@daybook/data";
import { CellError } from "./cells/cell-error.ts";
import type { Format, RowFigure, RowSays } from "./format.ts";
import type { KnownRow, KnownRows, ToldBefore } from "./known-rows.ts";
import { cellSpans } from "./tables/cell-spans.ts";
import { isBroken, type BrokenRow, type Cells, type Row, type Table } from "./tables/table.ts";
import { nameOf, sizeOf, toldInRow } from "./told-in-row.ts";

/** Some rows of a file with the names they have in their data set; a broken row has none. */
export interface NamedRow {
  readonly name: string;
  readonly row: Row | BrokenRow;
}

/** What the snapshot is, and where in the ledger this part of it stands. */
export interface Snapshot {
  readonly format: Format;
  readonly table: Pick<Table, "sheet" | "headerLine" | "delimiter" | "header">;
  readonly file: string;
  readonly published: string;
  readonly read: (row: Row) => RowSays;
}

/** What some rows of a file add to the ledger, and what became of each. */
export interface Part {
  /** `null` where all of it is known already. */
  readonly rows: ToldRows | null;
  readonly outcomes: readonly RowOutcome[];
  /** What the data set has now said of the rows that were added or revised. */
  readonly known: readonly KnownRow[];
}

export type RowOutcome = {
  readonly row: number;
  readonly line: string;
} & (
  | { readonly outcome: "added"; readonly figures: number }
  | { readonly outcome: "revised"; readonly changes: readonly Change[] }
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "refused"; readonly column: string | null; readonly why: string }
);

/** A cell that a newer snapshot fills otherwise. */
export interface Change {
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

/** Compares some rows with what their data set said before, and writes down what is new of them. */
export function partOfRows(snapshot: Snapshot, key: string, rows: readonly NamedRow[], known: KnownRows): Part {
  const read = rows.map((named) => readRow(snapshot, named, known.get(named.name)));
  const told = read.filter((one) => one.says !== null);
  const outcomes = read.map(({ outcome }) => outcome);
  if (told.length === 0) return { rows: null, outcomes, known: [] };
  const text = [snapshot.table.headerLine, ...told.map(({ outcome }) => outcome.line)].join("\n");
  const brief = briefOf(snapshot, key, text);
  let at = snapshot.table.headerLine.length + 1;
  const figures: ToldInRow[] = [];
  const next: KnownRow[] = [];
  for (const one of told) {
    const placed = figuresOf(one, snapshot, { key, at });
    figures.push(...placed.figures);
    next.push(placed.known);
    at += one.outcome.line.length + 1;
  }
  return {
    rows: { brief, dataset: snapshot.format.dataset, figures, incidents: incidentsOf(told) },
    outcomes,
    known: next,
  };
}

interface ReadRow {
  readonly name: string;
  readonly cells: Cells;
  readonly before: KnownRow | undefined;
  readonly outcome: RowOutcome;
  /** `null`: it adds nothing. */
  readonly says: { readonly figures: readonly RowFigure[]; readonly incidents: readonly IncidentInRow[] } | null;
}

function readRow(snapshot: Snapshot, { name, row }: NamedRow, before: KnownRow | undefined): ReadRow {
  const { number, line } = row;
  const refused = (column: string | null, why: string): ReadRow => {
    const outcome = { row: number, line, outcome: "refused", column, why } as const;
    return { name, cells: {}, before, says: null, outcome };
  };
  if (isBroken(row)) return refused(null, row.why);
  try {
    return toldRow(snapshot, { name, row }, before);
  } catch (error) {
    if (error instanceof CellError) return refused(error.column, error.message);
    throw error;
  }
}

function toldRow(
  { format, table, read }: Snapshot,
  { name, row }: { readonly name: string; readonly row: Row },
  before: KnownRow | undefined,
): ReadRow {
  const at = { row: row.number, line: row.line };
  const cells = before === undefined ? row.cells : settledCells(format, table.header, before.cells, row.cells);
  const says = read({ ...row, cells });
  if (before === undefined) {
    return { name, cells, before, says, outcome: { ...at, outcome: "added", figures: says.figures.length } };
  }
  const changes = changesOf(table.header, before.cells, cells);
  const isKnown = changes.length === 0 && says.figures.every(({ slot }) => before.told[slot] !== undefined);
  if (isKnown) return { name, cells, before, says: null, outcome: { ...at, outcome: "unchanged" } };
  return { name, cells, before, says, outcome: { ...at, outcome: "revised", changes } };
}

/** What is said in other words, and less exactly, stands as it was said before. */
function settledCells(format: Format, header: readonly string[], before: Cells, now: Cells): Cells {
  if (format.isSameCell === undefined) return now;
  const isSame = (column: string) => {
    const [was, is] = [before[column], (now[column] ?? "").trim()];
    return was !== undefined && was !== is && format.isSameCell?.(column, was, is) === true;
  };
  return { ...now, ...Object.fromEntries(header.filter(isSame).map((column) => [column, before[column]])) };
}

/** Cells of the columns that both snapshots have. */
function changesOf(header: readonly string[], before: Cells, now: Cells): readonly Change[] {
  return header.flatMap((column) => {
    const [was, is] = [before[column], (now[column] ?? "").trim()];
    return was === undefined || was === is ? [] : [{ column, was, is }];
  });
}

function briefOf({ format, file, published }: Snapshot, key: string, text: string): Brief {
  return {
    id: briefIdOf({ published, text }),
    key,
    title: `${format.title}: ${file}`,
    published,
    theatre: format.theatre,
    language: "en",
    publisher: format.publisher,
    url: null,
    constructed: false,
    text,
    kind: "data",
  };
}

interface Standing {
  readonly key: string;
  /** Where the row's line begins in the text. */
  readonly at: number;
}

/** The numbers of a row that are new or said otherwise, each at its cell, and those that it no longer tells. */
function figuresOf({ name, cells, before, outcome, says }: ReadRow, snapshot: Snapshot, { key, at }: Standing) {
  const { header, delimiter, sheet } = snapshot.table;
  const spans = cellSpans(outcome.line, delimiter);
  const spanOf = (column: string) => spans[header.indexOf(column)] ?? [0, outcome.line.length];
  const place = { line: outcome.line, at, row: { file: snapshot.file, sheet, row: outcome.row }, spanOf };
  const told: Record<string, ToldBefore> = { ...before?.told };
  const figures: ToldInRow[] = [];
  for (const figure of says?.figures ?? []) {
    const [words, old] = [wordsOf(figure), told[figure.slot]];
    if (old?.says === words && old.size !== undefined) continue;
    figures.push(toldInRow(figure, { ...place, before: old }));
    told[figure.slot] = { brief: key, figure: nameOf(outcome.row, figure.slot), says: words, size: sizeOf(figure) };
  }
  for (const [slot, old] of goneFrom(told, says?.figures ?? [], header)) {
    figures.push(toldInRow(takenBack(old), { ...place, before: old, isTakenBack: true }));
    told[slot] = { brief: key, figure: nameOf(outcome.row, slot), says: old.says };
  }
  return { figures, known: { name, cells: { ...before?.cells, ...trimmed(cells, header) }, told } };
}

/** Numbers that stood in a column that is still there, and in it no more. */
function goneFrom(
  told: Readonly<Record<string, ToldBefore>>,
  figures: readonly RowFigure[],
  header: readonly string[],
) {
  const slots = new Set(figures.map(({ slot }) => slot));
  return Object.entries(told).filter(
    ([slot, { size, says }]) =>
      !slots.has(slot) && size !== undefined && header.includes((JSON.parse(says) as RowFigure).column),
  );
}

/** A claim that only takes back an earlier one says no number itself. */
function takenBack({ says }: ToldBefore): RowFigure {
  return { ...(JSON.parse(says) as RowFigure), bound: "range", low: 0, best: null, high: null };
}

/** All that a claim says, in one line. */
function wordsOf(figure: RowFigure): string {
  return JSON.stringify(figure);
}

function trimmed(cells: Cells, header: readonly string[]): Cells {
  return Object.fromEntries(header.map((column) => [column, (cells[column] ?? "").trim()]));
}

/** Each once: many rows are of one day's tally. */
function incidentsOf(told: readonly ReadRow[]): readonly IncidentInRow[] {
  const all = told.flatMap(({ says }) => says?.incidents ?? []);
  return [...new Map(all.map((incident) => [incident.id, incident])).values()];
}
