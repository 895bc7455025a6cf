import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { complaintsOf, launchBrowser } from "./browser.ts";
import { emptyFolder, startHouse } from "./house.ts";

const browser = await launchBrowser();
const skipped = "skipped" in browser ? browser.skipped : null;

it.skipIf(skipped !== null)(
  `the controls of a page stand in one row, unfold under it one at a time, by keyboard, with scripts off${skipped === null ? "" : `; skipped: ${skipped}`}`,
  async () => {
    if ("skipped" in browser) return;
    using folder = emptyFolder();
    const house = await startHouse(folder.path);
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    const complaints = complaintsOf(page);
    await page.goto(`${house.address}/?week=2024-W41`);
    const bar = page.locator(".choices");
    const tops = await Promise.all((await bar.locator("summary, > a").all()).map(topOf));
    expect(tops).toHaveLength(5);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);

    const narrow = bar.locator("summary", { hasText: "Narrow it down" });
    await narrow.press("Enter");
    expect(await topOf(bar.getByLabel("Weapon"))).toBeGreaterThan(Math.max(...tops) + 20);
    await bar.locator("summary", { hasText: "Another period" }).press("Enter");
    expect(await bar.getByLabel("Weapon").isVisible()).toBe(false);

    // What was written in one form is not lost where the other is sent.
    await page.locator("#asked").getByLabel("Place").fill("Kharkiv");
    await narrow.press("Enter");
    await bar.getByLabel("Weapon").selectOption("glide bomb");
    await bar.getByRole("button", { name: "Show" }).press("Enter");
    await page.waitForURL(/weapon=glide\+bomb/);
    expect(await page.locator("h1").textContent()).toMatch(/^Kharkiv · week of 7–13 October 2024/);
    expect(await page.locator("main").textContent()).toContain("Narrowed to “glide bomb”");

    await page.setViewportSize({ width: 375, height: 800 });
    await bar.locator("summary", { hasText: "Compare with" }).press("Enter");
    expect(await bar.getByLabel("From", { exact: true }).nth(1).inputValue()).toBe("2024-09-30");
    await bar.getByLabel("Place").fill("");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await bar.getByRole("button", { name: "Compare" }).press("Enter");
    await page.waitForURL(/\/compare\?/);
    const asked = new URL(page.url()).searchParams;
    expect([asked.get("place"), asked.get("b.place"), asked.get("weapon")]).toEqual(["Kharkiv", "", "glide bomb"]);
    expect(await page.locator("h1").textContent()).toMatch(/^Kharkiv · week of 7–13 October 2024 beside all places/i);
    expect(complaints).toEqual([]);
    await page.close();
    await house.stop();
  },
  120_000,
);

async function topOf(part: Locator): Promise<number> {
  return (await part.boundingBox())?.y ?? Number.NaN;
}
