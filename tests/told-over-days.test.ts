import { createApp } from "@daybook/dashboard";
import { program } from "@daybook/cli";
import { renderWeeklyReport } from "@daybook/report";
import { openStore, type Store } from "@daybook/store";
import { renderWeek } from "@daybook/worker";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefInSentences, type DraftedBrief, type Telling } from "./brief-in-sentences.ts";
import { emptyFolder } from "./house.ts";
import { textOf } from "./pdf-text.ts";

/**
 * A constructed sequence: a strike on a mill in the town of Dubrava, told over six days. The toll rises, a hospital counts
 * otherwise, the mayor corrects himself, one more body is found in the week after, and only then a death elsewhere is told.
 */
const strike = { incident: "mill", date: "2031-03-04", place: "Dubrava", by: "the mayor’s office" } as const;
const before = (brief: string, type: string) => ({ brief, figure: "a1", type });

const told: readonly Told[] = [
  {
    day: "2031-03-04",
    title: "A strike on a mill in Dubrava",
    text: "A strike on a mill in Dubrava killed at least six people, the mayor’s office said, and crews were still searching.",
    number: { ...strike, id: "a1", words: "at least six people", bound: "at_least", low: 6 },
    holds: { low: 6, best: 6, high: null, words: "6 or more", short: "6+" },
  },
  {
    day: "2031-03-05",
    title: "The toll in Dubrava rises",
    text: "Nine people are now known to have died in the mill, the mayor’s office said.",
    number: {
      ...strike,
      id: "a1",
      words: "Nine people",
      bound: "exact",
      low: 9,
      revises: before("dubrava-1", "update"),
    },
    holds: { low: 9, best: 9, high: 9, words: "9", short: "9" },
  },
  {
    day: "2031-03-06",
    title: "The hospital of Dubrava counts eleven",
    text: "The district hospital said that it had received eleven dead from the mill.",
    number: { ...strike, id: "a1", words: "eleven dead", bound: "exact", low: 11, by: "the district hospital" },
    holds: { low: 9, best: 9, high: 11, words: "9 to 11", short: "9–11" },
  },
  {
    day: "2031-03-07",
    title: "One of the nine is alive",
    text: "One of those counted as dead was found alive, the mayor’s office said, and corrected the toll to eight.",
    number: { ...strike, id: "a1", words: "eight", bound: "exact", low: 8, revises: before("dubrava-2", "correction") },
    holds: { low: 8, best: 8, high: 11, words: "8 to 11", short: "8–11" },
  },
  {
    day: "2031-03-10",
    title: "One more body under the mill",
    text: "A body was found under the mill on Monday, which brings the dead to nine, the mayor’s office said.",
    number: { ...strike, id: "a1", words: "nine", bound: "exact", low: 9, revises: before("dubrava-4", "update") },
    holds: { low: 9, best: 9, high: 11, words: "9 to 11", short: "9–11" },
  },
  {
    day: "2031-03-11",
    title: "A death in Lisna is told late",
    text: "A farmer said that two people had been killed in the village of Lisna on Friday.",
    number: {
      id: "a1",
      words: "two people",
      bound: "exact",
      low: 2,
      by: "a farmer",
      incident: "lisna",
      date: "2031-03-07",
      place: "Lisna",
    },
    holds: { low: 11, best: 11, high: 13, words: "11 to 13", short: "11–13" },
  },
];

/** What changed on each day after the first, of the week 3–9 March: how, and by how much. */
const changes = [
  { kinds: ["revised"], words: ["updated"], difference: { low: null, high: 3, words: "at most 3 more" } },
  { kinds: ["revised"], words: ["told otherwise by another"], difference: { low: 0, high: 2 } },
  { kinds: ["revised"], words: ["corrected"], difference: { low: -3, high: 2, words: "from 3 fewer to 2 more" } },
  { kinds: ["revised"], words: ["updated"], difference: { low: -2, high: 3 } },
  { kinds: ["revised"], words: ["more incidents told"], difference: { low: 0, high: 4 } },
] as const;

const week = { week: "2031-W10", place: null, language: "en" } as const;
const query = "week=2031-W10&asKnownOn=";

/** A ledger as it stood on each day, with the report of the week that was made on it, and one that holds all. */
let ledgers: readonly { readonly store: Store; readonly pdf: Uint8Array }[];
let whole: Store;

beforeAll(async () => {
  ledgers = await Promise.all(
    told.map(async ({ day }, at) => {
      const store = await storeWith(told.slice(0, at + 1));
      return { store, pdf: (await renderWeek(store, { ...week, asKnownOn: day })).pdf };
    }),
  );
  whole = await storeWith(told);
}, 120_000);
afterAll(() => Promise.all([whole, ...(ledgers ?? []).map(({ store }) => store)].map((store) => store.close())));

