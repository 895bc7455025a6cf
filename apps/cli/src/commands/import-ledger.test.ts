import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { desk } from "../testing/desk.ts";

it("brings a ledger that was written by another Daybook into an empty one, with the same data version", async () => {
  const [one, other] = [desk(), desk()];
  await one.add();
  const file = one.path("ledger.ndjson");
  expect(await one.daybook("export", "--format", "ledger.ndjson", "--out", file)).toMatchObject({ code: 0, error: "" });

  expect(await other.daybook("import", file)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^1 brief with \d+ claims added/),
  });

  const versions = await Promise.all([one, other].map(({ store }) => store((s) => s.dataVersion())));
  expect(versions[1]).toBe(versions[0]);
  expect((await other.daybook("verify")).code).toBe(0);
});

it("names the line of a file that is not what it was, and stores nothing", async () => {
  const [one, other] = [desk(), desk()];
  await one.add();
  const file = one.path("ledger.ndjson");
  await one.daybook("export", "--format", "ledger.ndjson", "--out", file);
  const lines = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, lines.with(2, lines[2]?.replace('"kind":"flow"', '"kind":"tide"') ?? "").join("\n"));

  const said = await other.daybook("import", file);
  expect(said.code).toBe(1);
  expect(said.error).toContain("line 3: claim.key.kind");
  expect(await other.store((s) => s.briefs())).toEqual([]);
});
