import { describe, expect, it } from "vitest";
import { LedgerError } from "../ledger/ledger-error.ts";
import { annotationOf } from "../testing/annotation.ts";
import { kind } from "../testing/place.ts";
import { testStore } from "../testing/stores.ts";
import { begun, decision, readingOf } from "./reading-for-tests.ts";

const week = { place: null, from: "2025-03-10", to: "2025-03-16" };
const annotation = annotationOf({ key: "01", published: "2025-03-11", figures: [{}] });
const given = readingOf(annotation);

it("keeps what was read of a brief, with nobody's decision", async () => {
  const store = await testStore();
  expect(await store.keepReading(given, new Date(0))).toEqual({ outcome: "added", brief: given.brief.id });
  expect(await store.review("01")).toEqual({
    brief: given.brief,
    example: false,
    reading: given.reading,
    decided: [],
    editionOf: null,
    counts: false,
    recordedAt: "1970-01-01T00:00:00.000Z",
  });
  expect(await store.review("02")).toBeUndefined();
});

it("counts none of it: no brief, no claim, no total, no new version of the data", async () => {
  const store = await testStore();
  const before = [await store.dataVersion(), await store.ledgerVersion()];
  await store.keepReading(given);
  expect([await store.dataVersion(), await store.ledgerVersion()]).toEqual(before);
  expect(await store.briefs()).toEqual([]);
  expect(await store.totals(week, null)).toEqual([]);
  expect(await store.newestPublication()).toBeNull();
});

// PGlite, which only tests use, drops a byte order mark when it reads.
it.skipIf(kind === "pglite")("keeps the text byte for byte", async () => {
  const store = await testStore();
  const text = "\uFEFFNine\u00a0dead.\r\n\r\n🌾\n";
  const { brief } = annotationOf({ key: "01", published: "2025-03-11", text });
  await store.keepReading({ ...given, brief });
  expect((await store.review("01"))?.brief.text).toBe(text);
});

describe("the same brief again", () => {
  it("changes nothing", async () => {
    const store = await testStore();
    await store.keepReading(given);
    expect(await store.keepReading(given)).toMatchObject({ outcome: "unchanged" });
    expect(await store.inbox()).toHaveLength(1);
  });

  it("read otherwise replaces what nobody has decided on", async () => {
    const store = await testStore();
    await store.keepReading(given);
    expect(await store.keepReading({ ...given, reading: "another" })).toMatchObject({ outcome: "replaced" });
    expect((await store.review("01"))?.reading).toBe("another");
  });

  it("is refused where somebody has decided, though nothing counts", async () => {
    const store = await testStore();
    await store.keepReading(given);
    await store.decide(await decision(store, annotation, { annotation: null }));
    await expect(store.keepReading({ ...given, reading: "another" })).rejects.toThrow("under review: 1 of 2 decided");
    await expect(store.addBrief(annotation)).rejects.toThrow("under review: 1 of 2 decided");
    expect((await store.review("01"))?.decided).toHaveLength(1);
  });

  it("is refused where its figures count already", async () => {
    const store = await testStore();
    await store.addBrief(annotation);
    await expect(store.keepReading(given)).rejects.toThrow(LedgerError);
    await expect(store.keepReading(given)).rejects.toThrow("in the ledger already, as “01”");
    expect(await store.inbox()).toEqual([]);
  });
});

it("waits no longer once the brief is taken into the ledger", async () => {
  const store = await testStore();
  await store.keepReading(given);
  const review = { reading: "given", summary: begun, decided: [{ by: "command line", json: "all" }] };
  await store.addBrief(annotation, { review });
  expect(await store.review("01")).toMatchObject({ reading: "given", counts: true });
  expect((await store.review("01"))?.decided).toMatchObject([{ seq: 1, by: "command line", json: "all" }]);
});

it("gives a brief that came before reviews were kept its own when it is added again", async () => {
  const store = await testStore();
  await store.addBrief(annotation);
  const version = await store.ledgerVersion();
  const outcome = await store.addBrief(annotation, { review: { reading: "given", summary: begun } });
  expect(outcome).toMatchObject({ outcome: "unchanged" });
  expect(await store.review("01")).toMatchObject({ reading: "given", counts: true });
  expect(await store.ledgerVersion()).toBe(version);
});

it("counts at once what was decided of the edition that it corrects", async () => {
  const store = await testStore();
  const carried = { decided: [{ by: "Olha", json: "accept" }], annotation, summary: begun, editionOf: "first" };
  await store.keepReading({ ...given, ...carried });
  expect(await store.review("01")).toMatchObject({
    counts: true,
    editionOf: "first",
    decided: [{ seq: 1, by: "Olha" }],
  });
  expect(await store.totals(week, null)).not.toEqual([]);
});

it.each([
  ["a day that is none", { published: "Tuesday" }, "is no day"],
  ["half a character", { text: "Nine dead.\ud83d" }, "which is no text"],
])("refuses %s, and stores nothing", async (_what, wrong, words) => {
  const store = await testStore();
  await expect(async () => store.keepReading({ ...given, brief: { ...given.brief, ...wrong } })).rejects.toThrow(words);
  expect(await store.inbox()).toEqual([]);
});

it("refuses a key that leads to another brief", async () => {
  const store = await testStore();
  await store.keepReading(given);
  const other = annotationOf({ key: "01", published: "2025-03-12", text: "Another." });
  await expect(store.keepReading(readingOf(other))).rejects.toThrow("Another brief has the key “01” already");
});