describe.each(told)("the toll of the week 3–9 March 2031, as known on $day", ({ day, holds }) => {
  const { short, ...numbers } = holds;
  const { words } = holds;

  it("is the same when it is new and when more has become known since, in numbers and words", async () => {
    const then = ledgers[told.findIndex((one) => one.day === day)]?.store ?? whole;
    for (const [store, asked] of [
      [then, "week=2031-W10"],
      [then, `${query}${day}`],
      [whole, `${query}${day}`],
    ] as const)
      expect(await killed(store, asked)).toMatchObject(numbers);
  });

  it("stands so on the page, with what was left open", async () => {
    const page = await (await get(whole, `/?${query}${day}`)).text();
    expect(numbersOn(page)).toContain(short);
    expect(plain(page)).toContain(`as known on ${Number.parseInt(day.slice(8))} March 2031`);
  });

  it("stands so in the report, whose bytes stay the same whatever is published later", async () => {
    const { pdf, dataVersion } = await renderWeek(whole, { ...week, asKnownOn: day });
    const then = ledgers[told.findIndex((one) => one.day === day)];
    expect(Buffer.from(pdf).equals(Buffer.from(then?.pdf ?? [])), "the same bytes").toBe(true);
    expect(dataVersion).toBe(await then?.store.dataVersion());
    const text = (await textOf(pdf)).join("\n").replace(/\s+/g, " ");
    expect(text).toMatch(new RegExp(`\\b${words}\\s\\[[\\d–, ]+\\] people killed`, "iu"));
    expect(text).toContain(`Data version ${dataVersion}`);
  });
});

describe("what became known from one day to the next", () => {
  it("is first told on the first day", async () => {
    const { totals } = await changesOf("2031-03-03", "2031-03-04");
    expect(totals).toMatchObject([{ week: "2031-W10", kinds: ["added"], before: null, after: { words: "6 or more" } }]);
  });

  it.each(changes.map((change, at) => ({ ...change, at })))("is typed: $words", async ({ at, ...change }) => {
    const [was, is] = [told[at], told[at + 1]];
    if (was === undefined || is === undefined) throw new Error("no such day");
    const { totals } = await changesOf(was.day, is.day);
    const [total, ...others] = totals;
    expect(others).toEqual([]);
    expect(total).toMatchObject(change);
    expect(total).toMatchObject({ before: { words: was.holds.words }, after: { words: is.holds.words } });
    expect(total?.claims).toMatchObject([{ text: is.number.words, sentence: is.text, published: is.day }]);
  });

  it("says so in plain words, with the sentence and its brief, and each number leads to its account of its day", async () => {
    const page = await (await get(whole, "/changes?since=2031-03-06&until=2031-03-07")).text();
    expect(plain(page)).toContain("Week of 3–9 March 2031");
    expect(plain(page)).toMatch(/killed \(Kareva’s side\): 9–11 → 8–11 corrected/);
    expect(plain(page)).toContain("because the mayor’s office said “eight” on 7 March 2031");
    expect(plain(page)).toContain("(corrects “Nine people” (the mayor’s office, 5 March 2031))");
    expect(plain(page)).toContain(told[3]?.text);
    const links = [...page.matchAll(/class="number"\s+href="(\/figures\/[^"]+)"/g)].map(([, href]) => href ?? "");
    const accounts = await Promise.all(links.map(async (href) => plain(await (await get(whole, href)).text())));
    expect(accounts[0]).toContain("as known on 2031-03-06");
    expect(accounts[1]).toContain("as known on 2031-03-07");
    for (const account of accounts) expect(account).toContain("The words it rests on");
  });

  it("is nothing from a day to itself, and nothing of a place that nobody spoke of", async () => {
    for (const asked of ["since=2031-03-11&until=2031-03-11", "since=2031-03-03&until=2031-03-11&place=Polna"])
      expect(plain(await (await get(whole, `/changes?${asked}`)).text())).toMatch(
        /Nothing became known|No number of Polna changed/,
      );
  });

  it("belongs to the week of the strike, and is in no total of the week in which it was told", async () => {
    const next = (await (await get(whole, "/api/v1/totals?week=2031-W11")).json()) as { totals: unknown[] };
    expect(next.totals).toEqual([]);
    const page = plain(await (await get(whole, "/?week=2031-W11")).text());
    expect(page).toMatch(/Week of 3–9 March 2031 killed \(Kareva’s side\): 8–11 → 11–13 updated more incidents told/);
    const { pdf } = await renderWeek(whole, { ...week, week: "2031-W11" });
    const text = (await textOf(pdf)).join("\n").replace(/\s+/g, " ");
    expect(text).toMatch(
      /Changes to earlier weeks .*\(2031-W10\) killed \(Kareva’s side\) 8–11 → 11–13 updated, more incidents told/,
    );
    expect(text).toMatch(
      /the mayor’s office: “nine”, which updates “eight” \(the mayor’s office, 7 March 2031\)\s\[\d/u,
    );
  });

  it("is told on the command line in the same words", async () => {
    using folder = emptyFolder();
    const store = await openStore({ folder: folder.path });
    for (const one of told) await store.addBrief(briefOf(one, told.indexOf(one)));
    await store.close();
    const lines: string[] = [];
    const surroundings = {
      data: { folder: folder.path },
      folder: folder.path,
      firstWeekday: "monday" as const,
      out: (words: string) => void lines.push(words),
      error: () => {},
    };
    expect(await program(surroundings, ["changes", "--since", "2031-03-06", "--until", "2031-03-07"])).toBe(0);
    expect(lines.join("")).toContain(
      "  killed (Kareva’s side): 9–11 → 8–11 [corrected; from 3 fewer to 2 more]\n    because the mayor’s office said “eight” on 7 March 2031 (corrects “Nine people” (the mayor’s office, 5 March 2031))\n",
    );
  });
});

it("names another version of the data once a brief of a past day is recorded late, and can be printed again as it was", async () => {
  const store = await storeWith(told.filter(({ day }) => day !== "2031-03-06"));
  const then = { ...week, asKnownOn: "2031-03-07" };
  const first = await renderWeek(store, then);
  const late = told.findIndex(({ day }) => day === "2031-03-06");
  await store.addBrief(briefOf(told[late] as Told, late));
  const second = await renderWeek(store, then);
  expect(second.dataVersion).not.toBe(first.dataVersion);
  const [was, is] = await Promise.all([first, second].map(async ({ pdf }) => (await textOf(pdf)).join(" ")));
  expect(was).toContain(first.dataVersion);
  expect(is).toContain(second.dataVersion);
  expect(is).toContain("8–11");
  const again = await renderWeeklyReport(await store.week({ ...then, dataVersion: first.dataVersion }), then);
  expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf)), "the same bytes").toBe(true);
  await store.close();
}, 60_000);

