import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaintsOf, launchBrowser } from "./browser.ts";
import { emptyFolder, startHouse, type House } from "./house.ts";

const browser = await launchBrowser();
const skipped = "skipped" in browser ? browser.skipped : null;

describe.skipIf(skipped !== null)(
  `one level down (needs a browser${skipped === null ? "" : `; skipped: ${skipped}`})`,
  () => {
    const folder = emptyFolder();
    let house: House;
    beforeAll(async () => void (house = await startHouse(folder.path)), 60_000);
    afterAll(async () => {
      await house.stop();
      await (browser as Browser).close();
      folder[Symbol.dispose]();
    });

    it("a click on a day of a chart shows just that day, and back leads back", async () => {
      const page = await opened("/casualties?week=2025-W11&place=Ukraine");
      const complaints = complaintsOf(page);
      await page.locator("#killed .columns a").nth(1).click();
      await page.waitForURL(/from=2025-03-11&to=2025-03-11/);
      expect(new URL(page.url()).searchParams.get("place")).toBe("Ukraine");
      expect(await page.locator("h1").textContent()).toContain("11 March 2025");
      await page.goBack();
      expect(page.url()).toContain("week=2025-W11");
      expect(complaints).toEqual([]);
    });

    it("the arrows go from column to column, and Enter follows", async () => {
      const page = await opened("/?week=2025-W11");
      await page.locator("#killed .columns a").first().focus();
      await page.keyboard.press("ArrowRight");
      const label = await page.evaluate("document.activeElement.getAttribute('aria-label')");
      expect(label).toBe("Tue 11 Mar, 10–15");
      await page.keyboard.press("Enter");
      await page.waitForURL(/from=2025-03-11&to=2025-03-11/);
    });

    it("a region of the map leads to the region, its place to the place, a number to its account", async () => {
      const page = await opened("/casualties?week=2025-W11");
      await page.locator('#killed-places svg a[aria-label^="Donetsk region"]').click();
      await page.waitForURL(/place=Donetsk\+region/);
      await page.locator("#killed-places th a", { hasText: "Sloviansk" }).click();
      await page.waitForURL(/place=Sloviansk/);
      await page.locator("#totals ~ div a.number").first().click();
      await page.waitForURL(/\/figures\//);
      expect(await page.locator("blockquote mark").count()).toBeGreaterThan(0);
    });

    it("works with scripts off: the table is there, and its days are links", async () => {
      const page = await opened("/strikes?week=2025-W11", { javaScriptEnabled: false });
      await page.locator("#launched tbody a[data-down]").nth(2).click();
      await page.waitForURL(/from=2025-03-12&to=2025-03-12/);
    });

    async function opened(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
      const context: BrowserContext = await (browser as Browser).newContext(options);
      const page = await context.newPage();
      await page.goto(`${house.address}${path}`);
      return page;
    }
  },
);
