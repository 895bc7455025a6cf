import { expect, it } from "vitest";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import type { Schedule, ScheduleInput } from "./schedule.ts";
import { ScheduleError } from "./schedule-error.ts";

const weekly: ScheduleInput = {
  name: "Kharkiv on Mondays",
  weekday: 1,
  time: "06:00",
  zone: "Europe/Kyiv",
  place: "Kharkiv",
  language: "en",
};
const made = new Date("2026-10-20T10:00:00Z");

it("keeps a schedule as it was made", async () => {
  const store = await testStore();

  const schedule = await store.createSchedule({ ...weekly, name: " Kharkiv on Mondays " }, made);

  expect(schedule).toMatchObject({ ...weekly, state: "active", createdAt: made.toISOString() });
  expect(await store.schedules()).toEqual([schedule]);
  expect(await store.schedule(schedule.id)).toEqual(schedule);
});

it.each<[string, Partial<Record<keyof ScheduleInput, unknown>>, RegExp]>([
  ["without a name", { name: "  " }, /no name/],
  ["in a zone that there is not", { zone: "Europe/Kharkov" }, /“Europe\/Kharkov” is no time zone/],
  ["in a fixed offset, which knows no summer time", { zone: "+02:00" }, /no time zone/],
  ["at a time that there is not", { time: "24:00" }, /“24:00” is no time of day/],
  ["at a time written otherwise", { time: "6:00" }, /Write it as 06:00/],
  ["on an eighth weekday", { weekday: 8 }, /8 is no weekday/],
  ["for a blank place", { place: " " }, /blank/],
  ["in a language that there is not yet", { language: "uk" }, /English \(en\) only/],
])("refuses a schedule %s", async (_what, wrong, reason) => {
  const store = await testStore();
  const good = await store.createSchedule(weekly, made);

  await expect(store.createSchedule({ ...weekly, ...wrong } as ScheduleInput, made)).rejects.toThrow(reason);
  await expect(store.updateSchedule(good.id, wrong as Partial<ScheduleInput>, made)).rejects.toThrow(ScheduleError);
  expect(await store.schedules()).toEqual([good]);
});

it("changes what it is told to and nothing else", async () => {
  const store = await testStore();
  const { id } = await store.createSchedule(weekly, made);

  const changed = await store.updateSchedule(id, { place: null }, new Date("2026-10-21T10:00:00Z"));

  expect(changed).toMatchObject({ ...weekly, place: null, activeSince: made.toISOString() });
  expect(await store.schedule(id)).toEqual(changed);
});

it("does not make up for an occasion that a new time puts into the past", async () => {
  const store = await testStore();
  const { id } = await store.createSchedule(weekly, made);
  await store.enqueueDue(new Date("2026-10-26T05:00:00Z"));

  await store.updateSchedule(id, { time: "09:00" }, new Date("2026-10-26T10:00:00Z"));

  expect(await store.enqueueDue(new Date("2026-10-26T11:00:00Z"))).toBe(0);
  expect(await store.enqueueDue(new Date("2026-11-02T11:00:00Z"))).toBe(1);
});

it("runs when it is due, once, on the week that had ended", async () => {
  const store = await testStore();
  const { id } = await store.createSchedule(weekly, made);

  expect(await store.enqueueDue(new Date("2026-10-26T03:59:00Z"))).toBe(0);
  expect(await store.enqueueDue(new Date("2026-10-26T04:00:00Z"))).toBe(1);
  expect(await store.enqueueDue(new Date("2026-10-26T04:01:00Z"))).toBe(0);

  expect(await store.runs({ schedule: id })).toMatchObject([
    { week: "2026-W43", place: "Kharkiv", occasion: "due:2026-10-26T04:00:00.000Z", state: "waiting", attempt: 0 },
  ]);
});

it("runs on the seven days that had ended where weeks begin on Sunday", async () => {
  const store = await testStore(undefined, { firstWeekday: "sunday" });
  const sundays = { ...weekly, weekday: 7 } as const;
  await store.createSchedule(sundays, made);

  await store.enqueueDue(new Date("2026-10-25T12:00:00Z"));

  // Sunday 25 October begins week 43 there, and the week before it is from 18 to 24 October.
  expect(await store.runs()).toMatchObject([{ week: "2026-W42", firstWeekday: "sunday" }]);
  const { request } = await store.week({ week: "2026-W42", place: null });
  expect(request).toMatchObject({ from: "2026-10-18", to: "2026-10-24" });
});

it("makes up for the newest of the occasions that were missed while nothing ran", async () => {
  const store = await testStore();
  await store.createSchedule(weekly, made);

  expect(await store.enqueueDue(new Date("2026-11-25T12:00:00Z"))).toBe(1);

  expect(await store.runs()).toMatchObject([{ week: "2026-W47" }]);
});

it("is quiet while it is paused, and does not make up for that time", async () => {
  const store = await testStore();
  const { id } = await store.createSchedule(weekly, made);
  expect(await store.pauseSchedule(id)).toMatchObject({ state: "paused" });

  expect(await store.enqueueDue(new Date("2026-10-26T05:00:00Z"))).toBe(0);
  expect(await store.resumeSchedule(id, new Date("2026-10-27T05:00:00Z"))).toMatchObject({ state: "active" });

  expect(await store.enqueueDue(new Date("2026-10-27T06:00:00Z"))).toBe(0);
  expect(await store.enqueueDue(new Date("2026-11-02T06:00:00Z"))).toBe(1);
});

it("is gone once it is deleted, and the runs that it had are not", async () => {
  const store = await testStore();
  const { id } = await store.createSchedule(weekly, made);
  await store.enqueueDue(new Date("2026-10-26T05:00:00Z"));

  await store.deleteSchedule(id, new Date("2026-10-26T05:01:00Z"));

  expect(await store.schedules()).toEqual([]);
  expect(await store.schedule(id)).toBeUndefined();
  expect(await store.runs({ schedule: id })).toMatchObject([
    { state: "failed", message: expect.stringContaining("deleted") },
  ]);
  expect(await store.enqueueDue(new Date("2026-11-25T12:00:00Z"))).toBe(0);
  await expect(store.updateSchedule(id, { name: "x" })).rejects.toThrow(/There is no schedule/);
  await expect(store.runNow(id)).rejects.toThrow(ScheduleError);
});

it("runs at once on the newest week that has a brief, or on the week that is named", async () => {
  const store = await testStore();
  const { id } = await store.createSchedule(weekly, made);
  await expect(store.runNow(id, { now: made })).rejects.toThrow(/no brief yet/);
  await store.addBrief(sloviansk()[0]);

  expect(await store.runNow(id, { now: made })).toMatchObject({ week: "2025-W11", schedule: id, state: "waiting" });
  expect(await store.runNow(id, { now: made, week: "2024-W41" })).toMatchObject({ week: "2024-W41" });
  await expect(store.runNow(id, { now: made, week: "2025-W53" })).rejects.toThrow(/“2025-W53” is no ISO week/);
  expect(await store.runs()).toHaveLength(2);
});

it("lists schedules in the order in which they were made", async () => {
  const store = await testStore();
  const later = await store.createSchedule({ ...weekly, name: "Second" }, new Date("2026-10-22T00:00:00Z"));
  const first = await store.createSchedule({ ...weekly, name: "First" }, new Date("2026-10-21T00:00:00Z"));

  const listed: readonly Schedule[] = await store.schedules();

  expect(listed).toEqual([first, later]);
});
