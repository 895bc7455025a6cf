import { Kysely, sql } from "kysely";
import { Pool } from "pg";
import { StoreError } from "../store-error.ts";
import type { Database, Tables } from "../tables.ts";
import { postgresDialect } from "./postgres-dialect.ts";

/** Connects to a PostgreSQL server. The address may carry a name and a password, and is never shown as it is. */
export async function openPostgres(url: string): Promise<Database> {
  const db = connectPostgres(url);
  try {
    await refuseUnfit(db);
    return db;
  } catch (error) {
    await db.destroy();
    if (error instanceof StoreError) throw error;
    throw new StoreError(`The database ${shown(url)} cannot be opened: ${reasonOf(error)}.`, { cause: error });
  }
}

/** The same without a look at the server, which may not be there yet, or not any more. */
export function connectPostgres(url: string, variable = "DATABASE_URL"): Database {
  refuseOtherAddress(url, variable);
  return new Kysely<Tables>({ dialect: postgresDialect(poolOf(url)) });
}

/** A server that goes away ends connections that nobody is using; without a listener it would end this process too. */
function poolOf(url: string): Pool {
  const pool = new Pool({ connectionString: url, application_name: "daybook", connectionTimeoutMillis: 10_000 });
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool.on("error", () => {});
}

function refuseOtherAddress(url: string, variable: string): void {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return;
  throw new StoreError(
    `${variable} is no address of a PostgreSQL database. Write it as postgres://name:password@host:5432/daybook, ` +
      "or unset it.",
  );
}

/** The oldest version that is still maintained and has all that is used here, and an encoding that holds every language. */
async function refuseUnfit(db: Database): Promise<void> {
  const { rows } = await sql<{
    version: string;
    encoding: string;
  }>`select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`.execute(
    db,
  );
  const [server] = rows;
  if (server === undefined || Number(server.version) < 140_000)
    throw new StoreError("This PostgreSQL is too old. Daybook needs version 14 or newer.");
  if (server.encoding !== "UTF8")
    throw new StoreError(`This database keeps text as ${server.encoding}. Create one with the encoding UTF8.`);
}

/** Host and database, without name and password. */
function shown(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Node tries each address of a host, and says nothing of its own when all of them fail. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
