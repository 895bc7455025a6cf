import { join } from "node:path";
import { briefIdOf, type IncidentInRow, type ToldInRow, type ToldRows } from "@daybook/data";
import { describe, expect, it } from "vitest";
import type { LedgerLine } from "../interchange/ledger-line.ts";
import { annotationOf } from "../testing/annotation.ts";
import { temporaryPlace } from "../testing/place.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { testStore } from "../testing/stores.ts";

const march = { place: null, from: "2025-03-01", to: "2025-03-31" };

describe("an import of rows", () => {
  it("stores them with their figures, and a row's claim leads to its row", async () => {
    const store = await testStore();
    await store.importing((ledger) =>
      ledger.add(rows("desk-2025-03-12", "2025-03-12", { a: 3, b: 4 }), known({ a: 3, b: 4 })),
    );
    expect((await store.totals(march, null)).map(({ key, interval }) => [key.measure, interval.best])).toEqual([
      ["killed", 7],
    ]);
    const [claim] = await store.claimsOfBrief((await store.briefs())[0]?.id ?? "");
    expect(claim?.mentions[0]).toMatchObject({ row: { file: "desk.csv", sheet: null, row: 2 }, quote: "a,3" });
    expect(await store.verify()).toMatchObject({ isSound: true });
  });

  it("says again what a data set said of a row, in the words it was given", async () => {
    const store = await testStore();
    await store.importing((ledger) =>
      ledger.add(rows("desk-2025-03-12", "2025-03-12", { a: 3, b: 4 }), known({ a: 3, b: 4 })),
    );
    await store.importing(async (ledger) => {
      expect(await ledger.newestSnapshot("desk")).toBe("2025-03-12");
      expect(await ledger.newestSnapshot("others")).toBeNull();
      expect(await ledger.knownRows("desk", ["b", "c"])).toEqual([{ name: "b", json: { told: 4 } }]);
      expect((await Array.fromAsync(ledger.allRows("desk"))).flat().map(({ name }) => name)).toEqual(["a", "b"]);
      expect(await ledger.nextKey("desk", "2025-03-12")).toBe("desk-2025-03-12-2");
      expect(await ledger.nextKey("desk", "2025-03-13")).toBe("desk-2025-03-13");
    });
  });

  it("keeps what the older snapshot said as known then", async () => {
    const store = await testStore();
    await store.importing((ledger) => ledger.add(rows("desk-2025-03-12", "2025-03-12", { a: 3 }), known({ a: 3 })));
    const revises = { brief: "desk-2025-03-12", figure: "a", type: "correction" } as const;
    await store.importing((ledger) =>
      ledger.add(rows("desk-2025-03-14", "2025-03-14", { a: 2 }, { revises }), known({ a: 2 })),
    );
    const killed = async (day: string) => (await store.totals(march, day))[0]?.interval.best;
    expect([await killed("2025-03-12"), await killed("2025-03-13"), await killed("2025-03-14")]).toEqual([3, 3, 2]);
    expect(await store.verify()).toMatchObject({ isSound: true });
  });

  it("briefs no day", async () => {
    const store = await testStore();
    await store.importing((ledger) => ledger.add(rows("desk-2025-03-12", "2025-03-12", { a: 3 }), known({ a: 3 })));
    const week = { place: null, from: "2025-03-10", to: "2025-03-16", asKnownOn: "2025-03-12" };
    expect((await store.overview(week)).coverage.briefed).toBe(0);
    await store.addBrief(annotationOf({ key: "01", published: "2025-03-11" }));
    expect((await store.overview(week)).coverage.briefed).toBe(1);
  });

  it("is in a backup, with what is known of its rows", async () => {
    const [one, place] = [await testStore(), await temporaryPlace()];
    const other = await testStore(place);
    await one.importing((ledger) => ledger.add(rows("desk-2025-03-12", "2025-03-12", { a: 3 }), known({ a: 3 })));
    const file = join(temporaryFolder(), "desk.backup");
    await one.backup(file);
    await other.restore(file);
    expect((await other.briefs()).map(({ kind }) => kind)).toEqual(["data"]);
    expect(await other.importing((ledger) => ledger.knownRows("desk", ["a"]))).toEqual([
      { name: "a", json: { told: 3 } },
    ]);
  });
});

