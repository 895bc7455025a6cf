import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "daybook-count-"));
  write("package.json", { workspaces: ["packages/*", "tests"] });
  write("packages/data/package.json", {});
  write("packages/store/package.json", {});
  write("tests/package.json", {});
});
afterEach(() => rmSync(house, { recursive: true }));

it("adds up the reports of all packages", () => {
  report("packages/data", { tests: ["passed", "passed"] });
  report("tests", { tests: ["passed", "skipped", "todo"] });
  expect(count()).toMatchObject({ last: "3 passed, 0 failed, 2 skipped", exitCode: 0 });
});

it("says what was skipped, in the words of its title", () => {
  report("packages/store", { tests: ["skipped"] });
  expect(count().lines).toContain("skipped: packages/store/src/a.test.ts: test 0 (needs PostgreSQL)");
});

it("fails when a test failed", () => {
  report("packages/data", { tests: ["passed", "failed"], status: "failed" });
  expect(count()).toMatchObject({ last: "1 passed, 1 failed, 0 skipped", exitCode: 1 });
});

it("counts a suite that could not be imported as one failed", () => {
  report("packages/data", { tests: [], status: "failed", message: "Cannot find module" });
  expect(count()).toMatchObject({ last: "0 passed, 1 failed, 0 skipped", exitCode: 1 });
  expect(count().lines).toContain("failed: packages/data/src/a.test.ts: Cannot find module");
});

it("counts an error outside of any test as one failed", () => {
  report("packages/data", { tests: ["passed"], success: false });
  expect(count()).toMatchObject({ last: "1 passed, 1 failed, 0 skipped", exitCode: 1 });
});

it("counts a package that has tests and left no report as one failed", () => {
  write("packages/data/src/a.test.ts", "");
  expect(count()).toMatchObject({ last: "0 passed, 1 failed, 0 skipped", exitCode: 1 });
});

it("looks at no tests but a package's own", () => {
  write("packages/data/node_modules/other/a.test.ts", "");
  expect(count()).toMatchObject({ last: "0 passed, 0 failed, 0 skipped", exitCode: 0 });
});

function count() {
  const script = join(import.meta.dirname, "../.ci/count.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, house], { encoding: "utf8" });
  expect(stderr).toBe("");
  const lines = stdout.trimEnd().split("\n");
  return { lines, last: lines.at(-1), exitCode: status };
}

/** Leaves a package's report of one suite. vitest writes the whole path of a suite. */
function report(
  folder: string,
  suite: { tests: readonly string[]; status?: string; message?: string; success?: boolean },
) {
  const { tests, status = "passed", message = "", success = status === "passed" } = suite;
  const assertionResults = tests.map((outcome, i) => ({ status: outcome, fullName: `test ${i} (needs PostgreSQL)` }));
  const name = join(house, folder, "src/a.test.ts");
  write(`${folder}/.vitest/report.json`, { success, testResults: [{ name, status, message, assertionResults }] });
}

function write(path: string, content: unknown): void {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}
