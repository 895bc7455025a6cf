import { localDayOf, type Ledger, type Speaker, type Told } from "@daybook/data";
import { cell, jsonOf, rowsOf, type Row } from "./open-data.ts";
import { briefKeyOf, exactly, ledgerFrom, type Telling } from "./open-ledger.ts";

/** A table that is published anew again and again: what it holds now, and every change of what it held before. */
export interface Table {
  readonly name: string;
  readonly current: string;
  readonly revisions: string;
  readonly dateColumn: string;
  /** The calendar of its publisher. */
  readonly zone: string;
  /** Columns of numbers; the hedge of a column, where it has one, stands in a column of its own. */
  readonly columns: readonly string[];
  readonly hedgeOf: Readonly<Record<string, string>>;
  readonly speaker: (column: string) => Speaker;
  readonly told: (column: string) => Pick<Telling, "measure" | "from"> & Partial<Telling>;
}

/**
 * The table as claims: every number first published on its own date, every change a later claim that revises it. An
 * emptied cell takes back what it held, a filled one is told for the first time. A row that was removed is taken back and,
 * as the table holds it today, was told anew by its date.
 */
export function ledgerOfTable(table: Table): Ledger {
  const tellings = cellsOf(table).flatMap((one) => tellingsOf(table, one));
  const speakers = [...new Map(table.columns.map(table.speaker).map((speaker) => [speaker.name, speaker])).values()];
  return ledgerFrom(table.name, speakers, tellings);
}

/** The days on which something that was published before was changed. */
export function daysOfChange(table: Table): readonly string[] {
  return [...new Set(rowsOf(table.revisions).map((row) => dayOf(table, row)))];
}

/** One number of one date: what it was, and what became of it. */
interface Cell {
  readonly date: string;
  readonly column: string;
  /** Its value today. */
  readonly now: Value;
  /** Changes of its number, its hedge or its whole row, the oldest first. */
  readonly changes: readonly Row[];
}

interface Value {
  readonly number: string;
  readonly hedge: string;
}

function cellsOf(table: Table): readonly Cell[] {
  const current = new Map(currentRows(table).map((row) => [String(row[table.dateColumn]), row]));
  const inOrder = rowsOf(table.revisions).map((row, at) => ({ row, at }));
  const changes = Map.groupBy(inOrder, ({ row }) => nameOf(row));
  return [...current].flatMap(([date, row]) =>
    table.columns.map((column) => {
      const hedge = table.hedgeOf[column] ?? "";
      const own = [column, hedge, "(row)"].flatMap((field) => changes.get(`${date} ${field}`) ?? []);
      const now = { number: String(row[column] ?? ""), hedge: String(row[hedge] ?? "") };
      return { date, column, now, changes: own.toSorted((a, b) => a.at - b.at).map(({ row }) => row) };
    }),
  );
}

function currentRows({ current }: Pick<Table, "current">): readonly Readonly<Record<string, string | number | null>>[] {
  return jsonOf(current);
}

/** A value from the day that it was published; an empty number is an empty cell. */
interface Published extends Value {
  readonly day: string;
}

function tellingsOf(table: Table, one: Cell): readonly Telling[] {
  const published = publishedOf(table, one);
  return published.flatMap((value, at) => tellingOf(table, one, value, published[at - 1], at) ?? []);
}

function publishedOf(table: Table, { date, column, now, changes }: Cell): readonly Published[] {
  const hedge = table.hedgeOf[column] ?? "";
  let value: Value = { number: firstOf(changes, column) ?? now.number, hedge: firstOf(changes, hedge) ?? now.hedge };
  const days = changes.map((change) => dayOf(table, change));
  const published: Published[] = [{ ...value, day: earlierOf(date, days[0] ?? date) }];
  for (const [at, change] of changes.entries()) {
    const [field, changed, day] = [cell(change, "field"), cell(change, "new"), days[at] ?? date];
    if (field === "(row)") published.push({ number: "", hedge: "", day }, { ...value, day: laterOf(date, day) });
    else {
      value = field === column ? { ...value, number: changed } : { ...value, hedge: changed };
      published.push({ ...value, day });
    }
  }
  return published;
}

