import { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import { storeIn } from "../open-store.ts";
import { postgresDialect } from "../postgres/postgres-dialect.ts";
import type { Store } from "../store.ts";
import { pglitePool } from "./pglite-pool.ts";

/** A store in a PostgreSQL that lives in this process, and is gone with it. For tests of other packages. */
export async function storeInPGlite(): Promise<Store> {
  return storeIn(new Kysely({ dialect: postgresDialect(pglitePool(await PGlite.create(), "public")) }));
}
