import { Kysely, sql } from "kysely";
import { nodeSqliteDialect } from "../sqlite/node-sqlite-dialect.ts";
import { openSqlite } from "../sqlite/open-sqlite.ts";
import { migrate, migrations } from "./migrate.ts";

/** Migrates, and in the middle of it says so and waits to be killed. */
const [path = ""] = process.argv.slice(2);
await migrate(new Kysely({ dialect: nodeSqliteDialect(await openSqlite(path)) }), {
  ...migrations,
  "9999-hang": {
    async up(db) {
      await sql`create table half_done (a integer)`.execute(db);
      process.stdout.write("in the middle\n");
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    },
  },
});