function firstOf(changes: readonly Row[], field: string): string | undefined {
  return changes.find((change) => cell(change, "field") === field)?.["old"];
}

function tellingOf(table: Table, one: Cell, value: Published, before: Published | undefined, at: number) {
  const isTakenBack = value.number === "";
  if (isTakenBack && (before === undefined || before.number === "")) return null;
  const figure = (count: number) => `${one.date} ${one.column} ${count}`;
  const telling: Telling = {
    ...(isTakenBack ? anything : numberOf(value)),
    ...table.told(one.column),
    figure: figure(at),
    words: textOf(value),
    published: value.day,
    to: one.date,
    attributedTo: table.speaker(one.column).name,
    revises:
      before === undefined || before.number === ""
        ? null
        : { brief: briefKeyOf(table.name, before.day), figure: figure(at - 1), type: typeOf(before, value) },
  };
  return telling.cumulative === false ? { ...telling, from: one.date, incident: `${one.date} ${one.column}` } : telling;
}

/** A claim that only takes back an earlier one says no number itself. */
const anything = { bound: "range", low: 0, best: null, high: null } as const;

function numberOf({ number, hedge }: Value): Pick<Told, "bound" | "low" | "best" | "high" | "hedge"> {
  const bound = hedge === "" ? "exact" : hedge.startsWith("more") ? "more_than" : "about";
  return { ...exactly(Number(number)), bound, hedge: hedge === "" ? null : hedge };
}

function typeOf(before: Value, now: Value) {
  if (now.number === "") return "retraction";
  return Number(now.number) > Number(before.number) ? "update" : "correction";
}

/** "about 2800" */
function textOf({ number, hedge }: Value): string {
  return number === "" ? "" : `${hedge} ${number}`.trim();
}

function dayOf({ zone }: Table, change: Row): string {
  return localDayOf(cell(change, "published_at"), zone);
}

function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

/**
 * The table on any day, by setting and emptying cells in the order of the file of changes: no claims, no rules. A row that
 * was removed stands again by its date, and so it is left alone.
 */
export function plainReplay(table: Table): (day: string) => ReadonlyMap<string, string> {
  const columns = [...new Set(table.columns.flatMap((column) => [column, table.hedgeOf[column] ?? column]))];
  const changes = rowsOf(table.revisions).filter((row) => columns.includes(cell(row, "field")));
  const dated = changes.map((row) => ({ row, name: nameOf(row), day: dayOf(table, row) }));
  const rows = currentRows(table).map((row) => ({ row, date: String(row[table.dateColumn]) }));
  const first = new Map<string, string>(
    rows.flatMap(({ row, date }) => columns.map((column) => [`${date} ${column}`, String(row[column] ?? "")] as const)),
  );
  for (const { row, name } of dated.toReversed()) first.set(name, cell(row, "old"));
  return (day) => {
    const held = new Map(first);
    for (const { row, name } of dated.filter((change) => change.day <= day)) held.set(name, cell(row, "new"));
    const dates = rows.map(({ date }) => date).filter((date) => date <= day);
    const cells = dates.flatMap((date) => table.columns.map((column) => shownIn(held, date, column, table)));
    return new Map(cells.filter(([, text]) => text !== ""));
  };
}

function nameOf(change: Row): string {
  return `${cell(change, "date")} ${cell(change, "field")}`;
}

function shownIn(held: ReadonlyMap<string, string>, date: string, column: string, { hedgeOf }: Table) {
  const number = held.get(`${date} ${column}`) ?? "";
  const hedge = held.get(`${date} ${hedgeOf[column] ?? ""}`) ?? "";
  return [`${date} ${column}`, textOf({ number, hedge })] as const;
}
