import { defineConfig } from "vitest/config";

/** What holds on every database: each of these files runs on SQLite, in PGlite, and on a PostgreSQL server. */
const contract = [
  "src/figures/{figure,incident-groups,incident-tree,known-figures,overview,rebuild-figures}.test.ts",
  "src/ledger/{add-brief,add-briefs,data-version,examples,three-databases}.test.ts",
  "src/runs/*.test.ts",
  "src/schedules/schedules.test.ts",
  "src/backup/*.test.ts",
  "src/imports/*.test.ts",
  "src/interchange/*.test.ts",
  "src/reviews/*.test.ts",
  "src/rollups/*.test.ts",
  "src/search/*.test.ts",
  "src/verify/*.test.ts",
  "src/views/*.test.ts",
];
const postgres = [...contract, "src/postgres/*-postgres.test.ts"];
const server = process.env["TEST_DATABASE_URL"];

export default defineConfig({
  test: {
    projects: [
      project("sqlite", ["src/**/!(*-postgres).test.ts"]),
      // One PGlite for all files: starting it takes longer than the tests do.
      project("pglite", postgres, { isolate: false, fileParallelism: false }),
      ...(server === undefined
        ? []
        : [project("postgres", postgres, { setupFiles: ["src/testing/database-of-file.ts"] })]),
    ],
  },
});

function project(name: string, include: readonly string[], options: object = {}) {
  return { test: { name, include: [...include], env: { DAYBOOK_TEST_STORE: name }, ...options } };
}
