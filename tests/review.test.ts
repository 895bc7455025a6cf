import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { complaintsOf, launchBrowser } from "./browser.ts";
import { corpusIsAbsent, corpusText } from "./corpus.ts";
import { emptyFolder, startHouse, type House } from "./house.ts";
import type { Keyboard } from "./keyboard.ts";
import { decideWith, reviewByKeyboard } from "./review-by-keyboard.ts";

const minutes = 60_000;
const browser = await launchBrowser();
const skipped = "skipped" in browser ? browser.skipped : null;
const why = (reason: string | null) => (reason === null ? "" : `; skipped: ${reason}`);

it.skipIf(skipped !== null)(
  `a brief is pasted and accepted by keyboard alone, and what the reader passed over is added${why(skipped)}`,
  () =>
    atHome(async (house, page) => {
      const text = readFileSync(new URL("briefs/day-958/brief.txt", import.meta.url), "utf8");
      await reviewByKeyboard(page, house.address, { text, before: (keys) => addHospitalised(page, keys) });
      await expectWorkedExample(house);
      expect(await page.locator(".tally").textContent()).toMatch(/^0 figures wait/);
      await expectHistory(page);
    }),
  2 * minutes,
);

it.skipIf(skipped !== null || corpusIsAbsent !== null)(
  `the real brief is accepted in less than two minutes, with no annotation file${why(skipped ?? corpusIsAbsent)}`,
  () =>
    atHome(async (house, page) => {
      const { keys, seconds } = await reviewByKeyboard(page, house.address, { text: corpusText("seed") });
      await expectWorkedExample(house);
      expect(seconds).toBeLessThan(120);
      expect(keys).toBeLessThan(40);
    }),
  2 * minutes,
);

it.skipIf(skipped !== null || corpusIsAbsent !== null)(
  `three briefs of one toll, each revision confirmed, give the toll of each day${why(skipped ?? corpusIsAbsent)}`,
  () =>
    atHome(async (house, page) => {
      for (const name of ["01", "02", "03"] as const)
        await reviewByKeyboard(page, house.address, { text: corpusText(name) });
      expect(await tollKnownOn(house, "2025-03-11")).toEqual(["killed 9/9/open", "injured 41/41/open"]);
      expect(await tollKnownOn(house, "2025-03-12")).toEqual(["killed 12/12/14", "injured 57/57/57"]);
      expect(await tollKnownOn(house, "2025-03-13")).toEqual(["killed 10/11/14", "injured 61/61/61"]);
    }),
  2 * minutes,
);

it.skipIf(skipped !== null)(
  `the review speaks to a screen reader, and each card has its sentence at 375 px${why(skipped)}`,
  () =>
    atHome(async (house, page) => {
      const text = readFileSync(new URL("briefs/day-958/brief.txt", import.meta.url), "utf8");
      await page.setViewportSize({ width: 375, height: 812 });
      await page.goto(`${house.address}/briefs/new`);
      await page.keyboard.insertText(text);
      await page.keyboard.press("Control+Enter");
      await page.waitForURL(/\/briefs\/[0-9a-f]+/);
      await page.locator("#speakers:focus").waitFor();
      await page.keyboard.press("a");
      await page.locator("article.figure:focus").waitFor();
      expect(await page.getByRole("status").textContent()).toBe("5 speakers are known now. 22 figures wait.");
      await page.keyboard.press("a");
      await expect
        .poll(() => page.getByRole("status").textContent())
        .toMatch(/^Accepted “two attacks” and 2 more\. 19/);
      const card = page.getByRole("article", { name: "“at least two civilians”" });
      await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await card.locator("blockquote").isVisible()).toBe(true);
      expect(await card.locator("blockquote mark").textContent()).toBe("at least two civilians");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
      // What the totals will be is fetched after the card has the focus.
      await expect.poll(() => page.locator("main").ariaSnapshot()).toMatch(spoken);
    }),
  2 * minutes,
);

it.skipIf(skipped !== null)(
  `words are selected by mouse, and every key leads back to the card it was pressed at${why(skipped)}`,
  () =>
    atHome(async (house, page) => {
      const text = readFileSync(new URL("briefs/day-958/brief.txt", import.meta.url), "utf8");
      await page.goto(`${house.address}/briefs/new`);
      await page.keyboard.insertText(text);
      await page.keyboard.press("Control+Enter");
      await page.waitForURL(/\/briefs\/[0-9a-f]+/);
      await page.locator("#speakers:focus").waitFor();
      await page.keyboard.press("a");
      await page.locator("article.figure:focus").waitFor();
      await page.keyboard.press("j");
      const card = await page.locator("article.figure:focus").getAttribute("id");
      await page.locator(".nofigure", { hasText: "17 people" }).dblclick();
      await expect.poll(() => page.locator("#words").inputValue()).toBe("people");
      await page.keyboard.press("n");
      await page.locator("#new").waitFor();
      await page.keyboard.press("Escape");
      await page.locator(`#${card}:focus`).waitFor();
      for (const key of ["e", "w", "d", "m", "i", "x"]) {
        await page.keyboard.press(key);
        await page.locator("#review [data-first]").first().waitFor();
        await page.keyboard.press("Escape");
        await page.locator(`#${card}:focus`).waitFor();
        expect(await page.locator("#review [data-first]").count()).toBe(0);
      }
      await page.keyboard.press("x");
      await page.locator("input[name=reason]:focus").waitFor();
      await page.keyboard.press("Enter");
      await page.locator(`#${card}.is-rejected`).waitFor();
      await page.keyboard.press("u");
      await page.locator(`#${card}.is-rejected`).waitFor({ state: "detached" });
    }),
  2 * minutes,
);

