/*
 * Counts what vitest's reports say, for the whole house or for the folder given.
 *
 * A suite that could not be imported, or whose setup failed, counts as one failed although none of its tests did; so
 * does a package that has test files and left no report. The last line reads `N passed, N failed, N skipped`.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const NOTHING: Count = { passed: 0, failed: 0, skipped: 0, notes: [] };
const root = process.argv[2] ?? process.cwd();
const counts = workspacesOf(root).map((folder) => countOf(root, folder));
const sum = (pick: (count: Count) => number) => counts.reduce((total, count) => total + pick(count), 0);

for (const { notes } of counts) for (const note of notes) console.log(note);
console.log(`${sum((c) => c.passed)} passed, ${sum((c) => c.failed)} failed, ${sum((c) => c.skipped)} skipped`);
process.exitCode = sum((c) => c.failed) > 0 ? 1 : 0;

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Skipped suites, whose titles say what they need, and failures that no test shows. */
  readonly notes: readonly string[];
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly Suite[];
}

interface Suite {
  readonly name: string;
  readonly status: "passed" | "failed";
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

function workspacesOf(folder: string): string[] {
  const { workspaces } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { workspaces: string[] };
  return globSync(workspaces, { cwd: folder })
    .filter((path) => existsSync(join(folder, path, "package.json")))
    .sort();
}

function countOf(house: string, folder: string): Count {
  const path = join(house, folder, ".vitest/report.json");
  if (!existsSync(path)) return hasTests(join(house, folder)) ? failure(`failed: ${folder} left no report`) : NOTHING;
  const report = JSON.parse(readFileSync(path, "utf8")) as Report;

  const suites = report.testResults.map((suite) => suiteCount(suite, folder));
  const count = suites.reduce(added, NOTHING);
  if (report.success || count.failed > 0) return count;
  return added(count, failure(`failed: ${folder}: an error outside of any test`));
}

function suiteCount(suite: Suite, folder: string): Count {
  const titles = (...wanted: string[]) =>
    suite.assertionResults.filter(({ status }) => wanted.includes(status)).map(({ fullName }) => fullName);
  const file = `${folder}/${suite.name.split(`/${folder}/`).pop()}`;
  const failed = titles("failed").length;
  const skipped = titles("skipped", "pending", "todo", "disabled");

  const count = {
    passed: titles("passed").length,
    failed,
    skipped: skipped.length,
    notes: skipped.map((title) => `skipped: ${file}: ${title}`),
  };
  if (suite.status === "passed" || failed > 0) return count;
  return added(count, failure(`failed: ${file}: ${suite.message.split("\n")[0] || "its setup"}`));
}

function hasTests(folder: string): boolean {
  const ours = (path: string) => !path.split("/").includes("node_modules");
  return globSync("**/*.{test,spec}.ts", { cwd: folder }).some(ours);
}

function failure(note: string): Count {
  return { passed: 0, failed: 1, skipped: 0, notes: [note] };
}

function added(a: Count, b: Count): Count {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    notes: [...a.notes, ...b.notes],
  };
}
