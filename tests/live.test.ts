import { expect, it } from "vitest";
import { createApp } from "@daybook/dashboard";
import { openStore } from "@daybook/store";
import { complaintsOf, launchBrowser } from "./browser.ts";
import { ownBrief } from "./corpus.ts";
import { emptyFolder, startHouse } from "./house.ts";

const browser = await launchBrowser();
const skipped = "skipped" in browser ? browser.skipped : null;

it.skipIf(skipped !== null)(
  `an open page shows what came in meanwhile, and keeps the place${skipped === null ? "" : `; skipped: ${skipped}`}`,
  async () => {
    if ("skipped" in browser) return;
    using folder = emptyFolder();
    const house = await startHouse(folder.path);
    const page = await browser.newPage({ viewport: { width: 1280, height: 700 } });
    const complaints = complaintsOf(page);
    const watching = page.waitForResponse((answer) => answer.url().endsWith("/events"));
    await page.goto(`${house.address}/?week=2025-W11`);
    await watching;
    await page.locator("summary", { hasText: "Another period" }).click();
    await page.evaluate(() => scrollTo(0, 400));
    await page.locator("summary", { hasText: "Another period" }).blur();
    const figures = await page.locator("main").textContent();

    const store = await openStore({ folder: folder.path });
    await store.removeExamples();
    await store.addBrief(ownBrief("sloviansk-01"));
    await store.close();

    await page.locator("#live", { hasText: "The page shows them now." }).waitFor();
    expect(await page.locator("main").textContent()).not.toBe(figures);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    expect(await page.locator(".choices details", { hasText: "Another period" }).getAttribute("open")).not.toBeNull();
    expect(complaints).toEqual([]);
    await house.stop();
  },
  120_000,
);

it("tells whoever listens of every change of the ledger, and leaves when the server does", async () => {
  const store = await openStore({ memory: true });
  const leaving = new AbortController();
  const watching = { everyMs: 5, closing: leaving.signal };
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv", watching });
  const answer = await app.request("/events", { headers: { host: "localhost" } });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  const hears = async (words: string) => {
    while (!heard.includes(words)) heard += (await reader?.read())?.value ?? "";
  };
  await hears(`data: ${await store.ledgerVersion()}`);
  await store.addBrief(ownBrief("day-958"));
  await hears(`data: ${await store.ledgerVersion()}`);
  leaving.abort();
  for (let more = true; more;) more = (await reader?.read())?.done === false;
  await store.close();
});
