import { describe, expect, it } from "vitest";
import { LedgerError } from "../ledger/ledger-error.ts";
import { decision, readingOf } from "../reviews/reading-for-tests.ts";
import type { Store } from "../store.ts";
import { annotationOf, type Draft } from "../testing/annotation.ts";
import { temporaryPlace } from "../testing/place.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { Excerpt } from "./excerpt.ts";
import { wordsIn } from "./words-in.ts";

const market = briefOf(
  "eleventh",
  "2025-03-11",
  "A missile struck the covered market in Sloviansk. Nine people were killed.",
);
const bridge = briefOf(
  "twelfth",
  "2025-03-12",
  "The bridge near Kupiansk was hit. Nobody was killed at the market, Kharkiv said.",
);
const evening = briefOf("ua", "2025-03-13", "Увечері обстріляно Слов’янськ, є поранені.");

describe("a search", () => {
  it("finds the briefs that have all the words, the newest first", async () => {
    const store = await storeWith(market, bridge);
    expect(await keysOf(store, "market")).toEqual(["twelfth", "eleventh"]);
    expect(await keysOf(store, "market missile")).toEqual(["eleventh"]);
    expect(await keysOf(store, "market airport")).toEqual([]);
  });

  it("takes the last word for the beginning of one, unless it stands between quotes", async () => {
    const store = await storeWith(market, bridge);
    expect(await keysOf(store, "slovi")).toEqual(["eleventh"]);
    expect(await keysOf(store, "slovi missile")).toEqual([]);
    expect(await keysOf(store, "“slovi”")).toEqual([]);
  });

  it("takes words between quotes in their order", async () => {
    const store = await storeWith(market, bridge);
    expect(await keysOf(store, '"covered market"')).toEqual(["eleventh"]);
    expect(await keysOf(store, '"market covered"')).toEqual([]);
    expect(await keysOf(store, '"covered market')).toEqual(["eleventh"]);
  });

  it.each(["Слов'янськ", "слов’янськ", "СЛОВʼЯНСЬК", "слов’ян"])("finds Слов’янськ as %s", async (question) => {
    expect(await keysOf(await storeWith(evening), question)).toEqual(["ua"]);
  });

  it.each(["Bogota", "bogotá", "BOGOT"])("finds Bogotá as %s", async (question) => {
    const store = await storeWith(briefOf("co", "2025-01-01", "In Bogotá two were killed."));
    expect(await keysOf(store, question)).toEqual(["co"]);
  });

  it.each([
    "",
    " ",
    '"',
    "''",
    "(",
    "AND",
    "a AND NOT",
    "*",
    "-",
    "x:y",
    "{title} : a",
    "\\",
    "'; drop table brief",
    "<b>",
    "\u0000",
    "é́́",
    "½ ﷺ",
  ])("answers %j, whatever it means", async (question) => {
    const store = await storeWith(market);
    expect((await store.search({ question, limit: 5, offset: 0 })).hits.length).toBeLessThan(2);
  });

  it.each([5, 50, 5000])("answers a question of %i words, and a word as long", async (length) => {
    const store = await storeWith(market);
    for (const question of ["a".repeat(length), "market ".repeat(length)])
      expect((await store.search({ question, limit: 5, offset: 0 })).all).toBe(question.startsWith("m") ? 1 : 0);
  });

  it("keeps a text of any length and of words of any length", async () => {
    const words = Array.from({ length: 60_000 }, (_, at) => `слово${at}`).join(" ");
    const store = await storeWith(briefOf("long", "2025-01-01", `${words} ${"x".repeat(20_000)}`));
    expect(await keysOf(store, "слово17 слово18")).toEqual(["long"]);
  });

  it("shows the words around what was found, and marks it", async () => {
    const store = await storeWith(bridge);
    const { hits } = await store.search({ question: "kharkiv mark", kind: "brief", limit: 5, offset: 0 });
    expect(marked(hits[0]?.text)).toBe("… Kupiansk was hit. Nobody was killed at the [market], [Kharkiv] said.");
  });
});

describe("a search finds besides briefs", () => {
  it("incidents by what any brief calls them, places with those around them, and who said it", async () => {
    const store = await testStore();
    for (const annotation of sloviansk()) await store.addBrief(annotation);
    expect(await found(store, "bus stop")).toEqual(["incident missile beside a bus stop"]);
    expect(await found(store, "sloviansk")).toEqual(["place Sloviansk", "incident two strikes on Sloviansk"]);
    expect(await found(store, "slavyansk")).toEqual(["place Sloviansk"]);
    expect(await found(store, "donetsk")).toEqual(["place Donetsk region"]);
    expect(await found(store, "prosecutor")).toEqual(["speaker the prosecutor"]);
    const { hits } = await store.search({ question: "prosecutor", limit: 1, offset: 0 });
    expect(hits).toMatchObject([{ id: "the prosecutor", day: "2025-03-13", briefs: 3 }]);
  });

  it("each of them once, in pages that together are all of it", async () => {
    const store = await storeWith(market, bridge, evening);
    const whole = await store.search({ question: "brief", limit: 50, offset: 0 });
    const pages = await Promise.all([0, 1, 2].map((offset) => store.search({ question: "brief", limit: 1, offset })));
    expect(whole.byKind).toMatchObject({ brief: 3, place: 0 });
    expect(pages.map(({ all, hits }) => [all, hits[0]?.id])).toEqual(whole.hits.map(({ id }) => [3, id]));
  });

  it("of data files what names them, and neither their rows nor what happened in each", async () => {
    const store = await testStore();
    const { brief, ...rest } = annotationOf({
      key: "losses-1",
      published: "2025-01-01",
      text: "2024-12-30,Bogdanivka,17",
      incidents: [{ id: "row-1", label: "attack of row one" }],
      figures: [{ place: "Poltava", incident: "row-1" }],
    });
    await store.addBrief({ brief: { ...brief, title: "Losses: losses.csv", kind: "data" }, ...rest });
    expect(await found(store, "losses.csv")).toEqual(["brief Losses: losses.csv"]);
    expect(await found(store, "bogdanivka")).toEqual([]);
    expect(await found(store, "attack")).toEqual([]);
    expect(await found(store, "poltava")).toEqual(["place Poltava", "place Poltava region"]);
  });
});

