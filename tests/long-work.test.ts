import type { Browser, Page } from "playwright-core";
import { createApp } from "@daybook/dashboard";
import { openStore } from "@daybook/store";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { complaintsOf, launchBrowser } from "./browser.ts";
import { ownBrief } from "./corpus.ts";
import { emptyFolder, startHouse, type House } from "./house.ts";

const browser = await launchBrowser();
const skipped = "skipped" in browser ? browser.skipped : null;

describe.skipIf(skipped !== null)(`long work${skipped === null ? "" : `; skipped: ${skipped}`}`, () => {
  using folder = emptyFolder();
  let house: House;
  const opened: { readonly page: Page; readonly complaints: readonly string[] }[] = [];
  const pageOf = async (options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> => {
    const page = await (browser as Browser).newPage(options);
    opened.push({ page, complaints: complaintsOf(page) });
    return page;
  };
  beforeAll(async () => {
    house = await startHouse(folder.path);
  }, 120_000);
  afterEach(async () => {
    for (const { page, complaints } of opened.splice(0)) {
      if (complaints.length > 0) throw new Error(complaints.join("\n"));
      await page.close();
    }
  });
  afterAll(async () => {
    await house.stop();
    if (!("skipped" in browser)) await browser.close();
  });

  it("of an import goes on when it is left, and is found again: at the foot of any page, after a reload, by another person", async () => {
    const page = await pageOf();
    await page.goto(`${house.address}/data/import`);
    const file = { name: "desk 2025-03-20.csv", mimeType: "text/csv", buffer: Buffer.from(tableOf(8_000)) };
    await page.getByLabel("The file").setInputFiles(file);
    await page.getByRole("button", { name: "Show what it says" }).click();
    await page.getByRole("button", { name: "Import it" }).click();
    await page.getByRole("progressbar").waitFor();

    await page.goto(`${house.address}/?week=2024-W41`);
    const line = page.locator("#work a", { hasText: "Import of desk 2025-03-20.csv" });
    await line.waitFor();
    const other = await pageOf();
    await other.goto(`${house.address}/data/import`);
    await other.getByRole("link", { name: "desk 2025-03-20.csv" }).first().click();
    await other.reload();
    await other.getByText("Imported: 8,000 rows: 8,000 added").waitFor({ timeout: 50_000 });
    await page.locator("#work", { hasText: "It has ended." }).waitFor();
    await line.click();
    await page.getByText("Imported: 8,000 rows: 8,000 added").waitFor();
  }, 120_000);

  it("of a check says how far it is, and then that nothing differs", async () => {
    const page = await pageOf();
    await page.goto(`${house.address}/data`);
    await page.getByRole("link", { name: "Check the figures" }).click();
    await page.getByRole("button", { name: "Check all figures" }).press("Enter");
    await page.getByRole("progressbar").waitFor();
    await page.goto(`${house.address}/method`);
    await page.locator("#work a", { hasText: "Check of all figures" }).click();
    await page.getByText("Nothing differs. All is as it must be").waitFor({ timeout: 50_000 });
  }, 120_000);

  it("is shown without scripts too, with a link to look again", async () => {
    const page = await pageOf({ javaScriptEnabled: false });
    await page.goto(`${house.address}/data/figures`);
    await page.getByRole("button", { name: "Compute all figures anew" }).click();
    await page.getByRole("link", { name: "Look again" }).click();
    expect(page.url()).toBe(`${house.address}/data/figures`);
  }, 120_000);
});

it("of a report is found among those being made, and at the foot of every page, with what is done of it", async () => {
  const store = await openStore({ memory: true });
  await store.addBrief(ownBrief("day-958"));
  const now = new Date("2026-11-24T08:00:00Z");
  await store.requestReport({ week: "2024-W41", place: null, language: "en" }, now);
  const app = createApp({ store, assets: new Map(), token: null, zone: "UTC" });
  const reports = async () => (await app.request("/reports", { headers: { host: "localhost" } })).text();
  expect(await reports()).toMatch(
    /2024-W41, all places\s+<progress>.*waits for a worker;\s+asked for on\s+24 November 2026/s,
  );
  const run = await store.claimRun("worker", now, 60_000);
  expect(await reports()).toMatch(/is being made;\s+asked for on/);
  if (run === undefined) throw new Error("the run is not held");
  await store.showRun(run, { step: "Reading the figures", done: 0, all: 0 });
  expect(await reports()).toMatch(/reading the figures;\s+asked for on/);
  await store.showRun(run, { step: "Drawing casualties, after 3 pages", done: 2, all: 10 });
  expect(await reports()).toMatch(
    /<progress max="10" value="2"><\/progress>.*drawing casualties, after 3 pages: 2 of 10 parts are done;/s,
  );
  const foot = (await app.request("/events", { headers: { host: "localhost" } })).body?.getReader();
  const { value } = (await foot?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toContain(
    "Report of 2024-W41, all places: drawing casualties, after 3 pages: 2 of 10 parts are done",
  );
  // The next line tells the version of the ledger: nobody reads it any more when the store closes.
  await foot?.read();
  await foot?.cancel();
  await store.close();
});

/** Each row tells of another day or place. */
function tableOf(rows: number): string {
  const places = ["Kharkiv", "Sumy", "Kherson", "Odesa", "Zaporizhzhia", "Dnipro", "Mykolaiv", "Chernihiv"];
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(at / places.length))).toISOString().slice(0, 10);
    return `${day},${places[at % places.length]},${at % 7}`;
  });
  return ["Date,Place,Killed", ...lines].join("\n");
}