/** Regions, the tree of what is told, and buttons that say what they do and to which figure. */
const spoken = new RegExp(
  [
    'region "The text of the brief"',
    'region "Figures, in the order of the text"',
    'heading "events, Kharkiv, 2024-10-08" \\[level=3\\]',
    'article "“more than 30 people” injured draft"',
    'button "Accept: “more than 30 people” injured"',
    'article "“two children” injured draft"',
    'complementary "What the totals will be"',
    "Kharkiv, Kharkiv region, 8 October 2024: killed",
    'heading "History" \\[level=2\\]',
  ].join("[^]*"),
);

/** An empty house and a page that must not complain. */
async function atHome(story: (house: House, page: Page) => Promise<void>): Promise<void> {
  using folder = emptyFolder();
  const house = await startHouse(folder.path, { DAYBOOK_EXAMPLES: "off" });
  const page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 } });
  const complaints = complaintsOf(page);
  try {
    await story(house, page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    await house.stop();
  }
}

/** "Hospitals took in at least 17 people", of the 28 that the second attack injured. */
async function addHospitalised(page: Page, keys: Keyboard): Promise<void> {
  await keys.press("n");
  await keys.type("at least 17 people");
  await keys.press("Enter");
  await page.locator("#new").waitFor();
  await keys.press("Tab", "Tab");
  await keys.type("taken");
  await decideWith(page, keys, "Enter");
  expect(await page.locator("article:focus .words").textContent()).toBe("“at least 17 people”");
  await decideWith(page, keys, "w");
  const whole = page.locator(".pick li", { hasText: "28 people" }).locator("button");
  await decideWith(page, keys, (await whole.getAttribute("data-key")) ?? "");
  await decideWith(page, keys, "a");
}

async function expectWorkedExample(house: House): Promise<void> {
  const totals = await totalsOf(house, "place=Kharkiv&from=2024-10-08&to=2024-10-08");
  const row = (measure: string, subgroup: string | null = null) =>
    totals.filter((total) => total.measure === measure && total.subgroup === subgroup).map(boundsOf);
  expect(row("killed")).toEqual(["2/2/open", "2/2/open"]);
  expect(row("injured")).toEqual(["33/33/open"]);
  expect(row("injured", "children")).toEqual(["2/2/2"]);
  expect(row("hospitalised")).toEqual(["17/17/28"]);
  expect(row("attacks")).toEqual(["2/2/2"]);
  expect(row("launched")).toEqual(["4/4/open"]);
  expect(row("buildings_damaged")).toEqual(["15/15/15"]);
}

/** Every decision with who and when, still there after the page is loaded anew, and undone from there. */
async function expectHistory(page: Page): Promise<void> {
  await page.reload();
  const lines = await page.locator("#history li").allTextContents();
  expect(lines.join("\n")).toMatch(/someone at this machine added “at least 17 people”.*UTC/s);
  const counting = await page.locator("article.figure.is-accepted").count();
  await page.keyboard.press("u");
  await expect.poll(() => page.locator("article.figure.is-accepted").count()).toBeLessThan(counting);
}

interface Row {
  readonly measure: string;
  readonly subgroup: string | null;
  readonly victimClass: string | null;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}

async function totalsOf(house: House, query: string): Promise<readonly Row[]> {
  const answer = await fetch(`${house.address}/api/v1/totals?${query}`);
  return ((await answer.json()) as { totals: readonly Row[] }).totals;
}

async function tollKnownOn(house: House, day: string): Promise<readonly string[]> {
  const totals = await totalsOf(house, `place=Sloviansk&from=2025-03-10&to=2025-03-16&asKnownOn=${day}`);
  return totals
    .filter(
      ({ measure, victimClass, subgroup }) =>
        /^(?:killed|injured)$/.test(measure) && victimClass === "people" && subgroup === null,
    )
    .map((total) => `${total.measure} ${boundsOf(total)}`)
    .toSorted()
    .toReversed();
}

function boundsOf({ low, best, high }: Row): string {
  return `${low}/${best ?? "–"}/${high ?? "open"}`;
}
