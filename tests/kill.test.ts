import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "@daybook/store";
import { expect, it } from "vitest";
import { answerOf, daybook, emptyFolder, startHouse } from "./house.ts";

const minutes = 60_000;

it(
  "finishes a report once, whichever process is killed in the middle of it",
  async () => {
    using folder = emptyFolder();
    for (const victim of [0, 1, "parent"] as const) {
      const house = await startHouse(folder.path);
      const left = once(house.process, "exit");
      const asked = await askForReport(folder.path);
      await sleep(40 + Math.random() * 120);
      const pid = victim === "parent" ? house.process.pid : house.servers()[victim];
      if (pid !== undefined) process.kill(pid, "SIGKILL");
      await left;
      const again = await startHouse(folder.path);
      expect(await stateOf(folder.path, asked)).toBe("done");
      expect(await again.stop()).toBe(0);
    }
    const store = await openStore({ folder: folder.path });
    const runs = await store.runs();
    expect(runs.filter(({ report }) => report !== null).length).toBe(runs.length);
    expect(new Set(runs.map(({ occasion }) => occasion)).size).toBe(runs.length);
    await store.close();
  },
  3 * minutes,
);

/** Asks as a schedule does, so that every trial has a run of its own. */
async function askForReport(folder: string): Promise<string> {
  const store = await openStore({ folder });
  const made =
    (await store.schedules())[0] ??
    (await store.createSchedule({ name: "Desk", weekday: 1, time: "06:00", zone: "UTC", place: null, language: "en" }));
  const { id } = await store.runNow(made.id);
  await store.close();
  return id;
}

async function stateOf(folder: string, run: string): Promise<string | undefined> {
  const store = await openStore({ folder });
  try {
    for (let looks = 0; looks < 300; looks += 1) {
      const state = (await store.run(run))?.state;
      if (state === "done" || state === "failed") return state;
      await sleep(200);
    }
    return (await store.run(run))?.state;
  } finally {
    await store.close();
  }
}

it(
  "loses no brief whose adding was answered, and tears none, however often the command is killed",
  async () => {
    using folder = emptyFolder();
    const briefs = ["day-958", "sloviansk-01", "sloviansk-02", "sloviansk-03"] as const;
    const acknowledged: string[] = [];
    for (let trial = 0; trial < 12; trial += 1) {
      const name = briefs[trial % briefs.length] ?? "day-958";
      const folderOf = `tests/briefs/${name}`;
      const command = daybook(
        folder.path,
        "add",
        `${folderOf}/brief.txt`,
        "--figures",
        `${folderOf}/figures.json`,
        "--accept",
        "--json",
      );
      const answer = answerOf(command);
      const killing = sleep(150 + Math.random() * 450).then(() => command.kill("SIGKILL"));
      const { out } = await answer;
      await killing;
      if (out.includes("outcome")) acknowledged.push(name);
      await expectWhole(folder.path, acknowledged);
    }
  },
  2 * minutes,
);

/** Each stored brief has all its claims and its figures; the one that was answered for is there. */
async function expectWhole(folder: string, acknowledged: readonly string[]): Promise<void> {
  const store = await openStore({ folder });
  try {
    const stored = await store.briefs();
    expect(stored.map(({ key }) => key)).toEqual(expect.arrayContaining(acknowledged.map(keyOf)));
    const figures = await store.figuresKnownOn(null);
    for (const { id, claims } of stored) {
      expect(await store.claimsOfBrief(id)).toHaveLength(claims);
      expect(claims).toBeGreaterThan(10);
      expect(figures.length).toBeGreaterThan(5);
    }
  } finally {
    await store.close();
  }
}

function keyOf(name: string): string {
  return name.startsWith("sloviansk-") ? name.slice(-2) : name;
}
