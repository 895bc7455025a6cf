import { expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, complaintsOf } from "./browser.ts";
import { emptyFolder, startHouse } from "./house.ts";
import { textOf } from "./pdf-text.ts";

const minutes = 60_000;
const browser = await launchBrowser();
const skipped = "skipped" in browser ? browser.skipped : null;

it.skipIf(skipped !== null)(
  `a brief goes in; dashboard, report and schedule come out (needs a browser${skipped === null ? "" : `; skipped: ${skipped}`})`,
  async () => {
    using folder = emptyFolder();
    const house = await startHouse(folder.path);
    const page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 } });
    const complaints = complaintsOf(page);
    try {
      await followANumber(page, house.address);
      const pdf = await scheduleAndDownload(page, house.address);
      expect(complaints).toEqual([]);
      await readThePaper(pdf);
      const again = await fetch(`${house.address}/reports/2025-W11.pdf`);
      expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(pdf)), "asked for by page: the same bytes").toBe(
        true,
      );
      await readTheFirstWeek(house.address);
    } finally {
      await page.close();
      expect(await house.stop()).toBe(0);
    }
    await findTheDataAgain(folder.path);
    await (browser as Browser).close();
  },
  2 * minutes,
);

/** The overview shows what was left open; a number leads to its account, the account to the sentence in the brief. */
async function followANumber(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/?week=2024-W41`);
  const numbers = await page.locator("a.number").allTextContents();
  expect(numbers.map((words) => words.trim())).toEqual(expect.arrayContaining(["33+", "2+"]));
  expect(await page.locator("figure canvas").first().isVisible()).toBe(true);
  await page.locator("table a.number", { hasText: "33+" }).last().click();
  expect(await page.locator("blockquote mark").allTextContents()).toEqual(
    expect.arrayContaining(["more than 30 people", "28 people"]),
  );
  await page.locator("blockquote", { hasText: "28 people" }).locator("footer a").first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/briefs\//);
  expect((await page.locator("mark:target").textContent())?.trim()).toBe("28 people");
}

async function scheduleAndDownload(page: Page, address: string): Promise<Uint8Array> {
  await page.goto(`${address}/schedules`);
  await page.getByLabel("Name").fill("Monday desk");
  await page.getByLabel("Time", { exact: true }).fill("07:30");
  await page.getByRole("button", { name: "Make the schedule" }).click();
  expect(await page.locator("h1").textContent()).toBe("Monday desk");
  expect(await page.locator("main").textContent()).toMatch(/Mondays at 07:30 \(Europe\/Kyiv\).*Next run \d{4}-/);
  await page.getByRole("button", { name: "Run now" }).click();
  const file = page.locator("tr[data-run=done] a");
  for (let looks = 0; looks < 60 && (await file.count()) === 0; looks += 1) {
    await page.waitForTimeout(500);
    await page.reload();
  }
  const href = await file.first().getAttribute("href");
  const answer = await fetch(new URL(href ?? "", address));
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  return new Uint8Array(await answer.arrayBuffer());
}

/** "Run now" reports on the newest week that has a brief: the week of Sloviansk. */
async function readThePaper(pdf: Uint8Array): Promise<void> {
  const pages = await textOf(pdf);
  const text = pages.join("\n");
  expect(pages.length).toBeGreaterThan(4);
  expect(text).toContain("10–16 March 2025");
  expect(text).toContain("10–14");
  expect(text).toContain("fourteen people were rescued");
}

async function readTheFirstWeek(address: string): Promise<void> {
  const answer = await fetch(`${address}/reports/2024-W41.pdf`);
  expect(answer.status).toBe(200);
  const text = (await textOf(new Uint8Array(await answer.arrayBuffer()))).join("\n").replace(/\s+/g, " ");
  for (const words of ["33+", "2+", "no data → 20", ">180,000", "at least five others", "not computable"])
    expect(text).toContain(words);
  const numbers = text.match(/(?<![\d.,:–-])\d+(?![\d.,:–-])/g) ?? [];
  for (const never of ["58", "61", "63", "64", "93", "123"])
    expect(numbers, `${never} is told by nobody`).not.toContain(never);
}

/** A second start finds what the first one left. */
async function findTheDataAgain(folder: string): Promise<void> {
  const house = await startHouse(folder);
  expect(await (await fetch(`${house.address}/schedules`)).text()).toContain("Monday desk");
  expect(await house.stop("SIGTERM")).toBe(0);
}

it(
  "stays empty where the examples are not wanted",
  async () => {
    using folder = emptyFolder();
    const house = await startHouse(folder.path, { DAYBOOK_EXAMPLES: "off" });
    expect(await (await fetch(house.address)).text()).toContain("Nothing is in this Daybook yet");
    expect(await house.stop()).toBe(0);
  },
  minutes,
);

it(
  "refuses to open itself to a network without a token",
  async () => {
    using folder = emptyFolder();
    await expect(startHouse(folder.path, { HOST: "0.0.0.0", DAYBOOK_EXAMPLES: "off" })).rejects.toThrow(
      "Set DAYBOOK_TOKEN",
    );
  },
  minutes,
);
