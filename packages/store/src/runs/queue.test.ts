import { expect, it } from "vitest";
import type { Store } from "../store.ts";
import { temporaryPlace } from "../testing/place.ts";
import { reportFor } from "../testing/report.ts";
import { testStore } from "../testing/stores.ts";

const noon = new Date("2026-10-26T12:00:00Z");
const minute = 60_000;

it("gives each of 200 runs to one of four workers, once", async () => {
  const place = await temporaryPlace();
  const stores = await Promise.all([1, 2, 3, 4].map(() => testStore(place)));
  const [first] = stores as [Store];
  for (let at = 0; at < 200; at += 1) await first.requestReport(request(`Place ${at}`), noon);

  const begun = (await Promise.all(stores.map(workThrough))).flat();

  expect(begun).toHaveLength(200);
  expect(new Set(begun).size).toBe(200);
  expect(new Set((await first.runs({ limit: 500 })).map(({ state, attempt }) => `${state} ${attempt}`))).toEqual(
    new Set(["done 1"]),
  );
}, 30_000);

it("gives the run that waits longest first", async () => {
  const store = await testStore();
  await store.requestReport(request("Kharkiv"), later(1));
  await store.requestReport(request("Odesa"), noon);

  expect(await store.claimRun("a", later(2), minute)).toMatchObject({ place: "Odesa" });
  expect(await store.claimRun("a", later(2), minute)).toMatchObject({ place: "Kharkiv" });
  expect(await store.claimRun("a", later(2), minute)).toBeUndefined();
});

it("gives a run to another worker when its lease has ended, and not before", async () => {
  const store = await testStore();
  await store.requestReport(request(), noon);
  const first = await store.claimRun("a", noon, minute);
  expect(first).toMatchObject({
    worker: "a",
    attempt: 1,
    fence: 1,
    state: "running",
    leaseUntil: later(1).toISOString(),
  });

  expect(await store.claimRun("b", new Date(later(1).getTime() - 1), minute)).toBeUndefined();

  expect(await store.claimRun("b", later(1), minute)).toMatchObject({
    worker: "b",
    attempt: 2,
    fence: 2,
    id: first?.id,
  });
});

it("keeps a run whose lease is renewed", async () => {
  const store = await testStore();
  await store.requestReport(request(), noon);
  const run = await claimed(store);

  expect(await store.renewRun(run, later(0.5), minute)).toBe("renewed");

  expect(await store.claimRun("b", later(1), minute)).toBeUndefined();
  expect(await store.claimRun("b", later(1.5), minute)).toMatchObject({ worker: "b" });
});

it("says how far its worker is, to whoever asks, until it is done or begun anew", async () => {
  const store = await testStore();
  await store.requestReport(request(), noon);
  const run = await claimed(store);
  const progress = { step: "Drawing casualties, after 3 pages", done: 2, all: 10 };
  expect(await store.run(run.id)).toMatchObject({ progress: null });

  expect(await store.showRun(run, progress)).toBe("shown");
  expect(await store.runs({ isOpen: true })).toMatchObject([{ id: run.id, progress }]);

  const again = await store.claimRun("b", later(2), minute);
  expect(again).toMatchObject({ progress: null });
  expect(await store.showRun(run, progress)).toBe("lost");
  await store.finishRun(again as NonNullable<typeof again>, reportFor("done"), later(3));
  expect(await store.run(run.id)).toMatchObject({ state: "done", progress: null });
  expect(await store.runs({ isOpen: true })).toEqual([]);
});

it("takes nothing from a worker that has lost the run", async () => {
  const store = await testStore();
  await store.requestReport(request(), noon);
  const lost = await claimed(store);
  const held = await store.claimRun("b", later(2), minute);

  expect(await store.renewRun(lost, later(2), minute)).toBe("lost");
  expect(await store.finishRun(lost, reportFor("late"), later(2))).toBe("lost");
  expect(await store.failRun(lost, "too late", later(2))).toBe("lost");
  expect(await store.releaseRun(lost)).toBe("lost");
  expect(await store.reports()).toEqual([]);
  expect(await store.reportFile(reportFor("late").sha256)).toBeUndefined();

  expect(await store.finishRun(held as NonNullable<typeof held>, reportFor("in time"), later(3))).toBe("done");
  expect(await store.run(lost.id)).toMatchObject({ state: "done", attempt: 2, message: null });
});