describe("what can be found follows", () => {
  it("a brief that waits: its text is found and marked as waiting, and what it names is not told yet", async () => {
    const store = await testStore();
    const [first] = sloviansk();
    await store.keepReading(readingOf(first));
    expect(await found(store, "brief 01")).toEqual(["brief Brief 01"]);
    expect((await store.search({ question: "brief 01", limit: 1, offset: 0 })).hits).toMatchObject([
      { isWaiting: true },
    ]);
    expect(await found(store, "sloviansk")).toEqual([]);

    await store.decide(await decision(store, first));
    expect((await store.search({ question: "brief 01", limit: 1, offset: 0 })).hits).toMatchObject([
      { isWaiting: false },
    ]);
    expect(await found(store, "market")).toEqual(["incident missile on the market"]);

    await store.decide(await decision(store, first, { after: 1, annotation: null }));
    expect(await found(store, "market")).toEqual([]);
    expect((await store.search({ question: "brief 01", limit: 1, offset: 0 })).hits).toMatchObject([
      { isWaiting: true },
    ]);
  });

  it("the examples: gone when they go, and not what others tell too", async () => {
    const store = await testStore();
    const [first, second] = sloviansk();
    await store.addBrief(first, { example: true });
    await store.addBrief(second);
    await store.removeExamples();
    expect(await found(store, "market")).toEqual([]);
    expect(await found(store, "sloviansk")).toEqual(["place Sloviansk"]);
    expect(await found(store, "01")).toEqual([]);
  });

  it("nothing that was refused", async () => {
    const store = await storeWith(market);
    const other = annotationOf({ ...draftOf("eleventh", "2025-03-11", "Another airport text.") });
    await expect(store.addBrief(other)).rejects.toThrow(LedgerError);
    expect(await keysOf(store, "airport")).toEqual([]);
  });

  it.each(["adding them at once", "a rebuild", "a restore"])("%s: the same is found as one by one", async (way) => {
    const briefs = [...sloviansk(), market, bridge, evening];
    const one = await testStore();
    for (const annotation of briefs) await one.addBrief(annotation);
    const other = await storeBy(way, one, briefs);
    for (const question of ["sloviansk", "market", "prosecutor", "слов", "brief", "donetsk region"])
      expect(await other.search({ question, limit: 50, offset: 0 })).toEqual(
        await one.search({ question, limit: 50, offset: 0 }),
      );
    expect((await other.search({ question: "brief", limit: 50, offset: 0 })).all).toBe(6);
  });
});

it.each([
  ["Kyiv’s 28B", ["kyiv", "s", "28b"]],
  ["Łódź, Şırnak, Đà Nẵng", ["łodz", "sırnak", "đa", "nang"]],
  ["Їжак і йод", ["їжак", "і", "йод"]],
])("takes %j apart into words", (text, words) => {
  expect(wordsIn(text).map(({ folded }) => folded)).toEqual(words);
});

function draftOf(key: string, published: string, text: string): Draft {
  return { key, published, text };
}

function briefOf(key: string, published: string, text: string) {
  return annotationOf(draftOf(key, published, text));
}

async function storeWith(...briefs: readonly ReturnType<typeof briefOf>[]): Promise<Store> {
  const store = await testStore();
  for (const annotation of briefs) await store.addBrief(annotation);
  return store;
}

async function storeBy(way: string, from: Store, briefs: readonly ReturnType<typeof briefOf>[]): Promise<Store> {
  const store = await testStore(way === "a restore" ? await temporaryPlace() : undefined);
  if (way === "a restore") {
    const file = `${temporaryFolder()}/a.backup`;
    await from.backup(file);
    await store.restore(file);
    return store;
  }
  await store.addBriefs(() => briefs.toReversed());
  if (way === "a rebuild") await store.rebuild();
  return store;
}

async function found(store: Store, question: string): Promise<readonly string[]> {
  const { hits } = await store.search({ question, limit: 50, offset: 0 });
  return hits.map(({ kind, title }) => `${kind} ${title.map(({ text }) => text).join("")}`);
}

async function keysOf(store: Store, question: string): Promise<readonly string[]> {
  const { hits } = await store.search({ question, kind: "brief", limit: 50, offset: 0 });
  const briefs = await Promise.all(hits.map(({ id }) => store.brief(id)));
  return briefs.map((brief) => brief?.key ?? "");
}

function marked(excerpt: Excerpt | null | undefined): string {
  return (excerpt ?? []).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");
}
