import { createApp } from "@daybook/dashboard";
import { openStore, type Store } from "@daybook/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ownBrief, ownBriefs } from "./corpus.ts";

let store: Store;
beforeAll(async () => {
  store = await openStore({ memory: true });
  for (const brief of ownBriefs) await store.addBrief(ownBrief(brief));
});
afterAll(() => store.close());

const week = "week=2024-W41";

describe("the description of the addresses", () => {
  it.each([
    ["/api/v1/totals", week],
    ["/api/v1/totals", "week=2024-W41&place=Kharkiv&measure=injured&class=people"],
    ["/api/v1/figures", `${week}&limit=3`],
    ["/api/v1/incidents", "limit=2"],
    ["/api/v1/briefs", ""],
    ["/api/v1/changes", "since=2025-03-10&until=2025-03-13"],
    ["/api/v1/search", "q=kharkiv&limit=3"],
    ["/api/v1/compare", "a.week=2024-W41&b.week=2024-W40"],
    ["/api/v1/compare", "from=2025-03-11&to=2025-03-11&a.asKnownOn=2025-03-11&measure=killed"],
  ])("says what %s?%s answers", async (path, query) => {
    expect((await schemaOf(path)).safeParse(await jsonOf(`${path}?${query}`)).error?.issues ?? []).toEqual([]);
  });

  it("says what an account answers", async () => {
    const { totals } = (await jsonOf(`/api/v1/totals?${week}`)) as { totals: { id: string }[] };
    const account = await jsonOf(`/api/v1/explain/${totals[0]?.id}`);
    expect((await schemaOf("/api/v1/explain/{id}")).safeParse(account).success).toBe(true);
  });

  it("names every word that a question may have, and refuses another value as it says", async () => {
    const { paths } = (await jsonOf("/api/v1/openapi.json")) as Description;
    const words = paths["/api/v1/totals"]?.get?.parameters.map(({ name }) => name);
    expect(words).toEqual(
      expect.arrayContaining(["week", "place", "asKnownOn", "measure", "weapon", "origin", "grade"]),
    );
    const refused = await get("/api/v1/totals?grade=certain");
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual({
      error: "grade: “certain” is none of confirmed, fair, weak, contested, discounted.",
    });
  });

  it("is a page for people too", async () => {
    expect(await (await get("/api")).text()).toContain("GET /api/v1/totals");
  });
});

describe("a list", () => {
  it("comes in parts that together are all of it, each once", async () => {
    const seen: string[] = [];
    let at: string | null = `/api/v1/figures?${week}&limit=7`;
    let all = 0;
    while (at !== null) {
      const part = (await jsonOf(at)) as { all: number; next: string | null; figures: { id: string }[] };
      seen.push(...part.figures.map(({ id }) => id));
      ({ next: at, all } = part);
    }
    expect(seen).toHaveLength(all);
    expect(new Set(seen).size).toBe(all);
    expect(all).toBeGreaterThan(7);
  });

  it("of more than a thousand at once is refused in words", async () => {
    const answer = await get("/api/v1/briefs?limit=5000");
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: expect.stringContaining("limit: “5000”") });
  });
});

describe("whoever asks again", () => {
  it("is told that nothing changed, until a brief is added", async () => {
    const own = await openStore({ memory: true });
    const [first, second] = ownBriefs;
    await own.addBrief(ownBrief(first));
    const address = "/api/v1/totals?week=2024-W41";
    const etag = (await appOver(own).request(address, local)).headers.get("etag") ?? "";
    const again = () => appOver(own).request(address, { headers: { ...local.headers, "if-none-match": etag } });
    expect((await again()).status).toBe(304);
    await own.addBrief(ownBrief(second));
    expect((await again()).status).toBe(200);
    await own.close();
  });
});

describe("a narrower question", () => {
  const killed = async (query: string) => {
    const { totals } = (await jsonOf(`/api/v1/totals?week=2024-W41&place=Kharkiv&${query}`)) as Answer;
    return totals.map(({ measure, low, high }) => [measure, low, high]);
  };

  it("has only the rows that are asked for, with the same numbers", async () => {
    expect(await killed("measure=injured&class=people")).toEqual([
      ["injured", 33, null],
      ["injured", 2, 2],
    ]);
    expect(await killed("measure=injured&subgroup=children")).toEqual([["injured", 2, 2]]);
  });

  it("of another weapon, origin or theatre is no zero: it has no rows", async () => {
    expect(await killed("weapon=drone")).toEqual([]);
    expect(await killed("theatre=Gaza")).toEqual([]);
    expect((await killed("theatre=Ukraine")).length).toBeGreaterThan(3);
  });

  it("has an account of its own, in which the same number stands", async () => {
    const { totals } = (await jsonOf(`/api/v1/totals?week=2024-W41&theatre=Ukraine&measure=injured`)) as Answer;
    const [injured] = totals;
    expect(await jsonOf(`/api/v1/explain/${injured?.id}`)).toMatchObject({ low: injured?.low, high: injured?.high });
  });
});

