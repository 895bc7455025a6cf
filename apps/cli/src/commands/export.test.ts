import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { desk } from "../testing/desk.ts";

it("writes the figures of a week, with what is open left open", async () => {
  const { add, daybook, path } = desk();
  await add();
  const out = path("figures.csv");
  const said = await daybook("export", "--format", "figures.csv", "--week", "2024-W41", "--out", out);
  expect(said).toMatchObject({ code: 0, error: "" });
  expect(readFileSync(out, "utf8")).toMatch(/injured.*,31,false,31,,false,true,/);
});

it("says what a shape of others loses, to people and to programs", async () => {
  const { add, daybook, path } = desk();
  await add();
  const out = path("acled.csv");
  const said = await daybook("export", "--format", "acled.csv", "--week", "2024-W41", "--out", out);
  expect(said.out).toContain("the injured: 1 row");
  const losses = JSON.parse(readFileSync(`${out}.losses.json`, "utf8")) as unknown;
  expect(losses).toMatchObject({
    shape: "acled",
    losses: expect.arrayContaining([expect.objectContaining({ field: "injured", rows: 1 })]),
  });
});

it("refuses a format that it does not know, and names those it knows", async () => {
  const { daybook } = desk();
  const said = await daybook("export", "--format", "pdf", "--week", "2024-W41", "--out", "x");
  expect(said.code).toBe(2);
  expect(said.error).toContain("totals.csv");
});
