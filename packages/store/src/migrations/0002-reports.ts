import { sql, type Kysely } from "kysely";
import { columnTypes } from "./column-types.ts";

/** Schedules, the runs that are both history and queue, and the files that came of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const { text, bytes } = columnTypes(db);
  await schema
    .createTable("schedule")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("weekday", "integer", (c) => c.notNull().check(sql`weekday between 1 and 7`))
    .addColumn("time", text, (c) => c.notNull())
    .addColumn("zone", text, (c) => c.notNull())
    .addColumn("place", text)
    .addColumn("language", text, (c) => c.notNull())
    .addColumn("state", text, (c) => c.notNull().check(sql`state in ('active', 'paused', 'deleted')`))
    .addColumn("created_at", text, (c) => c.notNull())
    .addColumn("active_since", text, (c) => c.notNull())
    .execute();

  await schema
    .createTable("report_file")
    .addColumn("sha256", text, (c) => c.primaryKey())
    .addColumn("size", "integer", (c) => c.notNull())
    .addColumn("content", bytes, (c) => c.notNull())
    .execute();

  await schema
    .createTable("report_run")
    .addColumn("id", text, (c) => c.primaryKey())
    .addColumn("run_key", text, (c) => c.notNull().unique())
    .addColumn("schedule_id", text, (c) => c.references("schedule.id"))
    .addColumn("week", text, (c) => c.notNull())
    .addColumn("place", text)
    .addColumn("language", text, (c) => c.notNull())
    .addColumn("occasion", text, (c) => c.notNull())
    .addColumn("state", text, (c) => c.notNull().check(sql`state in ('waiting', 'running', 'done', 'failed')`))
    .addColumn("attempt", "integer", (c) => c.notNull())
    .addColumn("fence", "integer", (c) => c.notNull())
    .addColumn("worker", text)
    .addColumn("lease_until", text)
    .addColumn("not_before", text, (c) => c.notNull())
    .addColumn("enqueued_at", text, (c) => c.notNull())
    .addColumn("started_at", text)
    .addColumn("finished_at", text)
    .addColumn("message", text)
    .addColumn("sha256", text, (c) => c.references("report_file.sha256"))
    .addColumn("pages", "integer")
    .addColumn("data_version", text)
    .addColumn("result_hash", text)
    .addCheckConstraint("report_run_done", sql`state <> 'done' or sha256 is not null`)
    .addCheckConstraint("report_run_leased", sql`state <> 'running' or lease_until is not null`)
    .execute();
  await schema.createIndex("report_run_queue").on("report_run").columns(["state", "not_before"]).execute();
  await schema.createIndex("report_run_schedule").on("report_run").columns(["schedule_id", "enqueued_at"]).execute();
  await schema.createIndex("report_run_report").on("report_run").columns(["week", "data_version"]).execute();
}