describe("files to take along", () => {
  it("name themselves with their version and lead to their description", async () => {
    const file = await get(`/data/figures.csv?${week}`);
    expect(file.headers.get("content-disposition")).toContain("daybook-figures-v1-2024-10-07.csv");
    expect(file.headers.get("link")).toContain("</data/datapackage.json?week=2024-W41>");
  });

  it("are all described, with what they lose", async () => {
    const { resources } = (await jsonOf(`/data/datapackage.json?${week}`)) as { resources: Resource[] };
    for (const { path } of resources) expect([path, (await get(path)).status]).toEqual([path, 200]);
    const acled = resources.find(({ path }) => path.startsWith("/data/acled.csv"));
    expect(acled?.["daybook:losses"].map(({ field }) => field)).toContain("injured");
    expect(acled?.schema.fields).toHaveLength(31);
  });

  it("give a chart's own rows: a row for each day, each with its own coverage", async () => {
    const { rows } = (await jsonOf(`/data/totals.json?${week}&by=day&measure=injured`)) as { rows: Row[] };
    expect(rows.map(({ from, to }) => [from, to])).toEqual(rows.map(() => ["2024-10-08", "2024-10-08"]));
    expect(rows[0]).toMatchObject({ measure: "injured", briefed_days: 1, days: 1, low: 33, high: null });
  });

  it("give a row for each region", async () => {
    const { rows } = (await jsonOf(`/data/totals.json?${week}&by=region&measure=killed`)) as { rows: Row[] };
    expect(new Set(rows.map(({ place }) => place))).toContain("Kharkiv region");
  });

  it("keep running totals apart, with a first reading from which nothing can be computed", async () => {
    const { rows } = (await jsonOf(`/data/readings.json?${week}`)) as { rows: Row[] };
    expect(rows).toMatchObject([
      { measure: "tonnes", low: 180_000, low_strict: true, high: null, since_last_low: null },
    ]);
  });

  it("lie beside every chart and table of the overview", async () => {
    const page = await (await get(`/?${week}`)).text();
    const addresses = [...page.matchAll(/href="(\/data[^"]*)"/g)].map(([, to = ""]) => to.replaceAll("&amp;", "&"));
    const files = ["totals", "readings", "figures"].flatMap((file) =>
      ["csv", "json", "xlsx"].map((ending) => `/data/${file}.${ending}`),
    );
    expect(new Set(addresses.map((to) => to.split("?")[0]))).toEqual(new Set(["/data", ...files]));
    for (const to of new Set(addresses)) expect([to, (await get(to)).status]).toEqual([to, 200]);
  });

  it("are offered on a page that says what each loses", async () => {
    const page = await (await get(`/data?${week}`)).text();
    expect(page).toContain('href="/data/ucdp.csv?week=2024-W41"');
    expect(page).toContain("that no one set a ceiling: high is empty");
  });
});

it("a feed tells what became known with each day of publication, with no markup of a brief's in it", async () => {
  const atom = await (await get("/feed.atom")).text();
  expect(atom).toContain("What became known on 13 March 2025");
  expect(atom).toContain("/changes?since=2025-03-12&amp;until=2025-03-13");
  expect(atom).not.toMatch(/<summary[^>]*><!\[CDATA\[[^\]]*<(?!\/summary)/);
});

interface Answer {
  readonly totals: readonly {
    readonly id: string;
    readonly measure: string;
    readonly low: number;
    readonly high: number | null;
  }[];
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

interface Resource {
  readonly path: string;
  readonly schema: { readonly fields: readonly unknown[] };
  readonly "daybook:losses": readonly { readonly field: string }[];
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly parameters: readonly { readonly name: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: unknown }>> }>
  >;
}

/** The shape of an answer as it is described, with what it refers to. */
async function schemaOf(path: string): Promise<z.ZodType> {
  const { paths, components } = (await jsonOf("/api/v1/openapi.json")) as Description;
  const schema = paths[path]?.get?.responses["200"]?.content?.["application/json"]?.schema;
  const whole = JSON.stringify({ ...(schema as object), $defs: components.schemas });
  return z.fromJSONSchema(JSON.parse(whole.replaceAll("#/components/schemas/", "#/$defs/")));
}

const local = { headers: { host: "localhost" } };

function appOver(over: Store) {
  return createApp({ store: over, assets: new Map(), token: null, zone: "Europe/Kyiv" });
}

async function get(path: string): Promise<Response> {
  return appOver(store).request(path, local);
}

async function jsonOf(path: string): Promise<unknown> {
  return (await get(path)).json();
}
