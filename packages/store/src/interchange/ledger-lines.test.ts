import { expect, it } from "vitest";
import { LedgerError } from "../ledger/ledger-error.ts";
import { readingOf } from "../reviews/reading-for-tests.ts";
import type { Store } from "../store.ts";
import { annotationOf, exactly } from "../testing/annotation.ts";
import { randomBriefs } from "../testing/random-briefs.ts";
import { resultHashOf } from "../testing/result-hash.ts";
import { testStore } from "../testing/stores.ts";
import type { LedgerLine } from "./ledger-line.ts";

it("goes out and comes into an empty Daybook with the same answers, and as the same lines again", async () => {
  const [one, other] = [await testStore(), await testStore()];
  for (const brief of randomBriefs(7)) await one.addBrief(brief);
  const lines = await linesOf(one);

  expect(await other.addLedgerLines(() => lines)).toMatchObject({ added: 8, unchanged: 0 });

  expect(await other.dataVersion()).toBe(await one.dataVersion());
  expect(await resultHashOf(other)).toBe(await resultHashOf(one));
  expect(await other.verify()).toMatchObject({ isSound: true });
  expect(await linesOf(other)).toEqual(lines);
});

it("brings what waits for a review, who decided what and when, and who speaks", async () => {
  const [one, other] = [await testStore(), await testStore()];
  const waiting = annotationOf({ key: "waits", published: "2025-03-12", figures: [exactly(3)] });
  const decided = [{ by: "Olha", json: { type: "reject" } }];
  await one.keepReading({ ...readingOf(waiting), decided }, new Date("2025-03-12T10:00:00Z"));
  await one.registerSpeaker({ name: "police", kind: "state_office", side: null, origin: "police", by: "Olha" });

  await other.addLedgerLines(await later(linesOf(one)));

  expect(await other.review("waits")).toEqual(await one.review("waits"));
  expect(await other.speakers()).toEqual(await one.speakers());
});

it("adds nothing the second time", async () => {
  const store = await testStore();
  for (const brief of randomBriefs(3)) await store.addBrief(brief);
  const version = await store.dataVersion();
  expect(await store.addLedgerLines(await later(linesOf(store)))).toMatchObject({ added: 0, unchanged: 8 });
  expect(await store.dataVersion()).toBe(version);
});

it.each<[string, (lines: readonly LedgerLine[]) => readonly LedgerLine[], string]>([
  ["cut off", (lines) => lines.slice(0, -3), "cut off"],
  ["without a claim", (lines) => lines.toSpliced(lines.findIndex(isClaim), 1), "cut off"],
  ["with another number in a claim", (lines) => lines.map(withMore), "the file was changed"],
  ["with a claim before its brief", (lines) => [...lines.filter(isClaim), ...lines], "before its brief"],
])("refuses a file that is %s, and stores nothing", async (_, change, words) => {
  const [one, other] = [await testStore(), await testStore()];
  for (const brief of randomBriefs(5)) await one.addBrief(brief);
  const lines = change(await linesOf(one));
  await expect(other.addLedgerLines(() => lines)).rejects.toThrow(LedgerError);
  await expect(other.addLedgerLines(() => lines)).rejects.toThrow(words);
  expect(await other.briefs()).toEqual([]);
});

function isClaim({ kind }: LedgerLine): boolean {
  return kind === "claim";
}

function withMore(line: LedgerLine): LedgerLine {
  if (line.kind !== "claim") return line;
  const { interval } = line.claim;
  return { ...line, claim: { ...line.claim, interval: { ...interval, low: interval.low + 1 } } };
}

async function linesOf(store: Store): Promise<readonly LedgerLine[]> {
  const lines: LedgerLine[] = [];
  await store.eachLedgerLine(async (line) => void lines.push(line));
  // As they arrive at the other end.
  return JSON.parse(JSON.stringify(lines)) as readonly LedgerLine[];
}

async function later(lines: Promise<readonly LedgerLine[]>): Promise<() => readonly LedgerLine[]> {
  const all = await lines;
  return () => all;
}
