import { expect, it } from "vitest";
import type { Store } from "../store.ts";
import { temporaryPlace, type Place } from "../testing/place.ts";
import { reportFor } from "../testing/report.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import { madeBy } from "./made-by.ts";

const week = { week: "2025-W11", place: null, language: "en" } as const;
const noon = new Date("2025-03-17T12:00:00Z");

it("gives a page the report that was made of the same data", async () => {
  const store = await storeWithBrief();
  const asked = await store.requestReport(week, noon);
  expect(asked).toEqual({ waiting: expect.any(String) });
  await make(store, "the report");

  const again = await store.requestReport(week, noon);

  const { sha256 } = reportFor("the report");
  expect(again).toEqual({
    report: {
      ...week,
      asKnownOn: null,
      firstWeekday: "monday",
      sha256,
      size: 10,
      pages: 1,
      dataVersion: await store.dataVersion(),
      isOfNow: true,
      finishedAt: noon.toISOString(),
    },
  });
  expect(new TextDecoder().decode(await store.reportFile(sha256))).toBe("the report");
});

it("asks for one run, however often a page asks", async () => {
  const store = await storeWithBrief();

  const asked = await Promise.all([1, 2, 3].map(() => store.requestReport(week, noon)));

  expect(new Set(asked.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await store.runs()).toMatchObject([
    { schedule: null, occasion: `page:${await store.dataVersion()}:${madeBy}` },
  ]);
});

it.each([null, "2/1/1"])(
  "asks for another of the same data that was made by other rules (%j), and keeps both",
  async (by) => {
    const place = await temporaryPlace();
    const store = await storeWithBrief(place);
    await store.requestReport(week, noon);
    await make(store, "by earlier rules");
    const db = await place.open();
    const occasion = `page:${await store.dataVersion()}${by === null ? "" : `:${by}`}`;
    await db.updateTable("report_run").set({ made_by: by, occasion, run_key: "an earlier program's" }).execute();
    expect(await store.reports()).toMatchObject([{ isOfNow: false }]);

    expect(await store.requestReport(week, noon)).toHaveProperty("waiting");
    await make(store, "by these rules");

    const { sha256 } = reportFor("by these rules");
    expect(await store.requestReport(week, noon)).toMatchObject({ report: { sha256 } });
    expect(new Set((await store.reports()).map(({ isOfNow }) => isOfNow))).toEqual(new Set([false, true]));
  },
);

it("asks for another once a brief was added, and for each place its own", async () => {
  const store = await storeWithBrief();
  await store.requestReport(week, noon);
  await make(store, "the report");

  await store.addBrief(sloviansk()[1]);

  expect(await store.requestReport(week, noon)).toHaveProperty("waiting");
  expect(await store.requestReport({ ...week, place: "Sloviansk" }, noon)).toHaveProperty("waiting");
  expect(await store.runs()).toHaveLength(3);
});

it("keeps a report as known on a day under its own key, also after more was published", async () => {
  const store = await storeWithBrief();
  const then = { ...week, asKnownOn: "2025-03-11" };
  await store.requestReport(then, noon);
  expect(await store.runs()).toMatchObject([{ asKnownOn: "2025-03-11" }]);
  await make(store, "as known then", noon, then.asKnownOn);
  expect(await store.requestReport(week, noon)).toHaveProperty("waiting");
  await make(store, "as known now");

  await store.addBrief(sloviansk()[1]);

  const { sha256 } = reportFor("as known then");
  expect(await store.requestReport(then, noon)).toMatchObject({ report: { sha256, asKnownOn: "2025-03-11" } });
  expect(await store.requestReport(week, noon)).toHaveProperty("waiting");
});

it("asks for another as known on a day once something of that day is recorded late", async () => {
  const store = await testStore();
  const [first, second] = sloviansk();
  await store.addBrief(second);
  const then = { ...week, asKnownOn: "2025-03-12" };
  await store.requestReport(then, noon);
  await make(store, "without the first brief", noon, then.asKnownOn);

  await store.addBrief(first);

  expect(await store.requestReport(then, noon)).toHaveProperty("waiting");
  expect((await store.reports()).map(({ dataVersion }) => dataVersion)).not.toContain(
    await store.dataVersion("2025-03-12"),
  );
});

it("asks for another where weeks begin on another day: the same name is of other days", async () => {
  const place = await temporaryPlace();
  const fromMonday = await storeWithBrief(place);
  await fromMonday.requestReport(week, noon);
  await make(fromMonday, "from Monday");
  const fromSunday = await testStore(place, { firstWeekday: "sunday" });

  expect(await fromSunday.requestReport(week, noon)).toHaveProperty("waiting");
  expect((await fromSunday.runs()).map(({ firstWeekday }) => firstWeekday).sort()).toEqual(["monday", "sunday"]);
  await make(fromMonday, "from Sunday");

  const { sha256 } = reportFor("from Sunday");
  expect(await fromSunday.requestReport(week, noon)).toMatchObject({ report: { sha256, firstWeekday: "sunday" } });
  expect(await fromMonday.requestReport(week, noon)).toMatchObject({ report: { firstWeekday: "monday" } });
});

it("serves a page from what a schedule has made", async () => {
  const store = await storeWithBrief();
  const schedule = { name: "Weekly", weekday: 1, time: "06:00", zone: "UTC", place: null, language: "en" } as const;
  const { id } = await store.createSchedule(schedule, noon);
  await store.runNow(id, { now: noon });
  await make(store, "the report");

  expect(await store.requestReport(week, noon)).toHaveProperty("report");
});

it("tries again when a page asks for what has failed", async () => {
  const store = await storeWithBrief();
  const asked = await store.requestReport(week, noon);
  for (const at of [0, 1, 2]) {
    const run = await store.claimRun("a", new Date(noon.getTime() + at * 60_000), 1000);
    if (run !== undefined) await store.failRun(run, "no font", new Date(noon.getTime() + at * 60_000));
  }
  expect(await store.runs()).toMatchObject([{ state: "failed" }]);

  expect(await store.requestReport(week, noon)).toEqual(asked);

  expect(await store.runs()).toMatchObject([{ state: "waiting", attempt: 0 }]);
});

it("keeps equal files once, and lists each report with the newest first", async () => {
  const place = await temporaryPlace();
  const store = await testStore(place);
  await store.requestReport(week, noon);
  await make(store, "the same");
  await store.requestReport({ ...week, place: "Sloviansk" }, noon);
  await make(store, "the same", new Date(noon.getTime() + 1000));
  await store.requestReport({ ...week, place: "Odesa" }, noon);
  await make(store, "another", new Date(noon.getTime() + 2000));

  expect((await store.reports()).map(({ place }) => place)).toEqual(["Odesa", "Sloviansk", null]);
  expect(await filesIn(place)).toBe(2);
});

it("refuses a file under a hash that is not its own, and stores nothing", async () => {
  const store = await storeWithBrief();
  await store.requestReport(week, noon);
  const run = await store.claimRun("a", noon, 1000);

  await expect(
    store.finishRun(run as NonNullable<typeof run>, { ...reportFor("one"), sha256: reportFor("two").sha256 }, noon),
  ).rejects.toThrow(/does not have that SHA-256/);

  expect(await store.reports()).toEqual([]);
});

it("knows no file of another hash", async () => {
  const store = await testStore();

  expect(await store.reportFile("0".repeat(64))).toBeUndefined();
});

it("asks for no report of a week that there is not", async () => {
  const store = await testStore();

  await expect(store.requestReport({ ...week, week: "2025-W54" }, noon)).rejects.toThrow(/no ISO week/);
});

async function storeWithBrief(place?: Place): Promise<Store> {
  const store = await testStore(place);
  await store.addBrief(sloviansk()[0]);
  return store;
}

async function make(store: Store, words: string, now = noon, asKnownOn: string | null = null): Promise<void> {
  const run = await store.claimRun("a", now, 60_000);
  if (run === undefined) throw new Error("nothing waits to be made");
  expect(await store.finishRun(run, reportFor(words, await store.dataVersion(asKnownOn)), now)).toBe("done");
}

async function filesIn(place: Place): Promise<number> {
  const db = await place.open();
  return (await db.selectFrom("report_file").select("sha256").execute()).length;
}
