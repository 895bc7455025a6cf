import type { Annotation } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { annotationOf, exactly } from "../testing/annotation.ts";
import { startChild } from "../testing/child.ts";
import { kind, temporaryPlace } from "../testing/place.ts";
import { randomBriefs, randomFrom } from "../testing/random-briefs.ts";
import { resultHashOf } from "../testing/result-hash.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import type { Store } from "../store.ts";
import { begun, decision, readingOf } from "./reading-for-tests.ts";

const [first, second] = sloviansk();
const week = { place: "Sloviansk", from: "2025-03-10", to: "2025-03-16" };
const killed = async (store: Store, day: string | null = null) =>
  (await store.totals(week, day)).find(({ key }) => key.measure === "killed")?.interval;

describe("what people decide counts", () => {
  it("at once, with who decided it and when", async () => {
    const store = await storeWith(first);
    const at = new Date("2025-03-11T18:00:00Z");
    expect(await store.decide(await decision(store, first), at)).toEqual({ outcome: "decided", seq: 1 });
    expect(await killed(store)).toMatchObject({ low: 9, high: null });
    const review = await store.review("01");
    expect(review).toMatchObject({ counts: true });
    expect(review?.decided).toEqual([
      { seq: 1, by: "Olha", at: at.toISOString(), json: { type: "accept", figures: ["a1"] } },
    ]);
    expect(await store.verify()).toMatchObject({ isSound: true });
  });

  it("in the place of what counted before, and nothing of that is left", async () => {
    const store = await storeWith(first, second);
    await store.decide(await decision(store, first));
    await store.decide(await decision(store, second));
    const [told, ...rest] = second.figures;
    const changed = { ...second, figures: [{ ...told!, ...exactly(14) }, ...rest] };
    await store.decide(await decision(store, second, { after: 1, annotation: changed }));
    expect(await killed(store)).toMatchObject({ low: 14, high: 14 });
    expect(await killed(store, "2025-03-11")).toMatchObject({ low: 9, high: null });
    expect((await store.claimsOfBrief(second.brief.id)).length).toBe(second.figures.length);
    expect(await store.verify()).toMatchObject({ isSound: true });
  });

  it("until nothing of the brief does: then it was never there", async () => {
    const store = await storeWith(first, second);
    await store.decide(await decision(store, first));
    const before = [await store.dataVersion(), await resultHashOf(store)];
    await store.decide(await decision(store, second));
    await store.decide(await decision(store, second, { after: 1, annotation: null }));
    expect([await store.dataVersion(), await resultHashOf(store)]).toEqual(before);
    expect(await store.review("02")).toMatchObject({ counts: false });
    expect(await store.verify()).toMatchObject({ isSound: true });
  });

  it("and makes no new version of the ledger where nothing that counts has changed", async () => {
    const store = await storeWith(first);
    await store.decide(await decision(store, first));
    const version = await store.ledgerVersion();
    await store.decide(await decision(store, first, { after: 1 }));
    expect(await store.ledgerVersion()).toBe(version);
    expect((await store.review("01"))?.decided).toHaveLength(2);
  });
});

describe("two people in one brief", () => {
  it("lose nothing: whoever has not seen what the other did writes nothing, and is told of it", async () => {
    const store = await storeWith(first);
    const [olha, petro] = [await decision(store, first), await decision(store, first, { by: "Petro" })];
    await store.decide(olha);
    expect(await store.decide(petro)).toEqual({
      outcome: "behind",
      decided: [expect.objectContaining({ seq: 1, by: "Olha" })],
    });
    expect(await store.decide({ ...petro, after: 1 })).toEqual({ outcome: "decided", seq: 2 });
  });

  it("at the same moment are both written down, one after the other", async () => {
    const store = await storeWith(first);
    const people = Array.from({ length: 8 }, (_, at) => `person ${at}`);
    await Promise.all(people.map((by) => untilDecided(store, first, by)));
    const decided = (await store.review("01"))?.decided ?? [];
    expect(decided.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(decided.map(({ by }) => by).toSorted()).toEqual(people);
  });

  it.skipIf(kind === "pglite")(
    "in processes of their own lose nothing either",
    async () => {
      const place = await temporaryPlace();
      const store = await testStore(place);
      await store.keepReading(readingOf(first));
      const file = new URL("./decide.process.ts", import.meta.url);
      const people = ["Olha", "Petro", "Iryna"];

      const children = people.map((by) => startChild(file, JSON.stringify(place.options), by, "15"));

      expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0]);
      const decided = (await store.review("01"))?.decided ?? [];
      expect(decided.map(({ seq }) => seq)).toEqual(Array.from({ length: 45 }, (_, at) => at + 1));
      for (const person of people) expect(decided.filter(({ by }) => by === person)).toHaveLength(15);
      expect(await store.verify()).toMatchObject({ isSound: true });
    },
    60_000,
  );

  it("may not write over a change of the register that they have not seen", async () => {
    const store = await storeWith(first);
    const given = await decision(store, first);
    await store.registerSpeaker({
      name: "the prosecutor",
      kind: "state_office",
      side: null,
      origin: "office",
      by: "Olha",
    });
    expect(await store.decide(given)).toEqual({ outcome: "behind", decided: [] });
    expect(await killed(store)).toBeUndefined();
  });
});

