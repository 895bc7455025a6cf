import { createApp } from "@daybook/dashboard";
import { openStore, type Store } from "@daybook/store";
import { renderWeek, startWorker, type Worker } from "@daybook/worker";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownBrief, ownBriefs } from "./corpus.ts";
import { textOf } from "./pdf-text.ts";

/**
 * Twenty troops were killed on 3 October 2024, in week 40, and the brief of 8 October is the first to say so. On the 7th
 * every page, chart, file and address says "no data"; on the 8th it says 20. What came in 2025 changes neither.
 */
let store: Store;
let worker: Worker;
beforeAll(async () => {
  store = await openStore({ memory: true });
  for (const name of ownBriefs) await store.addBrief(ownBrief(name), { example: true });
  worker = startWorker({ store, render: renderWeek, pollMs: 20 });
});
afterAll(async () => {
  await worker.stop();
  await store.close();
});

const [eve, day] = ["2024-10-07", "2024-10-08"];

describe("what was known of week 40 on 7 October 2024, and on the 8th", () => {
  it("is no data and 20 in the API", async () => {
    expect(await totalsOf(`week=2024-W40&asKnownOn=${eve}`)).toEqual([]);
    const killed = (await totalsOf(`week=2024-W40&asKnownOn=${day}`)).find(isKilledMilitary);
    expect(killed).toMatchObject({ low: 20, best: 20, high: 20, words: "20" });
  });

  it("is no row and 20 in the CSV, under the version of the data of that day", async () => {
    const csv = async (known: string) => (await get(`/data/totals.csv?week=2024-W40&asKnownOn=${known}`)).text();
    expect((await csv(eve)).trim().split("\n")).toHaveLength(1);
    const [head = "", ...lines] = (await csv(day)).trim().split("\n");
    const column = (line: string | undefined, name: string) => line?.split(",")[head.split(",").indexOf(name)];
    const killed = lines.find((line) => line.includes(",killed,") && line.includes(",military,"));
    expect([column(killed, "low"), column(killed, "high")]).toEqual(["20", "20"]);
    expect(column(killed, "data_version")).toBe(await store.dataVersion(day));
  });

  it("is no data and 20 on the overview: its sentence, its chart by day, its table, its regions", async () => {
    const before = await page(`/?week=2024-W40&asKnownOn=${eve}`);
    expect(before.words).toContain("Nothing is told of people killed or injured.");
    expect(before.words).toContain("No data: nothing is told of any place in this period.");
    expect(before.numbers).toEqual([]);
    expect(before.html).not.toContain("data-panel=");

    const after = await page(`/?week=2024-W40&asKnownOn=${day}`);
    expect(after.words).toContain("20 military killed");
    expect(after.numbers).toContain("20");
    const drawn = columnsOf(after.html).flatMap(({ label, marks }) => marks.map(({ words }) => `${label}: ${words}`));
    expect(drawn).toEqual(expect.arrayContaining(["Thu 3 Oct: 20"]));
    expect(after.words).toMatch(/Donetsk region\s*20/);
  });

  it("is no week before and 20 beside week 41", async () => {
    const { words } = await page(`/?week=2024-W41&asKnownOn=${day}`);
    expect(words).toContain("military killed (Russia’s side): no data → 20");
    expect((await page(`/?week=2024-W41&asKnownOn=${eve}`)).words).toContain(
      "Nothing that was known of earlier weeks has changed.",
    );
  });

  it("is nothing and a reading on the panels of running totals", async () => {
    expect((await page(`/?week=2024-W41&asKnownOn=${eve}`)).html).not.toContain('id="levels"');
    expect((await page(`/?week=2024-W41&asKnownOn=${day}`)).words).toContain(
      "More than 180,000 tonnes of grain shipped",
    );
  });

  it("is no incident and one in the list, which leads on to the same day", async () => {
    expect((await page(`/incidents?asKnownOn=${eve}`)).words).toContain("No incident had been told by 7 October 2024.");
    const { html, words } = await page(`/incidents?asKnownOn=${day}`);
    expect(words).toContain("20 military killed");
    expect(words).not.toContain("Sloviansk");
    const links = [...html.matchAll(/href="(\/incidents\/[^"]+)"/g)].map(([, href]) => href ?? "");
    expect(links.length).toBeGreaterThan(1);
    for (const href of links) expect(href).toContain(`?asKnownOn=${day}`);
  });

  it("is no page and one of the incident, and no account and one of its figure", async () => {
    const figure = (await store.figuresKnownOn(day)).find(
      ({ key }) => key.victimClass === "military" && key.measure === "killed" && key.nationality === null,
    );
    const addresses = [`/incidents/${figure?.incident}`, `/figures/${figure?.id}`, `/api/v1/explain/${figure?.id}`];
    for (const address of addresses) {
      expect([address, (await get(`${address}?asKnownOn=${eve}`)).status]).toEqual([address, 404]);
      const answer = await get(`${address}?asKnownOn=${day}`);
      expect([answer.status, (await answer.text()).includes("20 troops")]).toEqual([200, true]);
    }
  });

  it("stays in every address that a page of a past day leads to", async () => {
    const { html } = await page(`/?week=2024-W41&asKnownOn=${day}`);
    const links = [...html.matchAll(/href="(\/(?:\?|incidents\/|reports\/|data\/|api\/)[^"]*)"/g)].map(
      ([, href]) => href ?? "",
    );
    expect(links.length).toBeGreaterThan(5);
    for (const href of links) expect(href).toContain(`asKnownOn=${day}`);
  });

  it("is no data and 20 in the report, each kept under its own day", async () => {
    const pdfOf = async (known: string) => {
      const answer = await get(`/reports/2024-W40.pdf?asKnownOn=${known}`);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
      return new Uint8Array(await answer.arrayBuffer());
    };
    const [before, after] = [await pdfOf(eve), await pdfOf(day)];
    const [was, is] = await Promise.all([before, after].map(async (pdf) => (await textOf(pdf)).join(" ")));
    expect(was).toContain("As known on 7 October 2024");
    expect(was).toContain("No data: nothing that was published tells of this week.");
    expect(is).toMatch(/20\s\[[\d–, ]+\]\smilitary killed/u);
    expect(new Set((await store.reports()).map(({ asKnownOn }) => asKnownOn))).toEqual(new Set([eve, day]));
    expect(Buffer.from(await pdfOf(day)).equals(Buffer.from(after)), "asked again: the stored file").toBe(true);
    expect(await store.runs()).toHaveLength(2);
    expect((await page("/reports")).words).toContain("8 October 2024");
  });
});

