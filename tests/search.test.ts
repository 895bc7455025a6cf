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

interface Answer {
  readonly all: number;
  readonly next: string | null;
  readonly kinds: Readonly<Record<string, number>>;
  readonly results: readonly {
    readonly kind: string;
    readonly title: string;
    readonly text: string | null;
    readonly marks: readonly (readonly [number, number])[];
    readonly places: readonly string[];
    readonly figures: readonly { readonly id: string; readonly what: string; readonly words: string }[];
    readonly address: string;
  }[];
}

describe("a search", () => {
  it("answers with the figures of an incident, each with its account", async () => {
    const { results } = await answered("q=kharkiv&kind=incident");
    const attacks = results.find(({ figures }) => figures.some(({ words }) => words === "33 or more"));
    expect(attacks?.places).toContain("Kharkiv");
    const injured = attacks?.figures.find(({ words }) => words === "33 or more");
    expect(await pageOf(`/figures/${injured?.id}`)).toContain("33 or more");
  });

  it("answers with the totals of a place in the week that was told of last", async () => {
    const { results } = await answered("q=kharkiv&kind=place");
    const [city] = results;
    expect(city?.title).toBe("Kharkiv");
    expect(city?.address).toBe("/?week=2024-W41&place=Kharkiv");
    expect(city?.figures.map(({ what, words }) => `${what}: ${words}`)).toEqual(
      expect.arrayContaining(["killed, Ukraine’s side: 2 or more", "injured, Ukraine’s side: 33 or more"]),
    );
  });

  it("says where in the text each word stands", async () => {
    const { results } = await answered("q=saltiv&kind=brief");
    const [{ text, marks } = { text: "", marks: [] }] = results;
    const [[start, end] = [0, 0]] = marks;
    expect(text?.slice(start, end)).toMatch(/^Saltiv/);
  });

  it("comes in parts that together are all of it, each once", async () => {
    const seen: string[] = [];
    let at: string | null = "q=the&limit=4";
    let all = 0;
    while (at !== null) {
      const part: Answer = await answered(at);
      seen.push(...part.results.map(({ address }) => address));
      all = part.all;
      at = part.next?.split("?")[1] ?? null;
    }
    expect(all).toBeGreaterThan(8);
    expect(new Set(seen).size).toBe(all);
  });

  it.each(["", "%22", "<script>alert(1)</script>", "a:b AND (", "кириця"])(
    "of %j is a page, and no markup",
    async (q) => {
      const page = await pageOf(`/search?q=${encodeURIComponent(q)}`);
      expect(page).not.toContain("<script>alert");
      expect(page).toContain("<h1>Search</h1>");
    },
  );

  it("of a brief’s own markup shows it as text", async () => {
    const own = await openStore({ memory: true });
    const brief = ownBrief("sloviansk-01");
    await own.keepReading({
      brief: { ...brief.brief, id: "x", title: "<b>Night</b>", text: "Shelling <img src=x onerror=alert(1)> again" },
      reading: {},
      summary: { state: "waiting", waiting: 1, accepted: 0, rejected: 0 },
    });
    const page = await pageOf("/search?q=shelling", own);
    expect(page).toContain("&lt;b&gt;Night&lt;/b&gt;");
    expect(page).toContain("<mark>Shelling</mark> &lt;img src=x");
    expect(page).toContain("not reviewed");
    await own.close();
  });

  it("of a kind that is none is refused in words", async () => {
    const answer = await get("/api/v1/search?q=a&kind=number");
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: expect.stringContaining("kind: “number” is none of place") });
  });
});

const browser = await launchBrowser();
const skipped = "skipped" in browser ? browser.skipped : null;

it.skipIf(skipped !== null)(
  `from any page, by keyboard and with scripts off, a search leads to a figure and its sentence${skipped === null ? "" : `; skipped: ${skipped}`}`,
  async () => {
    if ("skipped" in browser) return;
    using folder = emptyFolder();
    const house = await startHouse(folder.path);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${house.address}/method`);
    await page.getByRole("searchbox", { name: /Search briefs/ }).fill("kharkiv");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=kharkiv/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page
      .getByRole("link", { name: /^Incidents/ })
      .last()
      .click();
    await page.waitForURL(/kind=incident/);
    await page.locator(".results a.number", { hasText: "33+" }).first().click();
    expect(await page.locator("main").textContent()).toContain("33 or more");
    await page.goBack();
    await page.locator(".results h2 a").first().click();
    expect(page.url()).toContain("/incidents/");
    expect(complaints).toEqual([]);
    await context.close();
    await house.stop();
  },
  120_000,
);

async function answered(query: string): Promise<Answer> {
  return (await (await get(`/api/v1/search?${query}`)).json()) as Answer;
}

async function pageOf(path: string, from: Store = store): Promise<string> {
  const answer = await get(path, from);
  expect(answer.status).toBe(200);
  return answer.text();
}

async function get(path: string, from: Store = store): Promise<Response> {
  const app = createApp({ store: from, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  return app.request(path, { headers: { host: "localhost" } });
}
