import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "@daybook/dashboard";
import { openStore, type Store } from "@daybook/store";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaintsOf, launchBrowser } from "./browser.ts";
import { ownBrief, ownBriefs } from "./corpus.ts";
import { emptyFolder, startHouse, type House } from "./house.ts";

describe("a chart taken along", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ memory: true });
    for (const brief of ownBriefs) await store.addBrief(ownBrief(brief));
  });
  afterAll(() => store.close());

  it("has a picture, a picture of lines and a page of its own under every chart of the overview", async () => {
    const page = await (await asked("/?week=2024-W41")).text();
    const panels = [...page.matchAll(/<figure class="panel [^"]*" id="([^"]+)"/g)].map(([, id]) => id);
    expect(panels.length).toBeGreaterThan(3);
    for (const id of panels) {
      const links = linksIn(page, new RegExp(`^/charts/${id}[.?]`));
      expect(links.map((link) => link.slice(`/charts/${id}`.length).split("?")[0])).toEqual([".png", ".svg", ""]);
      for (const link of links) expect((await asked(link)).status).toBe(200);
    }
  });

  it.each([
    ["by day", "/casualties?week=2024-W41"],
    ["of one quantity that was asked for", "/casualties?week=2024-W41&measure=killed"],
    ["by week", "/casualties?from=2024-04-01&to=2025-03-16"],
    ["by week, of more than a year", "/strikes?from=2022-02-21&to=2025-03-16"],
    ["of a running total of more than a year", "/shipments?from=2022-02-21&to=2024-10-13"],
  ])("has them, and its data in three formats, on the page of its theme: %s", async (_what, page) => {
    const markup = await (await asked(page)).text();
    const figures = figuresIn(markup).filter((figure) => figure.includes("data-panel"));
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const links = linksIn(figure, /^\/(?:charts|data)\/?[^?]/);
      const endings = links.map((link) => /\.(\w+)\?/.exec(link)?.[1] ?? "page");
      expect(endings).toEqual(["csv", "json", "xlsx", "png", "svg", "page"]);
      for (const link of [...links, ...linksIn(figure, /^\/data\?/)]) expect((await asked(link)).status).toBe(200);
    }
  });

  it.each([
    ["a map by region", "/casualties?week=2025-W11", "svg.map"],
    ["a chart by place inside a region, which has no map", "/casualties?week=2024-W41&place=Kharkiv+region", "table"],
  ])("has pictures, a page and a row for each place of %s", async (_what, page) => {
    const figures = figuresIn(await (await asked(page)).text()).filter((figure) => /id="\w+-places"/.test(figure));
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const links = linksIn(figure, /^\/(?:charts|data)\/?[^?]/);
      const endings = links.map((link) => /\.(\w+)\?/.exec(link)?.[1] ?? "page");
      expect(endings).toEqual(["csv", "json", "xlsx", "png", "svg", "page"]);
      for (const link of links) expect((await asked(link)).status).toBe(200);
      const rows = await rowsOf(links.find((link) => link.includes(".json")) ?? "");
      const places = [...figure.matchAll(/<th scope="row">\s*<a href="[^"]*"\s*>([^<]*)</g)].map(([, name]) => name);
      expect(new Set(rows.map(({ place }) => place))).toEqual(new Set(places));
    }
  });

  it("says in the picture of a map what is told of each place, of the smallest too, and what was told of none", async () => {
    const svg = await (await asked("/charts/killed-places.svg?week=2025-W11")).text();
    const [scope, note, source, address] = /<desc>([^<]*)<\/desc>/.exec(svg)?.[1]?.split("\n") ?? [];
    expect(scope).toBe("All places, 10–16 March 2025, as known on 13 March 2025");
    expect(note).toMatch(
      /^Told of 4 places: Donetsk region 10–14; .*Sumy region none reported.* 3 of 7 days have a brief\./,
    );
    expect(note).toContain("Hatched: no data, which is not zero.");
    expect(source).toMatch(/^Source: .+ as Daybook read \d+ claims\.$/);
    expect(address).toBe(
      "http://localhost/charts/killed-places?from=2025-03-10&amp;to=2025-03-16&amp;asKnownOn=2025-03-13",
    );
    const page = await (await asked("/charts/killed-places?week=2025-W11")).text();
    expect(page).toContain('class="map"');
    expect(page).toContain("Donetsk region: 10–14 (at least 10, best 11, no more than 14)");
  });

  it("shows by week what the page shows by week, and says of what weeks", async () => {
    const address = "/charts/injured?from=2024-04-01&to=2025-03-16&by=week";
    const embedded = await (await asked(address)).text();
    const page = await (await asked("/casualties?from=2024-04-01&to=2025-03-16")).text();
    const columnsIn = (markup: string) => /id="injured"[^>]*&quot;columns&quot;:(.*?\]\}\])/.exec(markup)?.[1];
    expect(columnsIn(embedded)).toContain("2024-W41");
    expect(columnsIn(embedded)).toBe(columnsIn(page));
    expect(embedded).toMatch(/Hatched: no brief in that week.*as Daybook read \d+ claims/s);
    expect(linksIn(embedded, /^\/casualties\?/)).toHaveLength(2);
    const svg = await (await asked(address.replace("injured?", "injured.svg?"))).text();
    expect(svg).toContain(`${address.replaceAll("&", "&amp;").split("&")[0]}`);
    expect(svg).toContain("by=week");
  });

  it("has a row in its data for each quantity of each week, with the days of that week that are briefed", async () => {
    const rows = await rowsOf("/data/totals.json?from=2022-02-21&to=2025-03-16&measure=killed&by=week");
    for (const week of ["from=2024-10-07&to=2024-10-13", "from=2025-03-10&to=2025-03-16"]) {
      const alone = await rowsOf(`/data/totals.json?${week}&measure=killed`);
      expect(alone.length).toBeGreaterThan(0);
      expect(rows.filter(({ from }) => week.includes(`from=${String(from)}`))).toEqual(alone);
    }
    expect(rows.every(({ days }) => days === 7)).toBe(true);
  });

  it("says in the picture what it shows, of when and where, who said so and how to find it again", async () => {
    const svg = await (await asked("/charts/injured.svg?week=2024-W41&place=Kharkiv")).text();
    const words = /<desc>([^<]*)<\/desc>/.exec(svg)?.[1]?.split("\n") ?? [];
    expect(words).toEqual([
      "Kharkiv, 7–13 October 2024, as known on 13 March 2025",
      "33 or more injured in 7 days; 1 of 7 days have a brief. A bar without a top: no source sets a ceiling. Hatched: no brief on that day and no word of it, which is not zero.",
      expect.stringMatching(/^Source: .+, as Daybook read 1 brief\.$/),
      "http://localhost/charts/injured?from=2024-10-07&amp;to=2024-10-13&amp;asKnownOn=2025-03-13&amp;place=Kharkiv",
    ]);
    expect(svg).toContain(">33+</text>");
  });

  it("is the same file until something else is held, and is not sent twice", async () => {
    const [one, other] = [
      await asked("/charts/killed.png?week=2024-W41"),
      await asked("/charts/killed.png?week=2024-W41"),
    ];
    expect(Buffer.compare(Buffer.from(await one.arrayBuffer()), Buffer.from(await other.arrayBuffer()))).toBe(0);
    const tag = one.headers.get("etag") ?? "";
    expect((await asked("/charts/killed.png?week=2024-W41", { "if-none-match": tag })).status).toBe(304);
  });

  it("may stand on pages of others, and nothing else here may", async () => {
    const policyOf = async (path: string) => (await asked(path)).headers.get("content-security-policy");
    expect(await policyOf("/charts/killed?week=2024-W41")).toBe(
      (await policyOf("/"))?.replace("frame-ancestors 'none'", "frame-ancestors *"),
    );
    expect((await asked("/charts/killed?week=2024-W41")).headers.get("x-frame-options")).toBeNull();
    const others = await Promise.all(["/", "/data", "/briefs", "/charts"].map(policyOf));
    expect(new Set(others)).toEqual(new Set([await policyOf("/")]));
  });

  it("is refused where it would call untold what was not asked for", async () => {
    const refused = await asked("/charts/killed.svg?week=2024-W41&measure=injured");
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("one quantity already")]);
  });

  it("is not there where nothing is told, which is no zero", async () => {
    const missing = await asked("/charts/shipped?week=2024-W41");
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining("no data, not zero")]);
    expect((await asked("/charts/shipped.png?week=2024-W41")).status).toBe(404);
  });

  async function rowsOf(path: string) {
    const { rows } = (await (await asked(path)).json()) as {
      readonly rows: readonly Readonly<Record<string, unknown>>[];
    };
    return rows;
  }

  async function asked(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
    return app.request(path, { headers: { host: "localhost", ...headers } });
  }
});

