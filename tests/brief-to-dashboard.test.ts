import { createApp } from "@daybook/dashboard";
import { openStore, type Store } from "@daybook/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { corpusBrief, corpusIsAbsent, ownBrief, ownBriefs } from "./corpus.ts";

let store: Store;
beforeEach(async () => {
  store = await openStore({ memory: true });
});
afterEach(() => store.close());

describe("the brief of 8 October 2024, on the dashboard", () => {
  beforeEach(async () => {
    await store.addBrief(ownBrief("day-958"));
  });

  it("opens on its week and shows what was told, with what the telling left open", async () => {
    const page = await textOf("/");
    expect(page).toContain("week of 7–13 October 2024");
    expect(page).toContain("1 of 7 days briefed");
    expect(numbersOn(page)).toEqual(
      expect.arrayContaining(["33+", "2+", "33 or more", "2 or more", "17–28", "4+", "15"]),
    );
  });

  it("keeps the running total of grain out of every flow", async () => {
    const page = await textOf("/?week=2024-W41");
    expect(page).toContain("not computable (first reading)");
    const { totals } = await totalsOf("week=2024-W41");
    expect(totals.filter(({ measure }) => measure === "tonnes")).toEqual([]);
  });

  it("lists the twenty troops of 3 October as reported late and moves nothing of its own week", async () => {
    expect(plain(await textOf("/?week=2024-W41"))).toMatch(
      /Week of 30 September – 6 October 2024 military killed \(Russia’s side\): no data → 20,? first told/,
    );
    const own = await totalsOf("week=2024-W41");
    expect(own.totals.filter(({ victimClass }) => victimClass === "military")).toEqual([]);
    const before = await totalsOf("week=2024-W40");
    expect(before.totals.find(({ subgroup, measure }) => subgroup === null && measure === "killed")).toMatchObject({
      low: 20,
      best: 20,
      high: 20,
    });
  });

  it("knew nothing of them on 7 October", async () => {
    expect((await totalsOf("week=2024-W40&asKnownOn=2024-10-07")).totals).toEqual([]);
  });

  it("never shows a headline or its parts counted twice, on page, in the API or in the CSV", async () => {
    const never = ["58", "61", "63", "64", "93", "123"];
    expect(numbersOn(await textOf("/"))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(${never.join("|")})\\b`))]),
    );
    const { totals } = await totalsOf("week=2024-W41");
    const killed = totals.filter(({ measure }) => measure === "killed");
    expect(killed.flatMap(({ low, best, high }) => [low, best, high])).not.toEqual(
      expect.arrayContaining([expect.toSatisfy((n: unknown) => n === 4 || n === 6 || n === 8)]),
    );
    const everyNumber = totals.flatMap(({ low, best, high }) => [low, best, high]).map(String);
    for (const number of never) expect(everyNumber).not.toContain(number);
    const csv = await (await get("/data/totals.csv?week=2024-W41")).text();
    const cells = csv.split("\n").flatMap((line) => line.split(","));
    for (const number of [...never, "180000"]) expect(cells).not.toContain(number);
  });

  it("leads from the number to the sentences it rests on", async () => {
    const { totals } = await totalsOf("place=Kharkiv&week=2024-W41");
    const injured = totals.find(({ measure, subgroup }) => measure === "injured" && subgroup === null);
    const account = (await (await get(`/api/v1/explain/${injured?.id}`)).json()) as Explanation;
    const brief = await store.brief("day-958");
    const mentions = account.figures.flatMap(({ used }) => used).flatMap((claim) => claim.mentions);
    expect(mentions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["more than 30 people", "at least five others", "28 people"]),
    );
    for (const { start, end, text } of mentions) expect(brief?.text.slice(start, end)).toBe(text);
    expect(plain(await textOf(`/figures/${injured?.id}`))).toContain(
      "An earlier Russian attack that day injured 28 people",
    );
  });

  it("marks every counted figure in the brief's own text", async () => {
    const brief = await store.brief("day-958");
    const page = await textOf(`/briefs/${brief?.id}`);
    const claims = await store.claimsOfBrief(brief?.id ?? "");
    for (const { start } of claims.flatMap(({ mentions }) => mentions)) expect(page).toContain(`id="at-${start}"`);
  });

  it("links every number of the overview to an account that is there", async () => {
    const page = await textOf("/");
    const links = new Set([...page.matchAll(/class="number"\s+href="([^"#]+)/g)].map(([, href]) => href ?? ""));
    expect(links.size).toBeGreaterThan(10);
    for (const href of links) expect([href, (await get(href)).status]).toEqual([href, 200]);
  });

  it("answers in JSON without a path by which open becomes a number", async () => {
    const { totals, ...question } = await totalsOf("place=Kharkiv&from=2024-10-07&to=2024-10-13");
    expect(question).toMatchObject({
      place: "Kharkiv",
      from: "2024-10-07",
      to: "2024-10-13",
      asKnownOn: "2024-10-08",
      coverage: { briefed: 1, days: 7 },
    });
    expect(totals).toEqual(expect.arrayContaining(kharkivTotals.map((row) => expect.objectContaining(row))));
  });

  it("says no data for a week without briefs, not zero", async () => {
    expect(await totalsOf("week=2024-W01")).toMatchObject({ totals: [], coverage: { briefed: 0, days: 7 } });
  });
});

describe("three days of Sloviansk, on the dashboard", () => {
  beforeEach(async () => {
    for (const name of ownBriefs) await store.addBrief(ownBrief(name), { example: true });
  });

  it("shows the rival count, the correction, and who stands apart", async () => {
    const page = plain(await textOf("/?week=2025-W11&place=Sloviansk"));
    expect(page).toContain("10–14");
    expect(page).toContain("Said by Defense Ministry of Russia alone, counted in no total");
    expect(page).toContain("constructed examples");
  });

  it("shows again what was known on the first day", async () => {
    const known = await totalsOf("week=2025-W11&place=Sloviansk&asKnownOn=2025-03-11");
    expect(
      known.totals.find(
        ({ measure, subgroup, victimClass }) => measure === "killed" && subgroup === null && victimClass === "people",
      ),
    ).toMatchObject({ low: 9, best: 9, high: null, highOpen: true });
  });

  it("lets the examples go with one click, for good", async () => {
    expect(await textOf("/")).toContain("Remove the examples");
    const gone = await request("/examples/remove", "POST");
    expect(gone.status).toBe(303);
    expect(await textOf("/")).toContain("Nothing is in this Daybook yet");
  });
});

describe("what cannot be answered", () => {
  it("says so, and how to ask", async () => {
    await store.addBrief(ownBrief("day-958"));
    const page = await get("/?week=2024-W99");
    expect([page.status, plain(await page.text())]).toEqual([
      400,
      expect.stringContaining("“2024-W99” is not an ISO week"),
    ]);
    expect((await get("/api/v1/totals?from=2024-13-01")).status).toBe(400);
    expect((await get("/api/v1/explain/nothing")).status).toBe(404);
    expect((await get("/figures/t-bm9uc2Vuc2U")).status).toBe(404);
    expect((await get("/incidents/nowhere")).status).toBe(404);
  });

  it("says what to do first in an empty house", async () => {
    expect(plain(await textOf("/"))).toContain("Nothing is in this Daybook yet");
  });

  it("escapes what an address puts in", async () => {
    await store.addBrief(ownBrief("day-958"));
    expect(await textOf(`/?place=${encodeURIComponent('"><script>alert(1)</script>')}`)).not.toContain("<script>alert");
  });
});

describe.skipIf(corpusIsAbsent !== null)(
  `the real brief of that day${corpusIsAbsent === null ? "" : ` (skipped: ${corpusIsAbsent})`}`,
  () => {
    it("gives the totals that the architecture promises", async () => {
      await store.addBrief(corpusBrief("seed"));
      const { totals } = await totalsOf("place=Kharkiv&from=2024-10-07&to=2024-10-13&asKnownOn=2024-10-08");
      expect(totals).toEqual(expect.arrayContaining(kharkivTotals.map((row) => expect.objectContaining(row))));
    });
  },
);

const kharkivTotals = [
  {
    measure: "injured",
    unit: "people",
    side: "Ukraine",
    victimClass: "people",
    subgroup: null,
    low: 33,
    lowStrict: false,
    best: 33,
    high: null,
    highOpen: true,
    words: "33 or more",
    policyBounds: false,
    claims: 3,
    origins: 1,
    grade: "weak",
    open: 1,
    unquantified: 0,
    withoutBest: 0,
    unallocated: null,
    conflicts: [],
  },
  {
    measure: "killed",
    unit: "people",
    victimClass: "people",
    subgroup: null,
    low: 2,
    best: 2,
    high: null,
    highOpen: true,
  },
  { measure: "killed", victimClass: "civilian", ofWhich: true, low: 2, best: 2, high: null },
  { measure: "injured", victimClass: "people", subgroup: "children", low: 2, best: 2, high: 2 },
  { measure: "hospitalised", low: 17, best: 17, high: 28 },
  { measure: "attacks", low: 2, best: 2, high: 2 },
  { measure: "launched", unit: "bombs", low: 4, best: 4, high: null },
  { measure: "buildings_damaged", unit: "apartment buildings", low: 15, best: 15, high: 15 },
];

interface Row {
  readonly id: string;
  readonly measure: string;
  readonly victimClass: string | null;
  readonly subgroup: string | null;
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}

interface Explanation {
  readonly figures: readonly {
    readonly used: readonly {
      readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
    }[];
  }[];
}

function request(path: string, method = "GET"): Response | Promise<Response> {
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  return app.request(path, { method, headers: { host: "localhost", origin: "http://localhost" } });
}

async function get(path: string): Promise<Response> {
  return request(path.replaceAll("&amp;", "&"));
}

async function textOf(path: string): Promise<string> {
  return (await get(path)).text();
}

async function totalsOf(query: string): Promise<{ totals: Row[]; coverage: unknown }> {
  return (await get(`/api/v1/totals?${query}`)).json() as Promise<{ totals: Row[]; coverage: unknown }>;
}

/** What the links to accounts say. */
function numbersOn(page: string): readonly string[] {
  return [...page.matchAll(/<a\s+class="number"[^>]*>([^<]*)<\/a/g)].map(([, words]) => (words ?? "").trim());
}

/** The words of a page as a person reads them. */
function plain(page: string): string {
  return page.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
}
