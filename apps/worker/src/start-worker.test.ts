import { openStore, type Store } from "@daybook/store";
import { expect, it, onTestFinished, vi } from "vitest";
import { startWorker, type Render, type WorkerOptions } from "./start-worker.ts";

const week = { week: "2024-W41", place: null, language: "en" } as const;
const kharkiv = { ...week, place: "Kharkiv" };

it("makes the report that a page asks for, and stores its file", async () => {
  const store = await memory();
  work({ store });

  const id = await ask(store);

  await vi.waitFor(async () => expect(await store.run(id)).toMatchObject({ state: "done" }));
  const [report] = await store.reports();
  expect(report).toMatchObject({ ...week, pages: 2, dataVersion: await store.dataVersion() });
  expect(new TextDecoder().decode(await store.reportFile(report?.sha256 ?? ""))).toBe("2024-W41 of all places");
});

it("makes the report of a schedule when its time has come", async () => {
  const store = await memory();
  const monday = {
    name: "Weekly",
    weekday: 1,
    time: "06:00",
    zone: "Europe/Kyiv",
    place: "Kharkiv",
    language: "en",
  } as const;
  const { id } = await store.createSchedule(monday, new Date("2026-10-20T00:00:00Z"));
  let now = new Date("2026-10-26T03:59:59Z");
  work({ store, now: () => now });
  await aMoment();
  expect(await store.runs({ schedule: id })).toEqual([]);

  now = new Date("2026-10-26T04:00:00Z");

  await vi.waitFor(async () =>
    expect(await store.runs({ schedule: id })).toMatchObject([{ state: "done", week: "2026-W43", place: "Kharkiv" }]),
  );
});

it("says how far it is while it makes a report, and makes it though nobody can be told", async () => {
  const store = await memory();
  const goOn = Promise.withResolvers<void>();
  work({
    store,
    render: async (of, request, show) => {
      await show({ step: "Drawing incidents, after 6 pages", done: 7, all: 10 });
      await goOn.promise;
      store.showRun = async () => Promise.reject(new Error("the disk is full"));
      await show({ step: "Drawing the method", done: 9, all: 10 });
      return plainly(of, request);
    },
  });
  const id = await ask(store);
  await vi.waitFor(async () =>
    expect(await store.run(id)).toMatchObject({
      state: "running",
      progress: { step: "Drawing incidents, after 6 pages", done: 7, all: 10 },
    }),
  );
  goOn.resolve();
  await vi.waitFor(async () => expect(await store.run(id)).toMatchObject({ state: "done", progress: null }));
});

it("makes each report once when several workers are at it", async () => {
  const store = await memory();
  const render = vi.fn<Render>(plainly);
  for (let at = 0; at < 20; at += 1) await store.requestReport({ ...week, place: `Place ${at}` });

  for (let at = 0; at < 3; at += 1) work({ store, render });

  await vi.waitFor(async () => expect(await store.reports()).toHaveLength(20));
  expect(render).toHaveBeenCalledTimes(20);
});

it("says in one line what went wrong, and goes on with the next report", async () => {
  const store = await memory();
  const log = vi.fn<(line: string) => void>();
  const failing: Render = async (of, request) => {
    if (request.place === null) throw new Error("no font\nfor Cyrillic");
    return plainly(of, request);
  };
  const id = await ask(store);
  await store.requestReport(kharkiv);

  work({ store, render: failing, log });

  await vi.waitFor(async () => expect(await store.reports()).toMatchObject([{ place: "Kharkiv" }]));
  expect(await store.run(id)).toMatchObject({ state: "waiting", attempt: 1, message: "no font for Cyrillic" });
  expect(log.mock.calls).toEqual([["The report of 2024-W41 failed, attempt 1: no font for Cyrillic (now waiting)"]]);
});

it("keeps a report that takes longer than a lease: it renews it", async () => {
  const store = await memory();
  const slow = vi.fn<Render>(async (of, request) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return plainly(of, request);
  });
  const log = vi.fn<(line: string) => void>();
  const id = await ask(store);

  work({ store, render: slow, leaseMs: 120, log });
  work({ store, render: slow, leaseMs: 120, log });

  await vi.waitFor(async () => expect(await store.run(id)).toMatchObject({ state: "done", attempt: 1 }), 3_000);
  expect(slow).toHaveBeenCalledTimes(1);
  expect(log).not.toHaveBeenCalled();
});

it("finishes the report in the making when it is stopped", async () => {
  const store = await memory();
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const id = await ask(store);
  const worker = work({
    store,
    render: async (of, request) => {
      begun.resolve();
      await end.promise;
      return plainly(of, request);
    },
  });
  await begun.promise;

  const stopped = worker.stop();
  end.resolve();
  await stopped;

  expect(await store.run(id)).toMatchObject({ state: "done" });
});

it("gives the run back when a report does not end in time after it is stopped", async () => {
  const store = await memory();
  const begun = Promise.withResolvers<void>();
  const id = await ask(store);
  const worker = work({
    store,
    graceMs: 20,
    render: () => {
      begun.resolve();
      return new Promise(() => {});
    },
  });
  await begun.promise;

  await worker.stop();

  expect(await store.run(id)).toMatchObject({ state: "waiting", attempt: 0 });
});

it("begins nothing new once it is stopped", async () => {
  const store = await memory();
  const render = vi.fn<Render>(plainly);
  const worker = work({ store, render });
  await worker.stop();

  await ask(store);
  await aMoment();

  expect(render).not.toHaveBeenCalled();
});

it("goes on when the store is out of order for a while", async () => {
  const store = await memory();
  const log = vi.fn<(line: string) => void>();
  let isBroken = true;
  const flaky: Store = {
    ...store,
    enqueueDue: (now) => (isBroken ? Promise.reject(new Error("the disk is full")) : store.enqueueDue(now)),
  };
  const id = await ask(store);
  work({ store: flaky, log });
  await vi.waitFor(() => expect(log).toHaveBeenCalledWith("The worker could not look for work: the disk is full"));

  isBroken = false;

  await vi.waitFor(async () => expect(await store.run(id)).toMatchObject({ state: "done" }));
});

async function plainly(store: Store, { week: name, place }: Parameters<Render>[1]) {
  const pdf = new TextEncoder().encode(`${name} of ${place ?? "all places"}`);
  return { pdf, pages: 2, dataVersion: await store.dataVersion() };
}

async function memory(): Promise<Store> {
  const store = await openStore({ memory: true });
  onTestFinished(() => store.close());
  return store;
}

function work(options: Partial<WorkerOptions> & { readonly store: Store }) {
  const worker = startWorker({ render: plainly, pollMs: 5, graceMs: 1_000, ...options });
  onTestFinished(() => worker.stop());
  return worker;
}

async function ask(store: Store): Promise<string> {
  const asked = await store.requestReport(week);
  if (!("waiting" in asked)) throw new Error("the report is there already");
  return asked.waiting;
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