describe("an import that does not come to its end", () => {
  it("stores nothing where it throws", async () => {
    const store = await testStore();
    const work = store.importing(async (ledger) => {
      await ledger.add(rows("desk-2025-03-12", "2025-03-12", { a: 3 }), known({ a: 3 }));
      throw new Error("the file ends in the middle");
    });
    await expect(work).rejects.toThrow("the file ends in the middle");
    expect(await store.briefs()).toEqual([]);
    expect(await store.importing((ledger) => ledger.newestSnapshot("desk"))).toBeNull();
  });

  it("stores nothing where it is a dry run", async () => {
    const store = await testStore();
    const version = await store.ledgerVersion();
    await store.importing((ledger) => ledger.add(rows("desk-2025-03-12", "2025-03-12", { a: 3 }), known({ a: 3 })), {
      dryRun: true,
    });
    expect(await store.briefs()).toEqual([]);
    expect(await store.ledgerVersion()).toBe(version);
  });
});

it("knows in another Daybook, too, which rows there were", async () => {
  const [one, other] = [await testStore(), await testStore()];
  await one.importing((ledger) => ledger.add(rows("desk-2025-03-12", "2025-03-12", { a: 3 }), known({ a: 3 })));
  const lines: LedgerLine[] = [];
  await one.eachLedgerLine(async (line) => void lines.push(line));
  await other.addLedgerLines(() => lines);
  expect(await other.importing((ledger) => ledger.knownRows("desk", ["a"]))).toEqual([
    { name: "a", json: { told: 3 } },
  ]);
});

type Counts = Readonly<Record<string, number>>;

function known(counts: Counts) {
  return Object.entries(counts).map(([name, told]) => ({ name, json: { told } }));
}

/** A file of one column beside the names of its rows. */
function rows(key: string, published: string, counts: Counts, rest: Partial<ToldInRow> = {}): ToldRows {
  const text = ["name,killed", ...Object.entries(counts).map(([name, count]) => `${name},${count}`)].join("\n");
  const about = { title: key, theatre: "Ukraine", language: "en", publisher: null, url: null, constructed: true };
  return {
    brief: { id: briefIdOf({ published, text }), key, published, text, kind: "data", ...about },
    dataset: "desk",
    figures: Object.entries(counts).map(([name, count], at) => ({ ...toldOf(name, count, at + 2), ...rest })),
    incidents: Object.keys(counts).map((id): IncidentInRow => ({
      id,
      label: id,
      parent: null,
      partsTold: null,
      tally: null,
    })),
  };
}

function toldOf(name: string, count: number, row: number): ToldInRow {
  const quote = `${name},${count}`;
  return {
    figure: name,
    measure: "killed",
    bound: "exact",
    low: count,
    best: count,
    high: count,
    hedge: null,
    vague: false,
    implicit: false,
    unit: "people",
    commodity: null,
    victimGroup: null,
    victimSide: null,
    nationality: null,
    actor: null,
    weapon: null,
    place: "Sloviansk",
    from: "2025-03-10",
    to: "2025-03-10",
    cumulative: false,
    stock: false,
    partial: false,
    attributedTo: null,
    status: "reported",
    incident: name,
    subsetOf: null,
    partOf: null,
    duplicateOf: null,
    alternativeTo: null,
    revises: null,
    restates: null,
    words: String(count),
    start: 0,
    end: 1,
    quote,
    quoteStart: 0,
    quoteEnd: quote.length,
    row: { file: "desk.csv", sheet: null, row },
    speaker: null,
    marks: [],
    noneReported: false,
  };
}
