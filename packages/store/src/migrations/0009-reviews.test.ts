import { Kysely } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { nodeSqliteDialect } from "../sqlite/node-sqlite-dialect.ts";
import { openSqlite } from "../sqlite/open-sqlite.ts";
import type { Database } from "../tables.ts";
import { storeOver } from "../store.ts";
import { annotationOf } from "../testing/annotation.ts";
import { migrate, migrations } from "./migrate.ts";

it("makes drafts that waited readings that wait, with all that was read", async () => {
  const db: Database = new Kysely({ dialect: nodeSqliteDialect(await openSqlite(":memory:")) });
  onTestFinished(() => db.destroy());
  const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < "0009-reviews"));
  await migrate(db, before);
  const { brief } = annotationOf({ key: "01", published: "2025-03-11" });
  const incidents = [{ id: "unknown-place-2025-03-11", label: "events", parent: null }];
  const old = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  await old
    .insertInto("draft_brief")
    .values({ ...brief, constructed: 0, json: JSON.stringify({ incidents, speakers: [] }), recorded_at: "2025" })
    .execute();
  const figure = { id: "f1", measure: "killed", incident: "unknown-place-2025-03-11" };
  const json = JSON.stringify({ ...figure, pattern: "toll", confidence: 0.8, past: false });
  await old
    .insertInto("draft")
    .values({ brief_id: brief.id, ordinal: 0, figure: "f1", state: "waiting", json })
    .execute();

  await migrate(db);

  const store = storeOver(db);
  expect(await store.inbox()).toMatchObject([{ key: "01", state: "waiting", waiting: 1, figures: 1, by: [] }]);
  expect(await store.review("01")).toMatchObject({
    brief: { ...brief, constructed: false },
    reading: {
      annotation: {
        brief_id: "01",
        sequence: { name: "read" },
        figures: [{ ...figure, incident: "unknown-place-2025-03-11-01" }],
        incidents: [{ id: "unknown-place-2025-03-11-01", label: "events", parent: null }],
      },
      found: { f1: { pattern: "toll", confidence: 0.8 } },
    },
  });
});
