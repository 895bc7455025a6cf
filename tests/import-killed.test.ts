import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "@daybook/store";
import { expect, it } from "vitest";
import { answerOf, daybook, emptyFolder } from "./house.ts";

const rows = 3000;

it("imports nothing of a file when it is killed in the middle, and all of it when it is run again", async () => {
  using folder = emptyFolder();
  const file = join(folder.path, "events-2031-01-01.csv");
  const mapping = join(folder.path, "mapping.json");
  writeFileSync(file, `ID,Date,Place,Killed\n${Array.from({ length: rows }, (_, at) => lineOf(at)).join("")}`);
  writeFileSync(mapping, JSON.stringify(meaning));
  const data = join(folder.path, "data");
  const run = () => daybook(data, "import", file, "--mapping", mapping, "--json");
  for (const wait of [600, 900, 1300, 1800]) {
    const command = run();
    const answer = answerOf(command);
    await sleep(wait);
    command.kill("SIGKILL");
    const { out } = await answer;
    // Killed before it could say so, it may have stored all of them; what it said is stored.
    expect(out === "" ? [0, rows] : [rows]).toContain(await claimsIn(data));
  }
  const { out } = await answerOf(run());
  const counts = JSON.parse(out) as { readonly added: number; readonly unchanged: number };
  expect(counts.added + counts.unchanged).toBe(rows);
  expect(await claimsIn(data)).toBe(rows);
}, 180_000);

const meaning = {
  name: "events",
  day: "Date",
  place: "Place",
  key: ["ID"],
  numbers: [{ measure: "killed", count: "Killed" }],
};

function lineOf(at: number): string {
  return `e${at},2030-12-${String(1 + (at % 28)).padStart(2, "0")},Sumy,${at % 5}\n`;
}

async function claimsIn(folder: string): Promise<number> {
  const store = await openStore({ folder });
  try {
    expect(await store.verify()).toMatchObject({ isSound: true });
    return (await store.briefs()).reduce((sum, { claims }) => sum + claims, 0);
  } finally {
    await store.close();
  }
}
