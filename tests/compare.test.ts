import { createApp } from "@daybook/dashboard";
import { openStore, type Store } from "@daybook/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaintsOf, launchBrowser } from "./browser.ts";
import { ownBrief, ownBriefs } from "./corpus.ts";
import { emptyFolder, startHouse } from "./house.ts";

let store: Store;
beforeAll(async () => {
  store = await openStore({ memory: true });
  for (const brief of ownBriefs) await store.addBrief(ownBrief(brief));
});
afterAll(() => store.close());

describe("a comparison", () => {
  it("of two days of knowledge says what the toll was then and is now, and leads to what changed it", async () => {
    const page = await pageOf("/compare?from=2025-03-11&to=2025-03-11&place=Sloviansk&a.asKnownOn=2025-03-11");
    expect(page).toContain("As known on 11 March 2025 beside as known today");
    expect(rowOf(page, "killed")).toEqual(["9+", "10–14", "may differ: at most 5 fewer"]);
    expect(page).toMatch(/href="\/changes\?since=2025-03-11&amp;until=[\d-]+&amp;place=Sloviansk"/);
  });

  it("of two weeks of unlike coverage is refused with its reason, and the numbers stand all the same", async () => {
    const page = await pageOf("/compare?a.week=2024-W41&b.week=2024-W40");
    expect(page).toContain("These numbers cannot be called more or fewer: 1 of 7 days briefed beside 0 of 7.");
    expect(rowOf(page, "injured")).toEqual([
      "33+",
      expect.stringMatching(/no data|\d/),
      expect.stringMatching(/^cannot be compared/),
    ]);
  });

  it("of a place with its country says that the one holds the other", async () => {
    const page = await pageOf("/compare?week=2024-W41&a.place=Kharkiv&b.place=Ukraine");
    expect(page).toContain("Kharkiv lies in Ukraine: what is told of the first is in the second.");
    expect(rowOf(page, "attacks")?.slice(0, 1)).toEqual(["2"]);
  });

  it("leads from each number to the account of just that number", async () => {
    const page = await pageOf("/compare?from=2025-03-11&to=2025-03-11&place=Sloviansk&a.asKnownOn=2025-03-11");
    const [first, second] = [...page.matchAll(/href="(\/figures\/t-[^"]*)"[^>]*data-measure="killed"/g)].map(
      ([, at]) => at ?? "",
    );
    expect(await pageOf(first ?? "")).toContain("9 or more");
    expect(await pageOf(second ?? "")).toContain("Low 10, best 11, high 14.");
  });

  it("answers programs with the same, each difference an interval", async () => {
    const answer = await get(
      "/api/v1/compare?from=2025-03-11&to=2025-03-11&place=Sloviansk&a.asKnownOn=2025-03-11&measure=killed",
    );
    const { rows, ...both } = (await answer.json()) as { readonly rows: readonly { readonly what: string }[] };
    expect(both).toMatchObject({
      a: { place: "Sloviansk", asKnownOn: "2025-03-11", only: { measure: "killed" } },
      comparable: true,
      reason: null,
    });
    expect(rows.find(({ what }) => what === "killed")).toMatchObject({
      a: { low: 9, high: null, highOpen: true },
      b: { low: 10, high: 14 },
      comparison: "may differ",
      difference: { low: -5, high: null, highOpen: true },
    });
  });

  it("that cannot be answered says which side is wrong", async () => {
    const answer = await get("/compare?b.from=2025-13-01");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("The second side: from: “2025-13-01” is not a day");
  });
});

const browser = await launchBrowser();
const skipped = "skipped" in browser ? browser.skipped : null;

it.skipIf(skipped !== null)(
  `a week leads to its comparison, another place is put beside it, and back works${skipped === null ? "" : `; skipped: ${skipped}`}`,
  async () => {
    if ("skipped" in browser) return;
    using folder = emptyFolder();
    const house = await startHouse(folder.path);
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    const complaints = complaintsOf(page);
    await page.goto(`${house.address}/?week=2024-W41`);
    await page.locator("summary", { hasText: "Compare with" }).click();
    await page.getByRole("link", { name: "This week and the week before" }).click();
    await page.waitForURL(/\/compare/);
    expect(await page.locator("h1").textContent()).toContain("Week of 7–13 October 2024 beside week of 30 September");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    const weeks = page.url();
    const second = page.getByRole("group", { name: "Second" });
    await second.getByLabel("From").fill("2024-10-07");
    await second.getByLabel("To").fill("2024-10-13");
    await second.getByLabel("Place").fill("Kharkiv");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForURL(/b\.place=Kharkiv/);
    expect(await page.locator("h1").textContent()).toBe("All places beside Kharkiv");
    await page.locator("figure[data-panel] .canvas:not([hidden])").first().waitFor();
    await page.locator("#totals ~ .scroll a.number", { hasText: "33+" }).first().click();
    await page.getByText("33 or more").first().waitFor();
    await page.goBack();
    await page.goBack();
    expect(page.url()).toBe(weeks);
    expect(complaints).toEqual([]);
    await page.close();
    await house.stop();
  },
  120_000,
);

/** The cells of a row of the table: both numbers, and how the first is to the second. */
function rowOf(page: string, what: string): readonly string[] | undefined {
  const table = page.slice(page.indexOf('id="totals"'));
  const cells = [...table.matchAll(/<tr[^>]*>\s*<th scope="row">([\s\S]*?)<\/th>([\s\S]*?)<\/tr>/g)].find(
    ([, head = ""]) => textOf(head) === what,
  );
  return cells?.[2]?.split("</td>").slice(0, 3).map(textOf);
}

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

async function pageOf(path: string): Promise<string> {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  return answer.text();
}

async function get(path: string): Promise<Response> {
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  return app.request(path, { headers: { host: "localhost" } });
}