it("leads from every number of what became known to its account of its own day, before and after", async () => {
  for (const asked of ["since=2024-10-01&until=2024-10-08", "since=2025-03-11&until=2025-03-13"]) {
    const { html } = await page(`/changes?${asked}`);
    const links = new Set([...html.matchAll(/class="number"\s+href="([^"#]+)/g)].map(([, href]) => href ?? ""));
    expect(links.size).toBeGreaterThan(20);
    for (const href of links) expect([href, (await get(href)).status]).toEqual([href, 200]);
  }
});

describe("a day that is none", () => {
  it.each([
    "/incidents?asKnownOn=then",
    "/reports/2024-W40.pdf?asKnownOn=then",
    "/changes?since=then",
    "/changes?since=2024-10-08&until=2024-10-07",
    "/api/v1/changes?until=2024-02-30",
  ])("is refused with words: %s", async (address) => {
    const answer = await get(address);
    expect([answer.status, plain(await answer.text())]).toEqual([400, expect.stringMatching(/is not a day|is after/)]);
  });
});

it("describes the address of changes among those that programs may rely on", async () => {
  const openapi = (await (await get("/api/v1/openapi.json")).json()) as { paths: Record<string, unknown> };
  expect(Object.keys(openapi.paths)).toContain("/api/v1/changes");
});

interface Row {
  readonly measure: string;
  readonly victimClass: string | null;
  readonly subgroup: string | null;
}

function isKilledMilitary({ measure, victimClass, subgroup }: Row): boolean {
  return measure === "killed" && victimClass === "military" && subgroup === null;
}

async function totalsOf(query: string): Promise<readonly Row[]> {
  return ((await (await get(`/api/v1/totals?${query}`)).json()) as { totals: Row[] }).totals;
}

async function get(path: string): Promise<Response> {
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  return app.request(path.replaceAll("&amp;", "&"), { headers: { host: "localhost" } });
}

async function page(path: string): Promise<{
  readonly html: string;
  readonly words: string;
  readonly numbers: readonly string[];
}> {
  const answer = await get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  const html = await answer.text();
  const numbers = [...html.matchAll(/<a\s+class="number"[^>]*>([^<]*)<\/a/g)].map(([, words]) => (words ?? "").trim());
  return { html, numbers, words: plain(html) };
}

interface Column {
  readonly label: string;
  readonly marks: readonly { readonly words: string }[];
}

/** The columns of every chart of a page, as the browser is given them. */
function columnsOf(html: string): readonly Column[] {
  const panels = [...html.matchAll(/data-panel="([^"]*)"/g)].map(([, json = ""]) => json.replaceAll("&quot;", '"'));
  expect(panels.length).toBeGreaterThan(0);
  return panels.flatMap(
    (json) => (JSON.parse(json.replaceAll("&#39;", "'").replaceAll("&amp;", "&")) as { columns: Column[] }).columns,
  );
}

/** The words of a page as a person reads them. */
function plain(html: string): string {
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}
