import { setImmediate } from "node:timers/promises";
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import { lockPatience, waitForLock } from "./wait-for-lock.ts";

/** One connection; Kysely queues whoever wants it. */
export class NodeSqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  readonly #connection: DatabaseConnection;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#connection = new NodeSqliteConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  /**
   * Takes the write lock at once, unless the transaction only reads.
   *
   * A plain `begin` takes it at the first write: two transactions that both read first then both want it, and one of them
   * fails with "database is locked" however long it is ready to wait.
   */
  async beginTransaction(_connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === "read only") this.#database.exec("begin");
    else await waitForLock(() => this.#withoutWaiting("begin immediate"));
  }

  async commitTransaction(): Promise<void> {
    this.#database.exec("commit");
  }

  /** SQLite has already rolled back where the disk was full or the file could not be written. */
  async rollbackTransaction(): Promise<void> {
    if (this.#database.isTransaction) this.#database.exec("rollback");
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }

  #withoutWaiting(statement: string): void {
    this.#database.exec("pragma busy_timeout = 0");
    try {
      this.#database.exec(statement);
    } finally {
      this.#database.exec(`pragma busy_timeout = ${lockPatience}`);
    }
  }
}

/** How long queries may follow one another before whoever else waits in this process has a turn, in milliseconds. */
const turn = 25;

/** SQLite answers at once, in this thread: without pauses a long transaction would let no page be answered until its end. */
class Turns {
  #until = 0;

  async next(): Promise<void> {
    if (performance.now() < this.#until) return;
    await setImmediate();
    this.#until = performance.now() + turn;
  }
}

/**
 * A statement that is run once for each of some rows. One statement that holds all of them takes four times as long: SQLite
 * copies every page that it touches, to be able to take back a part of it.
 */
export interface ForEachRow extends CompiledQuery {
  readonly rows: readonly (readonly unknown[])[];
}

export function forEachRow(sql: string, rows: readonly (readonly unknown[])[]): ForEachRow {
  return { ...CompiledQuery.raw(sql), rows };
}

/** How many statements stay prepared; the same few dozen come again with every request. */
const keptStatements = 200;

interface Prepared {
  readonly statement: StatementSync;
  readonly answers: boolean;
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();
  readonly #turns = new Turns();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async executeQuery<Row>(query: CompiledQuery | ForEachRow): Promise<QueryResult<Row>> {
    await this.#turns.next();
    const { sql, parameters } = query;
    const { statement, answers } = this.#preparedFor(sql);
    if ("rows" in query) {
      for (const row of query.rows) statement.run(...(row as readonly SQLInputValue[]));
      return { rows: [] };
    }
    const values = parameters as readonly SQLInputValue[];
    if (answers) return { rows: statement.all(...values) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncGenerator<QueryResult<Row>> {
    const values = parameters as readonly SQLInputValue[];
    for (const row of this.#database.prepare(sql).iterate(...values)) yield { rows: [row as Row] };
  }

  /** The one that was not asked for the longest goes first. */
  #preparedFor(sql: string): Prepared {
    const known = this.#prepared.get(sql) ?? this.#prepare(sql);
    this.#prepared.delete(sql);
    this.#prepared.set(sql, known);
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size > keptStatements && oldest !== undefined) this.#prepared.delete(oldest);
    return known;
  }

  #prepare(sql: string): Prepared {
    const statement = this.#database.prepare(sql);
    return { statement, answers: statement.columns().length > 0 };
  }
}
