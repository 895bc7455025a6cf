import { randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import { onTestFinished } from "vitest";
import { openDatabase } from "../open-store.ts";
import type { StoreOptions } from "../store-options.ts";
import { postgresDialect } from "../postgres/postgres-dialect.ts";
import type { Database } from "../tables.ts";
import { onServer } from "./on-server.ts";
import { pglitePool } from "./pglite-pool.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Somewhere empty for a store, which several may open. It is gone when the test, or its file, is over. */
export interface Place {
  /** A connection of its own, closed when the test is over. */
  open(): Promise<Database>;
  /** How another process opens it; PGlite lives in one process only. */
  readonly options: StoreOptions;
}

/** Each project of vitest.config.ts names the database that its tests run on. */
export type Kind = "sqlite" | "pglite" | "postgres";
export const kind = (process.env["DAYBOOK_TEST_STORE"] ?? "sqlite") as Kind;

export async function temporaryPlace(): Promise<Place> {
  switch (kind) {
    case "sqlite":
      return placeAt({ folder: temporaryFolder() });
    case "pglite":
      return placeInMemory();
    case "postgres":
      return placeAt({ url: await schemaOnServer() });
  }
}

/** A place that a folder or an address leads to. */
export function placeAt(options: StoreOptions): Place {
  return { options, open: async () => untilFinished(await openDatabase(options)) };
}

let pglite: Promise<PGlite> | undefined;

async function placeInMemory(): Promise<Place> {
  pglite ??= PGlite.create();
  const shared = await pglite;
  const schema = await temporarySchema((statement) => shared.exec(statement));
  const pool = pglitePool(shared, schema);
  return { options: { memory: true }, open: async () => untilFinished(new Kysely({ dialect: postgresDialect(pool) })) };
}

/** The address of a new schema in the database that was made for this test file. */
async function schemaOnServer(): Promise<string> {
  const url = new URL(process.env["DAYBOOK_TEST_DATABASE"] ?? "");
  const schema = await temporarySchema((statement) => onServer(url.href, statement));
  url.searchParams.set("options", `-c search_path=${schema}`);
  return url.href;
}

/** Dropped when the test is over: Kysely looks at all tables of a database before it migrates. */
async function temporarySchema(execute: (statement: string) => Promise<unknown>): Promise<string> {
  const schema = `test_${randomUUID().replaceAll("-", "")}`;
  await execute(`create schema ${schema}`);
  onTestFinished(async () => void (await execute(`drop schema ${schema} cascade`)));
  return schema;
}

function untilFinished(db: Database): Database {
  onTestFinished(() => db.destroy());
  return db;
}