it("puts a speaker into the register in the same step", async () => {
  const store = await storeWith(first);
  const speaker = {
    name: "the prosecutor",
    kind: "state_office",
    side: "Ukraine",
    origin: "office",
    by: "Olha",
  } as const;
  await store.decide(await decision(store, first, { speakers: [speaker] }));
  expect(await store.speakers()).toMatchObject({ version: 1, speakers: [speaker] });
});

it("refuses what is about a brief that is gone, and writes nothing of what may not be", async () => {
  const store = await storeWith(first);
  const given = await decision(store, first);
  await expect(store.decide({ ...given, brief: "gone" })).rejects.toThrow("not there any more");
  const [told] = first.figures;
  const broken = { ...first, figures: [{ ...told!, from: "2025-03-12", to: "2025-03-11" }] };
  await expect(async () => store.decide({ ...given, annotation: broken })).rejects.toThrow("which is no time");
  const parts = [
    { ...first.incidents[0]!, id: "a", parent: "b" },
    { ...first.incidents[0]!, id: "b", parent: "a" },
  ];
  await expect(store.decide({ ...given, annotation: { ...first, incidents: parts } })).rejects.toThrow(
    "part of itself",
  );
  expect((await store.review("01"))?.decided).toEqual([]);
  expect(await store.ledgerVersion()).toBe(0);
});

it("prints a report of an earlier version again, after people have decided otherwise", async () => {
  const store = await storeWith(first, second);
  await store.decide(await decision(store, first));
  await store.decide(await decision(store, second));
  const asked = { week: "2025-W11", place: null };
  const then = await store.week(asked);
  await store.decide(
    await decision(store, first, { after: 1, annotation: { ...first, figures: first.figures.slice(1) } }),
  );
  const between = await store.week(asked);
  await store.decide(await decision(store, second, { after: 1, annotation: null }));
  expect(await store.week({ ...asked, dataVersion: then.dataVersion })).toEqual(then);
  expect(await store.week({ ...asked, dataVersion: between.dataVersion })).toEqual(between);
});

it.each([1, 2, 3, 4])(
  "comes to what counts in the end, however often people changed their minds (briefs %i)",
  async (seed) => {
    const briefs = randomBriefs(seed, 6);
    const random = randomFrom(seed);
    const store = await storeWith(...briefs);
    const last = new Map<string, Annotation | null>();
    const seqs = new Map<string, number>();
    for (let step = 0; step < 25; step += 1) {
      const brief = briefs[Math.floor(random() * briefs.length)]!;
      const annotation = random() < 0.2 ? null : { ...brief, figures: brief.figures.filter(() => random() < 0.6) };
      const after = seqs.get(brief.brief.key) ?? 0;
      await store.decide(await decision(store, brief, { after, annotation }), new Date(0));
      seqs.set(brief.brief.key, after + 1);
      last.set(brief.brief.key, annotation);
    }
    const plain = await testStore();
    for (const annotation of last.values()) if (annotation !== null) await plain.addBrief(annotation);
    expect(await resultHashOf(store)).toBe(await resultHashOf(plain));
    expect(await store.dataVersion()).toBe(await plain.dataVersion());
    expect(await store.verify()).toMatchObject({ isSound: true, first: [] });
  },
);

async function storeWith(...annotations: readonly Annotation[]): Promise<Store> {
  const store = await testStore();
  for (const annotation of annotations) await store.keepReading(readingOf(annotation), new Date(0));
  return store;
}

async function untilDecided(store: Store, annotation: Annotation, by: string): Promise<void> {
  for (let after = 0; ;) {
    const outcome = await store.decide(await decision(store, annotation, { by, after, summary: begun }));
    if (outcome.outcome === "decided") return;
    after = outcome.decided.at(-1)?.seq ?? after;
  }
}

it("takes out an example with all that people decided of it, and keeps what is decided of it while it is there", async () => {
  const store = await testStore();
  const example = annotationOf({ key: "ex", published: "2025-03-11", figures: [{}] });
  const review = { reading: "given", summary: begun };
  await store.addBrief(example, { example: true, review });
  await store.decide(await decision(store, example, { annotation: null }));
  expect(await store.hasExamples()).toBe(true);
  expect(await store.addBrief(example, { example: true, review })).toMatchObject({ outcome: "unchanged" });
  expect(await store.review("ex")).toMatchObject({ counts: false });
  expect(await store.removeExamples()).toBe(1);
  expect(await store.inbox()).toEqual([]);
});