const browser = await launchBrowser();
const skipped = "skipped" in browser ? browser.skipped : null;

describe.skipIf(skipped !== null)(`in a browser${skipped === null ? "" : `; skipped: ${skipped}`}`, () => {
  using folder = emptyFolder();
  let house: House;
  beforeAll(async () => {
    house = await startHouse(folder.path);
  }, 120_000);
  afterAll(async () => {
    await house.stop();
    if (!("skipped" in browser)) await browser.close();
  });

  it("its pictures open as pictures", async () => {
    const page = await open("/?week=2024-W41");
    const sizes = await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll<HTMLAnchorElement>("a[href^='/charts/'][download]")].map(async ({ href }) => {
          const image = new Image();
          image.src = href;
          await image.decode();
          return [href.includes(".png") ? "png" : "svg", image.naturalWidth] as const;
        }),
      ),
    );
    expect(new Set(sizes.map(String))).toEqual(new Set(["png,1600", "svg,800"]));
  });

  it("its table is copied with its title and address, and the page says so", async () => {
    const page = await open("/?week=2024-W41", { permissions: ["clipboard-read", "clipboard-write"] });
    const chart = page.locator("figure#injured");
    await chart.getByRole("button", { name: "Copy table" }).press("Enter");
    await chart.getByRole("status").filter({ hasText: "Copied: 8 rows" }).waitFor();
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(["text/plain", "text/html"].map(async (type) => (await item!.getType(type)).text()));
    });
    expect(text?.split("\n").slice(0, 4)).toEqual([
      expect.stringMatching(/^Injured by day/),
      "Day\tinjured",
      "Mon 7 Oct no brief\tno data",
      "Tue 8 Oct\t33+",
    ]);
    expect(text).toContain(`${house.address}/?from=2024-10-07&to=2024-10-13`);
    expect(html).toMatch(/<table>.*33\+.*<\/table>/s);
    expect(html).toContain(`href="${house.address}/figures/`);
  });

  it("stands on a page of another site, drawn, with its source and the way back", async () => {
    const frame = `<iframe src="${house.address}/charts/injured?week=2024-W41" width="600" height="560"></iframe>`;
    await using site = await siteOf(`<!doctype html><title>Elsewhere</title>${frame}`);
    const page = await open(site.address);
    const inside = page.frameLocator("iframe");
    await inside.locator("canvas").waitFor();
    expect(await inside.locator("main").textContent()).toMatch(/Source: .+, as Daybook read 1 brief\./);
    expect(await inside.getByRole("link", { name: "Open in Daybook" }).getAttribute("href")).toContain("#injured");
    expect(await inside.locator(".tools, form, button").count()).toBe(0);
    expect(await inside.locator("html").evaluate((html) => html.scrollWidth <= innerWidth)).toBe(true);
  });

  it("stands there without scripts too, as its table", async () => {
    const page = await open("/charts/injured?week=2024-W41", { javaScriptEnabled: false });
    expect(await page.getByRole("row", { name: /Tue 8 Oct/ }).textContent()).toContain("33+");
    expect(await page.getByRole("button", { name: "Copy table" }).isVisible()).toBe(false);
  });

  it("goes to paper whole, with its table and without what can only be pressed, dark on white from a dark page", async () => {
    const page = await open("/?week=2024-W41", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("figure#injured table").isVisible()).toBe(true);
    expect(await page.locator("figure#injured canvas").isVisible()).toBe(true);
    expect(await page.locator("nav, button, form, .tools").filter({ visible: true }).count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    await expect.poll(() => darkestOf(page)).toBeLessThan(100);
  });

  async function open(
    path: string,
    options: Parameters<Exclude<typeof browser, { skipped: string }>["newPage"]>[0] = {},
  ) {
    if ("skipped" in browser) throw new Error(browser.skipped);
    const page = await browser.newPage(options);
    const complaints = complaintsOf(page);
    await page.goto(path.startsWith("http") ? path : `${house.address}${path}`);
    if (options.javaScriptEnabled !== false && path.startsWith("/"))
      await page.locator("figure canvas").first().waitFor();
    expect(complaints).toEqual([]);
    return page;
  }
});

/** How dark the darkest ink of a chart is: the numbers of a dark page are nearly white. */
function darkestOf(page: Page): Promise<number> {
  return page.locator("figure#injured canvas").evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height);
    let darkest = 255;
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) darkest = Math.min(darkest, data[at]!);
    return darkest;
  });
}

/** Another site on this machine: another port is another origin. */
async function siteOf(html: string): Promise<AsyncDisposable & { readonly address: string }> {
  const server = createServer((_, answer) => answer.setHeader("Content-Type", "text/html").end(html));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

function figuresIn(page: string): readonly string[] {
  return page.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
}

function linksIn(page: string, like: RegExp): readonly string[] {
  const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  return links.filter((href) => like.test(href));
}
