import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient } from "kysely";

/**
 * A schema of a PGlite, as a pool of connections to it. PGlite has one session: whoever has it is alone with it until it
 * is given back.
 */
export function pglitePool(pglite: PGlite, schema: string): PostgresPool {
  return {
    options: {},
    end: async () => {},
    async connect() {
      const release = await turnWith(pglite);
      await pglite.query(`set search_path to "${schema}"`);
      return clientOf(pglite, release);
    },
  };
}

const lastTurns = new WeakMap<PGlite, Promise<void>>();

/** Waits until all that asked before have given it back, and answers with how to give it back. */
async function turnWith(pglite: PGlite): Promise<() => void> {
  const before = lastTurns.get(pglite);
  const turn = Promise.withResolvers<void>();
  lastTurns.set(pglite, turn.promise);
  await before;
  return turn.resolve;
}

function clientOf(pglite: PGlite, release: () => void): PostgresPoolClient {
  const query = async (sql: string, parameters: readonly unknown[]) => {
    const { rows, affectedRows } = await pglite.query(sql, [...parameters]);
    const command = sql.trimStart().split(/\s/, 1)[0]?.toUpperCase();
    return { rows, command, rowCount: affectedRows ?? rows.length };
  };
  return { query, release } as unknown as PostgresPoolClient;
}
