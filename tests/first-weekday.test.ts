import { spawnSync } from "node:child_process";
import { createApp } from "@daybook/dashboard";
import { renderWeeklyReport } from "@daybook/report";
import { openStore, type Store } from "@daybook/store";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ownBrief } from "./corpus.ts";
import { emptyFolder } from "./house.ts";
import { textOf as textOfPdf } from "./pdf-text.ts";

let store: Store;
beforeEach(async () => {
  store = await openStore({ memory: true, firstWeekday: "sunday" });
  await store.addBrief(ownBrief("day-958"));
});
afterEach(() => store.close());

it("shows the week of Sunday 6 to Saturday 12 October under the same address", async () => {
  for (const address of ["/", "/?week=2024-W41"]) {
    const page = await textOf(address);
    expect(page).toContain("week of 6–12 October 2024");
    expect(page).toMatch(/2024-W41 · <a href="#days"\s*>1 of 7 days briefed<\/a/);
    expect(page).toContain('href="/?week=2024-W40"');
    expect(page).toContain('href="/?week=2024-W42"');
  }
  expect(await textOf("/reports")).toContain("week of 6–12 October 2024");
});

it("answers the same days in the API, and moves what lies on their border", async () => {
  const answer = async (week: string) => (await get(`/api/v1/totals?week=${week}`)).json();
  expect(await answer("2024-W41")).toMatchObject({ from: "2024-10-06", to: "2024-10-12" });
  expect(await answer("2024-W40")).toMatchObject({ from: "2024-09-29", to: "2024-10-05" });
});

it("names the week that was reported late by the same weeks", async () => {
  // The twenty troops of 3 October lie in the week from 29 September to 5 October.
  expect((await textOf("/?week=2024-W41")).replace(/<[^>]+>/g, "").replace(/\s+/g, " ")).toContain(
    "Week of 29 September – 5 October 2024 military killed (Russia’s side): no data → 20",
  );
});

it("prints the report of these seven days, and says from which day its weeks begin", async () => {
  const { pdf } = await renderWeeklyReport(await store.week({ week: "2024-W41", place: null }), { language: "en" });
  const [title = ""] = await textOfPdf(pdf);
  expect(title).toContain("week of 6–12 October 2024");
  expect(title).toContain("Week 2024-W41 of weeks from Sunday.");
});

it("is read from the environment by the command line, and refused where it is no such day", () => {
  using folder = emptyFolder();
  expect(weekTypedWith("saturday", folder.path)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("2024-10-05 to 2024-10-11"),
  });
  expect(weekTypedWith("friday", folder.path)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("monday, sunday or saturday"),
  });
});

function weekTypedWith(day: string, folder: string) {
  return spawnSync(process.execPath, ["apps/cli/src/daybook.mjs", "totals", "--week", "2024-W41"], {
    cwd: new URL("../", import.meta.url),
    env: { ...process.env, DAYBOOK_DATA: folder, DATABASE_URL: "", DAYBOOK_FIRST_WEEKDAY: day },
    encoding: "utf8",
  });
}

async function get(path: string): Promise<Response> {
  return createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" }).request(path, {
    headers: { host: "localhost" },
  });
}

async function textOf(path: string): Promise<string> {
  return (await get(path)).text();
}
