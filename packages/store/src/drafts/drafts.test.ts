import { describe, expect, it } from "vitest";
import { LedgerError } from "../ledger/ledger-error.ts";
import { annotationOf } from "../testing/annotation.ts";
import { testStore } from "../testing/stores.ts";
import type { NewDrafts } from "./draft.ts";

const week = { place: null, from: "2025-03-10", to: "2025-03-16" };

it("keeps what was read from a brief, in its order, each figure waiting", async () => {
  const store = await testStore();
  const given = drafts();
  expect(await store.addDrafts(given)).toEqual({ outcome: "added", brief: given.brief.id, drafts: 2 });
  expect(await store.draftsOf(given.brief.id)).toEqual({
    ...given,
    figures: given.figures.map((figure) => ({ ...figure, state: "waiting" })),
  });
  expect(await store.draftBriefs()).toEqual([
    { id: given.brief.id, key: "01", title: "Brief 01", published: "2025-03-11", waiting: 2, figures: 2 },
  ]);
});

it("counts none of it: no brief, no claim, no total, no new version of the data", async () => {
  const store = await testStore();
  const before = [await store.dataVersion(), await store.ledgerVersion()];
  await store.addDrafts(drafts());
  expect([await store.dataVersion(), await store.ledgerVersion()]).toEqual(before);
  expect(await store.briefs()).toEqual([]);
  expect(await store.totals(week, null)).toEqual([]);
  expect(await store.newestPublication()).toBeNull();
});

it("keeps the text byte for byte", async () => {
  const store = await testStore();
  const text = "\uFEFFNine\u00a0dead.\r\n\r\n🌾\n";
  const given = drafts({ text });
  await store.addDrafts(given);
  expect((await store.draftsOf(given.brief.id))?.brief.text).toBe(text);
});

it("keeps a brief of which no figure was read", async () => {
  const store = await testStore();
  await store.addDrafts({ ...drafts(), figures: [] });
  expect(await store.draftBriefs()).toEqual([expect.objectContaining({ waiting: 0, figures: 0 })]);
});

it("lists the newest first", async () => {
  const store = await testStore();
  await store.addDrafts(drafts());
  await store.addDrafts(drafts({ key: "02", published: "2025-03-12" }));
  expect((await store.draftBriefs()).map(({ key }) => key)).toEqual(["02", "01"]);
});

describe("the same brief again", () => {
  it("changes nothing", async () => {
    const store = await testStore();
    await store.addDrafts(drafts());
    expect(await store.addDrafts(drafts())).toMatchObject({ outcome: "unchanged" });
    expect(await store.draftBriefs()).toHaveLength(1);
  });

  it("read otherwise replaces what nobody has looked at", async () => {
    const store = await testStore();
    const { brief, about, figures } = drafts();
    await store.addDrafts({ brief, about, figures });
    expect(await store.addDrafts({ brief, about, figures: figures.slice(1) })).toMatchObject({
      outcome: "replaced",
      drafts: 1,
    });
    expect((await store.draftsOf(brief.id))?.figures).toHaveLength(1);
  });

  it("is refused where its figures count already", async () => {
    const store = await testStore();
    await store.addBrief(annotationOf({ key: "01", published: "2025-03-11" }));
    await expect(store.addDrafts(drafts())).rejects.toThrow(LedgerError);
    await expect(store.addDrafts(drafts())).rejects.toThrow("in the ledger already, as “01”");
    expect(await store.draftBriefs()).toEqual([]);
  });
});

it("waits no longer once the brief is taken into the ledger", async () => {
  const store = await testStore();
  await store.addDrafts(drafts());
  await store.addBrief(annotationOf({ key: "01", published: "2025-03-11" }));
  expect(await store.draftBriefs()).toEqual([]);
});

it("refuses a day that is none, and stores nothing", async () => {
  const store = await testStore();
  const { brief, ...rest } = drafts();
  await expect(async () => store.addDrafts({ ...rest, brief: { ...brief, published: "Tuesday" } })).rejects.toThrow(
    "is no day",
  );
  expect(await store.draftBriefs()).toEqual([]);
});

function drafts(draft: { readonly key?: string; readonly published?: string; readonly text?: string } = {}): NewDrafts {
  const { brief } = annotationOf({ key: "01", published: "2025-03-11", ...draft });
  const figures = ["a1", "a2"].map((figure) => ({ figure, json: { id: figure, measure: "killed", low: 9 } }));
  return { brief, about: { incidents: [], speakers: [] }, figures };
}