it("takes a report from a worker that is late, as long as no one else has begun it", async () => {
  const store = await testStore();
  await store.requestReport(request(), noon);
  const run = await claimed(store);

  expect(await store.finishRun(run, reportFor("late"), later(9))).toBe("done");
});

it("tries a failed run three times, with a longer pause each time", async () => {
  const store = await testStore();
  await store.requestReport(request(), noon);

  const first = await claimed(store);
  expect(await store.failRun(first, "no font", noon)).toBe("waiting");
  expect(await store.run(first.id)).toMatchObject({ state: "waiting", message: "no font" });
  expect(await store.claimRun("a", new Date(noon.getTime() + 4_999), minute)).toBeUndefined();

  const second = await claimed(store, new Date(noon.getTime() + 5_000));
  expect(await store.failRun(second, "no font", later(1))).toBe("waiting");
  expect(await store.claimRun("a", new Date(later(1).getTime() + 29_999), minute)).toBeUndefined();

  const third = await claimed(store, later(2));
  expect(await store.failRun(third, "still no font", later(2))).toBe("failed");
  expect(await store.run(third.id)).toMatchObject({ state: "failed", attempt: 3, message: "still no font" });
  expect(await store.claimRun("a", later(60), minute)).toBeUndefined();
});

it("gives up a run that three workers did not come back from", async () => {
  const store = await testStore();
  await store.requestReport(request(), noon);
  for (const at of [0, 1, 2]) expect(await store.claimRun("a", later(at), minute)).toBeDefined();

  expect(await store.claimRun("a", later(3), minute)).toBeUndefined();

  expect(await store.runs()).toMatchObject([
    { state: "failed", message: "The worker stopped in the middle, 3 times." },
  ]);
});

it("does not count an attempt that was given back", async () => {
  const store = await testStore();
  await store.requestReport(request(), noon);

  expect(await store.releaseRun(await claimed(store))).toBe("released");

  expect(await store.claimRun("b", noon, minute)).toMatchObject({ attempt: 1, fence: 2 });
});

it("queues an occasion once, however many workers find it due", async () => {
  const place = await temporaryPlace();
  const stores = await Promise.all([1, 2, 3].map(() => testStore(place)));
  const schedule = { name: "Weekly", weekday: 1, time: "06:00", zone: "UTC", place: null, language: "en" } as const;
  await stores[0]?.createSchedule(schedule, new Date("2026-10-20T00:00:00Z"));

  const added = await Promise.all(stores.map((store) => store.enqueueDue(noon)));

  expect(added.toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
  expect(await stores[0]?.runs()).toHaveLength(1);
});

it("lists runs with the newest first, as many as are wanted", async () => {
  const store = await testStore();
  for (const at of [0, 1, 2]) await store.requestReport(request(`Place ${at}`), later(at));

  expect(await store.runs({ limit: 2 })).toMatchObject([{ place: "Place 2" }, { place: "Place 1" }]);
  expect(await store.run("no such run")).toBeUndefined();
});

async function workThrough(store: Store, worker: number): Promise<readonly string[]> {
  const begun: string[] = [];
  for (let run; (run = await store.claimRun(`worker ${worker}`, later(1), minute)) !== undefined;) {
    begun.push(run.id);
    await store.finishRun(run, reportFor("the same"), later(1));
  }
  return begun;
}

async function claimed(store: Store, now = noon) {
  const run = await store.claimRun("a", now, minute);
  if (run === undefined) throw new Error("there is no run to claim");
  return run;
}

function request(place: string | null = null) {
  return { week: "2024-W41", place, language: "en" } as const;
}

function later(minutes: number): Date {
  return new Date(noon.getTime() + minutes * minute);
}
