import { createApp } from "@daybook/dashboard";
import { openStore, type Store } from "@daybook/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownBrief, ownBriefs } from "./corpus.ts";

let store: Store;
beforeAll(async () => {
  store = await openStore({ memory: true });
  for (const brief of ownBriefs) await store.addBrief(ownBrief(brief));
});
afterAll(() => store.close());

describe("the page of a theme", () => {
  it("tells of casualties by day, by place, by grade and by who says it, and of nothing else", async () => {
    const page = await pageOf("/casualties?week=2025-W11");
    expect(headingsOf(page)).toEqual([
      "Casualties · All places · week of 10–16 March 2025",
      "By day",
      "By place",
      "How it is known",
      "All totals of casualties",
      "Levels: running totals, in no sum above",
      "Events marked on charts",
    ]);
    expect(page).not.toContain('data-measure="launched"');
  });

  it("keeps the numbers of the overview", async () => {
    const [page, overview] = [await pageOf("/strikes?week=2025-W11"), await pageOf("/?week=2025-W11")];
    const ids = (markup: string) => new Set(markup.match(/\/figures\/t-[\w-]+/g));
    const shared = [...ids(page)].filter((id) => ids(overview).has(id));
    expect(shared.length).toBeGreaterThan(10);
  });

  it("leads from a day to just that day, and from a place to what is told of it, with what else was asked", async () => {
    const page = await pageOf(
      "/casualties?week=2025-W11&origin=State+Emergency+Service+of+Ukraine&asKnownOn=2025-03-12",
    );
    const [day] = linksIn(page, /<a data-down href="([^"]*from=2025-03-11[^"]*)"/g);
    expect(day?.searchParams.get("origin")).toBe("State Emergency Service of Ukraine");
    expect(day?.searchParams.get("to")).toBe("2025-03-11");
    const [place] = linksIn(page, /<a href="([^"]*place=Donetsk\+region[^"]*)"/g);
    expect(place?.searchParams.get("asKnownOn")).toBe("2025-03-12");
    const inside = await pageOf(`${place?.pathname}${place?.search}`);
    expect(headingsOf(inside)[0]).toContain("Donetsk region");
    expect(inside).toMatch(/place=Sloviansk/);
  });

  it("sets what origins tell differently side by side, and the brief's own voice beside none", async () => {
    const rivals = sectionOf(await pageOf("/casualties?week=2025-W11"), "rivals");
    expect(wordsOf(rivals)).toMatch(/killed, Sloviansk.*14 dead.*11/);
    expect(rivals).not.toContain("the brief itself");
  });

  it("of a year has a column for each week, and says nothing of weeks that are not whole", async () => {
    const page = await pageOf("/casualties?from=2024-04-01&to=2025-03-16");
    expect(headingsOf(page)).toContain("By week");
    const panel = panelOf(page, "killed");
    expect(panel.columns).toHaveLength(50);
    expect(panel.columns.filter(({ marks }) => marks.length > 0).map(({ label }) => label)).toContain("2024-W41");
    expect(panel.columns.find(({ label }) => label === "2024-W20")).toMatchObject({ isBriefed: false, marks: [] });
  });

  it("of all time reads sums, and they are those of the weeks", async () => {
    const page = await pageOf("/casualties?from=2022-02-21&to=2025-03-16");
    const weekly = (id: string) => panelOf(page, id).columns.find(({ label }) => label === "2025-W11")?.marks;
    const year = await pageOf("/casualties?from=2024-04-01&to=2025-03-16");
    expect(weekly("killed")).toEqual(panelOf(year, "killed").columns.at(-1)?.marks);
  });

  it("of all time tells by place, by grade and by who says it, as of a week", async () => {
    const [all, week] = [
      await pageOf("/casualties?from=2022-02-21&to=2025-03-16"),
      await pageOf("/casualties?week=2025-W11"),
    ];
    expect(headingsOf(all)).toEqual(expect.arrayContaining(["By week", "By place", "How it is known"]));
    expect(wordsOf(sectionOf(all, "rivals"))).toContain(wordsOf(sectionOf(week, "rivals")).slice(0, 200));
    expect(sectionOf(all, "injured-places")).toContain("Kharkiv region");
  });

  it("has a map whose regions lead to what is told of them, and which says no data where nothing is", async () => {
    const page = sectionOf(await pageOf("/casualties?week=2025-W11"), "killed-places");
    const [donetsk] = linksIn(
      page,
      /<a\s+href="([^"]*)"\s+aria-label="Donetsk region: 10–14 \(at least 10, best 11, no more than 14\)"/g,
    );
    expect(donetsk?.searchParams.get("place")).toBe("Donetsk region");
    expect(page).toContain("<title>Lviv region: no data</title>");
    expect(page).toContain("<title>Sumy region: none reported (exact as told)</title>");
  });

  it("marks on its map what has no ceiling", async () => {
    const page = sectionOf(await pageOf("/casualties?week=2024-W41"), "injured-places");
    expect(page).toMatch(/class="region step-\d is-open"[^>]*>\s*<title>Kharkiv region: 33\+/);
  });

  it("has no map inside a region, and its table all the same", async () => {
    const page = await pageOf("/casualties?week=2024-W41&place=Kharkiv+region");
    expect(page).not.toContain('class="map"');
    expect(page).toContain('id="injured-places"');
  });

  it("keeps levels of shipments apart from what was shipped", async () => {
    const page = await pageOf("/shipments?week=2024-W41");
    expect(headingsOf(page)).toContain("Levels: running totals, in no sum above");
    expect(page).toContain("not computable (first reading)");
    expect(page).toContain("That is no data, not zero.");
  });

  it("is led to from the overview's headings, with the same question", async () => {
    expect(await pageOf("/?week=2025-W11&place=Ukraine")).toMatch(
      /<h2 id="strikes"><a href="\/strikes\?from=2025-03-10&amp;to=2025-03-16&amp;place=Ukraine"/,
    );
  });

  it("stays with its days when another part of the question changes", async () => {
    const page = await pageOf("/strikes?from=2025-02-17&to=2025-03-16");
    expect(page).toContain('<input type="date" name="from" value="2025-02-17"');
    expect(page).toContain('action="/strikes"');
  });
});

interface Drawn {
  readonly columns: readonly {
    readonly label: string;
    readonly isBriefed: boolean;
    readonly marks: readonly unknown[];
  }[];
}

function panelOf(page: string, id: string): Drawn {
  const drawn = new RegExp(`id="${id}" data-panel="([^"]*)"`).exec(page)?.[1] ?? "null";
  return JSON.parse(drawn.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#39;", "'")) as Drawn;
}

function linksIn(page: string, pattern: RegExp): readonly URL[] {
  return [...page.matchAll(pattern)].map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), "http://x"));
}

function headingsOf(page: string): readonly string[] {
  return [...page.matchAll(/<h[12][^>]*>([\s\S]*?)<\/h[12]>/g)].map(([, words = ""]) => wordsOf(words));
}

function sectionOf(page: string, id: string): string {
  return new RegExp(`<figure[^>]*id="${id}"[\\s\\S]*?</figure>`).exec(page)?.[0] ?? "";
}

/** The templates of pages are broken into lines as the formatter likes. */
function onOneLine(markup: string): string {
  return markup.replaceAll(/\s+/g, " ").replaceAll(/ (?=>)/g, "");
}

function wordsOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

async function pageOf(path: string): Promise<string> {
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  const answer = await app.request(path, { headers: { host: "localhost" } });
  expect(answer.status).toBe(200);
  return onOneLine(await answer.text());
}
