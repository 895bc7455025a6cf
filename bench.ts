import { spawnSync } from "node:child_process";

/**
 * `npm run bench`, or one part of it by its name: `npm run bench -- import 100000` with so many rows, `npm run bench -- store`.
 * `npm run bench -- 10000000` is the store with so many figures.
 */
const parts = {
  store: ["packages/store/bench/bench.ts"],
  import: ["--max-semi-space-size=8", "--heap-growing-percent=100", "apps/cli/bench/import.ts"],
} as const;

const [first, ...others] = process.argv.slice(2);
for (const [name, program] of Object.entries(parts)) {
  const isNamed = first === name || (name === "store" && Number(first) > 0);
  if (first !== undefined && !isNamed) continue;
  const values = first === name ? others : process.argv.slice(2);
  const { status } = spawnSync(process.execPath, [...program, ...values], {
    cwd: import.meta.dirname,
    stdio: "inherit",
  });
  process.exitCode ||= status ?? 1;
}
