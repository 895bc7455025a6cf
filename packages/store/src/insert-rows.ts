import { CompiledQuery } from "kysely";
import { isPostgres } from "./postgres/is-postgres.ts";
import type { Database, Tables } from "./tables.ts";

/** How many values one statement carries; more is no faster. */
const valuesAtOnce = 2_000;

/**
 * Writes many rows, all of them with the same columns. The statement is put together once for each number of rows, and
 * not as a tree of all its values, which takes longer than the writing.
 */
export async function insertRows<T extends keyof Tables>(
  db: Database,
  table: T,
  rows: readonly Tables[T][],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof Tables[T] & string)[];
  const size = Math.max(1, Math.floor(valuesAtOnce / columns.length));
  for (let at = 0; at < rows.length; at += size) {
    const some = rows.slice(at, at + size);
    const sql = insertion({ table, columns, rows: some.length, isNumbered: isPostgres(db) });
    const values = some.flatMap((row) => columns.map((column) => row[column]));
    await db.executeQuery(CompiledQuery.raw(sql, values));
  }
}

interface Insertion {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** PostgreSQL numbers its parameters. */
  readonly isNumbered: boolean;
}

const known = new Map<string, string>();

function insertion(wanted: Insertion): string {
  const { table, columns, rows, isNumbered } = wanted;
  const name = `${table} ${columns.join()} ${rows} ${isNumbered}`;
  const sql = known.get(name) ?? insertionText(wanted);
  known.set(name, sql);
  return sql;
}

function insertionText({ table, columns, rows, isNumbered }: Insertion): string {
  const row = (at: number) => columns.map((_, nth) => (isNumbered ? `$${at * columns.length + nth + 1}` : "?")).join();
  const values = Array.from({ length: rows }, (_, at) => `(${row(at)})`).join();
  return `insert into "${table}" (${columns.map((column) => `"${column}"`).join()}) values ${values}`;
}
