import { createApp } from "@daybook/dashboard";
import { openStore } from "@daybook/store";
import { expect, it } from "vitest";
import { complaintsOf, launchBrowser } from "./browser.ts";
import { emptyFolder, startHouse } from "./house.ts";

const browser = await launchBrowser();
const skipped = "skipped" in browser ? browser.skipped : null;

it.skipIf(skipped !== null)(
  `a view is saved under a name, found again, renamed and deleted, with scripts off${skipped === null ? "" : `; skipped: ${skipped}`}`,
  async () => {
    if ("skipped" in browser) return;
    using folder = emptyFolder();
    const house = await startHouse(folder.path);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${house.address}/?week=2024-W41&place=Kharkiv&measure=injured`);
    const save = async (name: string, days: string) => {
      await page.getByText("Save this view").click();
      const form = page.locator('form[action="/views"]');
      await form.getByLabel("Name").fill(name);
      await form.getByLabel("Days").selectOption(days);
      await form.getByRole("button", { name: "Save" }).click();
    };
    await save("Kharkiv, week 41", "these");
    await page.waitForURL(/\/views$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.getByRole("link", { name: "Kharkiv, week 41" }).click();
    expect(await page.locator("h1").textContent()).toBe("Kharkiv · week of 7–13 October 2024");
    expect(await page.locator("main").textContent()).toContain("33+");

    await save("Kharkiv, newest", "newest");
    await page.getByRole("link", { name: "Kharkiv, newest" }).click();
    const newest = new URL(page.url());
    expect(newest.search).toBe("?place=Kharkiv&measure=injured");
    expect(await page.locator("h1").textContent()).not.toContain("October 2024");

    await page.locator(".choices").getByRole("link", { name: "Saved views" }).click();
    await page.getByText("Rename Kharkiv, newest").click();
    await page.locator("details[open]").getByLabel("Name").fill("Kharkiv now");
    await page.getByRole("button", { name: "Rename" }).click();
    await page.getByRole("link", { name: "Kharkiv now" }).waitFor();
    await page.getByRole("button", { name: "Delete Kharkiv, week 41" }).click();
    expect(await page.locator("main h2").allTextContents()).toEqual(["Kharkiv now"]);
    expect(complaints).toEqual([]);
    await context.close();
    await house.stop();
  },
  120_000,
);

it("says why a view is not saved, and leaves what was typed", async () => {
  const store = await openStore({ memory: true });
  await store.saveView({ name: "Kharkiv", address: "/", by: "Olha" });
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  const post = (path: string, fields: Record<string, string>) =>
    app.request(path, {
      method: "POST",
      headers: { host: "localhost", origin: "http://localhost" },
      body: new URLSearchParams(fields),
    });
  const taken = await post("/views", { name: "kharkiv", address: "/?place=Kharkiv" });
  expect(taken.status).toBe(422);
  const page = await taken.text();
  expect(page).toContain("Another view is called “kharkiv” already. Nothing was changed.");
  expect(page).toContain('value="/?place=Kharkiv"');

  await post("/views", { name: "Elsewhere", address: "//elsewhere.example/a" });
  expect((await store.savedViews()).map(({ name, address }) => [name, address])).toEqual([
    ["Elsewhere", "/"],
    ["Kharkiv", "/"],
  ]);
  await store.close();
});
