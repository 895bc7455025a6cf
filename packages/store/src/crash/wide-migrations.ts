import { sql, type Kysely } from "kysely";
import type { Migrations } from "../migrations/migrate.ts";

/** How many rows each of them writes. */
export const wideRows = 2_000;

/** Two migrations that take a while, so that they can be stopped in the middle of either. */
export const wideMigrations: Migrations = { "9998-wide": wide("wide_one"), "9999-wide": wide("wide_two") };

function wide(name: string) {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.createTable(name).addColumn("a", "integer").execute();
      for (let row = 0; row < wideRows; row += 20) {
        const values = Array.from({ length: 20 }, (_, at) => sql`(${row + at})`);
        await sql`insert into ${sql.table(name)} (a) values ${sql.join(values)}`.execute(db);
      }
    },
  };
}
