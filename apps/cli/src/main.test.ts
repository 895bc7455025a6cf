import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

it("loads for its help only what reads a command line", () => {
  const { said, loaded } = started("--help");
  expect(said).toContain("Usage: daybook");
  expect(loaded).toContain("commander");
  for (const name of ["intake", "charts", "report", "kysely", "date-fns", "zod"]) expect(loaded).not.toContain(name);
});

it("loads for a table in CSV nothing that reads briefs, workbooks or JSON, and nothing that writes a report", () => {
  const path = csv("ID,Date,Place,Killed\ne1,2024-10-08,Kharkiv,2\n");
  const { said, loaded } = started("import", path, "--format", "table", "--published", "2024-10-09", "--dry-run");
  expect(said).toContain("1 row, of which 1 added");
  expect(loaded).toEqual(expect.arrayContaining(["intake", "csv-parse", "kysely"]));
  for (const name of ["pdfkit", "chart.js", "zod", "hyparquet-writer", "write-excel-file", "read-excel-file", "pg"])
    expect(loaded).not.toContain(name);
});

/** What the program said, and the packages that it loaded for it. */
function started(...argv: readonly string[]) {
  const recorder = join(import.meta.dirname, "testing", "loaded.process.ts");
  const program = [join(import.meta.dirname, "main.ts"), ...argv];
  const env = { ...process.env, DAYBOOK_DATA: join(folder(), "data") };
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", recorder, ...program], { encoding: "utf8", env });
  return { said: stdout, loaded: JSON.parse(/\[[^[]*\]$/.exec(stderr)?.[0] ?? "null") as unknown };
}

function csv(text: string): string {
  const path = join(folder(), "table.csv");
  writeFileSync(path, text);
  return path;
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "daybook-start-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
