import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { openStore } from "../open-store.ts";
import { reportFor } from "../testing/report.ts";
import { sloviansk } from "../testing/sloviansk.ts";

/**
 * Writes a small data file of the present schema as SQL text. Run once for each release, and kept as
 * released/NAME-OF-THE-LAST-MIGRATION.sql: a file of that release must open ever after.
 */
const folder = mkdtempSync(join(tmpdir(), "daybook-released-"));
const store = await openStore({ folder });
for (const annotation of sloviansk())
  await store.addBrief(annotation, { recordedAt: new Date("2025-03-14T08:00:00Z") });
await store.createSchedule({ name: "Desk", weekday: 1, time: "06:00", zone: "UTC", place: null, language: "en" });
await store.requestReport({ week: "2025-W11", place: null, language: "en" });
const run = await store.claimRun("a", new Date(Date.now() + 1000), 60_000);
if (run !== undefined) await store.finishRun(run, reportFor("a report", await store.dataVersion()));
await store.close();

const database = new DatabaseSync(join(folder, "daybook.sqlite"));
process.stdout.write(`${sqlOf(database).join(";\n")};\n`);
database.close();
rmSync(folder, { recursive: true });

function sqlOf(db: DatabaseSync): readonly string[] {
  const made = db
    .prepare("select name, type, sql from sqlite_master where sql is not null order by type = 'index', rowid")
    .all();
  const rows = made
    .filter(({ type }) => type === "table")
    .flatMap(({ name }) =>
      db
        .prepare(`select * from "${String(name)}"`)
        .all()
        .map((row) => insertOf(String(name), row)),
    );
  return [...made.map(({ sql }) => String(sql)), ...rows];
}

function insertOf(name: string, row: Readonly<Record<string, SQLOutputValue>>): string {
  return `insert into "${name}" values (${Object.values(row).map(literalOf).join(", ")})`;
}

function literalOf(value: SQLOutputValue): string {
  if (value === null) return "null";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString("hex")}'`;
  return String(value);
}
