import { existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ownFolder } from "./own-folder.ts";

it("takes away what a process that was killed left behind, and nothing of one that is there", () => {
  // No system gives a process such a number.
  const left = join(tmpdir(), "daybook-restore-999999999-left");
  mkdirSync(left, { recursive: true });
  const mine = ownFolder();

  const other = ownFolder();

  expect([left, mine, other].map(existsSync)).toEqual([false, true, true]);
  for (const folder of [mine, other]) rmSync(folder, { recursive: true });
});
