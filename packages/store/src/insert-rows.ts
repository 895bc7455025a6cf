import { CompiledQuery } from "kysely";
import { isPostgres } from "./postgres/is-postgres.ts";
import { forEachRow } from "./sqlite/node-sqlite-driver.ts";
import type { Database, Tables } from "./tables.ts";

export interface InsertOptions<T extends keyof Tables> {
  /** A row that is there already with the same of these columns gives way. */
  readonly inPlaceOf?: readonly (keyof Tables[T] & string)[];
  /** Another table of the same columns. */
  readonly into?: string;
}

/**
 * Writes many rows, all of them with the same columns. The statement is put together once, and not as a tree of all its
 * values, which takes longer than the writing.
 */
export async function insertRows<T extends keyof Tables>(
  db: Database,
  table: T,
  rows: readonly Tables[T][],
  { inPlaceOf = [], into = table }: InsertOptions<T> = {},
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof Tables[T] & string)[];
  const values = rows.map((row) => columns.map((column) => row[column]));
  if (isPostgres(db)) return insertTogether(db, { table: into, columns, inPlaceOf }, values);
  await db.executeQuery(forEachRow(insertion({ table: into, columns, inPlaceOf, rows: 1 }), values));
}

/** How many rows one statement writes. Few sizes, so that each statement is prepared once and serves again. */
const sizes = [64, 16, 4, 1] as const;

async function insertTogether(db: Database, into: Into, rows: readonly (readonly unknown[])[]): Promise<void> {
  for (let at = 0; at < rows.length;) {
    const size = sizes.find((one) => one <= rows.length - at) ?? 1;
    const text = insertion({ ...into, rows: size, isNumbered: true });
    await db.executeQuery(CompiledQuery.raw(text, rows.slice(at, at + size).flat()));
    at += size;
  }
}

interface Into {
  readonly table: string;
  readonly columns: readonly string[];
  readonly inPlaceOf: readonly string[];
}

interface Insertion extends Into {
  readonly rows: number;
  /** PostgreSQL numbers its parameters. */
  readonly isNumbered?: boolean;
}

const known = new Map<string, string>();

function insertion(wanted: Insertion): string {
  const { table, columns, inPlaceOf, rows, isNumbered = false } = wanted;
  const name = `${table} ${columns.join()} ${inPlaceOf.join()} ${rows} ${isNumbered}`;
  const sql = known.get(name) ?? insertionText(wanted);
  known.set(name, sql);
  return sql;
}

function insertionText({ table, columns, inPlaceOf, rows, isNumbered = false }: Insertion): string {
  const row = (at: number) => columns.map((_, nth) => (isNumbered ? `$${at * columns.length + nth + 1}` : "?")).join();
  const values = Array.from({ length: rows }, (_, at) => `(${row(at)})`).join();
  const text = `insert into "${table}" (${columns.map(quoted).join()}) values ${values}`;
  const others = columns.filter((column) => !inPlaceOf.includes(column));
  const set = others.map((column) => `${quoted(column)} = excluded.${quoted(column)}`);
  return inPlaceOf.length === 0
    ? text
    : `${text} on conflict (${inPlaceOf.map(quoted).join()}) do update set ${set.join()}`;
}

function quoted(name: string): string {
  return `"${name}"`;
}