interface Told {
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly number: Telling;
  readonly holds: {
    readonly low: number;
    readonly best: number;
    readonly high: number | null;
    readonly words: string;
    readonly short: string;
  };
}

async function storeWith(some: readonly Told[]): Promise<Store> {
  const store = await openStore({ memory: true });
  for (const one of some) await store.addBrief(briefOf(one, told.indexOf(one)));
  return store;
}

function briefOf({ day, title, text, number }: Told, at: number) {
  const isSearched = at < 1;
  return briefInSentences({
    title,
    id: `dubrava-${at + 1}`,
    published: day,
    sequence: "dubrava",
    incidents: [
      { id: "mill", label: "strike on a mill in Dubrava", parent: null, open: isSearched },
      ...(number.incident === "lisna" ? [{ id: "lisna", label: "attack on Lisna", parent: null }] : []),
    ],
    speakers: [
      { name: "the mayor’s office", kind: "state_office", side: "Kareva", origin: "city of Dubrava" },
      { name: "the district hospital", kind: "hospital", side: "Kareva", origin: "hospital of Dubrava" },
      { name: "a farmer", kind: "other", side: "Kareva", origin: "a farmer of Lisna" },
    ],
    sentences: [{ text, numbers: [number] }],
  } satisfies DraftedBrief);
}

async function get(store: Store, path: string): Promise<Response> {
  const app = createApp({ store, assets: new Map(), token: null, zone: "Europe/Kyiv" });
  return app.request(path.replaceAll("&amp;", "&"), { headers: { host: "localhost" } });
}

async function killed(store: Store, asked: string): Promise<unknown> {
  const { totals } = (await (await get(store, `/api/v1/totals?${asked}`)).json()) as { totals: { measure: string }[] };
  return totals.find(({ measure }) => measure === "killed");
}

interface ChangeRow {
  readonly claims: readonly unknown[];
}

async function changesOf(since: string, until: string): Promise<{ readonly totals: readonly ChangeRow[] }> {
  return (await get(whole, `/api/v1/changes?since=${since}&until=${until}`)).json() as Promise<{ totals: ChangeRow[] }>;
}

function numbersOn(page: string): readonly string[] {
  return [...page.matchAll(/<a\s+class="number"[^>]*>([^<]*)<\/a/g)].map(([, words]) => (words ?? "").trim());
}

/** The words of a page as a person reads them. */
function plain(page: string): string {
  return page.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
}
