import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchCarriedBrowser } from "./browser.ts";
import { emptyFolder, startHouse, type House } from "./house.ts";
import { forgetPicture, isKeeping, keptPictures, lookOtherwise } from "./kept-picture.ts";

interface Look {
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

const narrow = (height: number): Look => ({ width: 375, height, scheme: "light" });
const wide = (height: number): Look => ({ width: 1280, height, scheme: "light" });
const dark: Look = { width: 1280, height: 800, scheme: "dark" };
const widest: Look = { width: 1920, height: 1080, scheme: "light" };
const usual = [narrow(812), wide(720)];
const more = [narrow(1400), wide(1100), dark, widest];

interface KeptPage {
  readonly name: string;
  readonly address: string;
  readonly looks?: readonly Look[];
}

/** Every page, of days that have passed. The ids are made of what they name, and stay. */
const pages: readonly KeptPage[] = [
  { name: "overview", address: "/?week=2024-W41&asKnownOn=2025-03-13", looks: more },
  {
    name: "casualties",
    address: "/casualties?week=2025-W11&asKnownOn=2025-03-13",
    looks: [narrow(1400), wide(2600), dark, widest],
  },
  { name: "strikes", address: "/strikes?week=2025-W11&asKnownOn=2025-03-13", looks: [narrow(812), wide(2000)] },
  { name: "shipments", address: "/shipments?week=2024-W41&asKnownOn=2025-03-13" },
  { name: "incidents", address: "/incidents?from=2024-10-01&to=2025-03-31&asKnownOn=2025-03-13" },
  { name: "incident", address: "/incidents/sloviansk-76ded0dd?asKnownOn=2025-03-13" },
  { name: "changes", address: "/changes?since=2024-10-01&until=2025-03-13" },
  {
    name: "compare",
    address: "/compare?from=2025-03-11&to=2025-03-11&place=Sloviansk&a.asKnownOn=2025-03-11&b.asKnownOn=2025-03-13",
  },
  { name: "views", address: "/views" },
  { name: "search", address: "/search?q=Kharkiv" },
  { name: "sources", address: "/sources" },
  { name: "briefs", address: "/briefs" },
  { name: "new-brief", address: "/briefs/new" },
  { name: "review", address: "/briefs/e04f2e5257b2ac4747fc5937", looks: [narrow(812), wide(800), dark] },
  { name: "account", address: "/casualties?week=2025-W11&asKnownOn=2025-03-13" },
  { name: "data", address: "/data?week=2024-W41&asKnownOn=2025-03-13" },
  { name: "checks", address: "/data/figures" },
  { name: "import", address: "/data/import" },
  { name: "reports", address: "/reports" },
  { name: "schedules", address: "/schedules" },
  { name: "method", address: "/method" },
  { name: "api", address: "/api" },
  { name: "embed", address: "/charts/injured?week=2024-W41&asKnownOn=2025-03-13" },
  { name: "nothing-there", address: "/nothing-there" },
];

const launched = await launchCarriedBrowser();
const skipped = "skipped" in launched ? launched.skipped : null;

describe.skipIf(skipped !== null)(
  `a page looks as it is kept${skipped === null ? "" : `; skipped: ${skipped}`}`,
  () => {
    using folder = emptyFolder();
    let house: House;
    let page: Page;
    beforeAll(async () => {
      house = await startHouse(folder.path);
      page = await openPage();
      page.setDefaultTimeout(120_000);
    }, 120_000);
    afterAll(async () => {
      await house.stop();
      if (!("skipped" in launched)) await launched.close();
    });

    it.each(pages)("$name", { timeout: 120_000 }, async ({ name, address, looks = usual }) => {
      await page.goto(`${house.address}${address}`);
      if (name === "account") await page.goto(await hrefOf(page.locator("main a.number").first()));
      const problems: (string | null)[] = [];
      for (const look of looks) problems.push(lookOtherwise(pictureName(name, look), await pictureOf(page, look)));
      expect(problems.filter((problem) => problem !== null)).toEqual([]);
    });

    it("and no picture is kept of a page that is gone", () => {
      const names = pages.flatMap(({ name, looks = usual }) => looks.map((look) => pictureName(name, look)));
      const gone = keptPictures().filter((name) => !names.includes(name));
      if (isKeeping) gone.forEach(forgetPicture);
      expect(isKeeping ? [] : gone).toEqual([]);
    });
  },
);

/** The same on every machine: one dot a dot, no clock and no language of the machine's. */
function openPage(): Promise<Page> {
  if ("skipped" in launched) throw new Error(launched.skipped);
  return launched.newPage({
    deviceScaleFactor: 1,
    locale: "en-GB",
    timezoneId: "UTC",
    reducedMotion: "reduce",
  });
}

/** Two in a row that are the same: letters have come, charts are drawn. */
async function pictureOf(page: Page, { width, height, scheme }: Look): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  await settled(page);
  for (let before = await pictureNow(page); ;) {
    const now = await pictureNow(page);
    if (now.equals(before)) return now;
    before = now;
  }
}

function pictureNow(page: Page): Promise<Buffer> {
  return page.screenshot({ animations: "disabled", caret: "hide" });
}

/** Letters are there, charts are drawn, and no word tells the day on which the test runs. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const today = new RegExp(`\\d{1,2} [A-Z][a-z]+ ${new Date().getFullYear()}`, "g");
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      text.nodeValue = text.nodeValue?.replace(today, "1 May 2030") ?? "";
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

async function hrefOf(link: Locator): Promise<string> {
  return link.evaluate((at) => (at as HTMLAnchorElement).href);
}

function pictureName(name: string, { width, scheme }: Look): string {
  return `${name}-${width}${scheme === "dark" ? "-dark" : ""}`;
}
