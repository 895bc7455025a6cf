import { CompiledQuery } from "kysely";
import { isPostgres } from "./postgres/is-postgres.ts";
import type { Database, Tables } from "./tables.ts";

/** How many rows one statement writes. Few sizes, so that each statement is prepared once and serves again. */
const sizes = [64, 16, 4, 1] as const;

/**
 * Writes many rows, all of them with the same columns. The statement is put together once for each number of rows, and
 * not as a tree of all its values, which takes longer than the writing.
 */
export async function insertRows<T extends keyof Tables>(
  db: Database,
  table: T,
  rows: readonly Tables[T][],
  into: string = table,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof Tables[T] & string)[];
  const isNumbered = isPostgres(db);
  for (let at = 0; at < rows.length;) {
    const size = sizes.find((one) => one <= rows.length - at) ?? 1;
    const values: unknown[] = [];
    for (const row of rows.slice(at, at + size)) for (const column of columns) values.push(row[column]);
    await db.executeQuery(CompiledQuery.raw(insertion({ table: into, columns, rows: size, isNumbered }), values));
    at += size;
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
