import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { complaintsOf, launchBrowser } from "./browser.ts";

describe("a page in a browser (needs a Chromium)", () => {
  let launched: Awaited<ReturnType<typeof launchBrowser>>;
  let browser: Browser;

  beforeAll(async () => {
    launched = await launchBrowser();
  }, 60_000);
  beforeEach((context) => {
    if ("skipped" in launched) return context.skip(launched.skipped);
    browser = launched;
  });
  afterAll(async () => {
    if (!("skipped" in launched)) await launched.close();
  });

  it("has a title", async () => {
    const page = await browser.newPage();
    await page.goto("data:text/html;charset=utf-8,<title>Kharkiv, 7–13 October</title>");
    expect(await page.title()).toBe("Kharkiv, 7–13 October");
  });

  it("has letters with a shape, Cyrillic ones too", async () => {
    const page = await browser.newPage();
    await page.setContent("<span id=wide>Щодня</span><br><span id=narrow>ііііі</span>");
    const widths = await page.$$eval("span", (spans) => spans.map((span) => span.getBoundingClientRect().width));
    expect(widths[0]).toBeGreaterThan(widths[1]! * 1.5);
  });

  it("tells what went wrong in it", async () => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.setContent(`<script>
      console.log("33 or more");
      console.error("no series");
      setTimeout(() => { throw new Error("no canvas"); });
    </script>`);
    await expect.poll(() => complaints).toEqual(["no series", "no canvas"]);
  });

  it("can be opened again after one was closed", async () => {
    await (await browser.newPage()).close();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent("<title>second</title>");
    expect(await page.title()).toBe("second");
    await context.close();
  });
});
