import { Hono } from "hono";
import { nextRunOf, ScheduleError, type Schedule, type Store, type Weekday } from "@daybook/store";
import { page } from "../pages/layout.ts";
import { emptyDraft, schedulePage, schedulesPage, type Draft } from "../pages/schedules-page.ts";

export function schedules(store: Store, now: () => Date, zone: string) {
  const view = (schedule: Schedule) => ({ ...schedule, nextRun: nextRunOf(schedule, now()) });
  const list = async (draft: Draft) =>
    page({ title: "Schedules", at: "/schedules", body: schedulesPage((await store.schedules()).map(view), draft) });
  const one = async (schedule: Schedule, draft: Draft) =>
    page({
      title: schedule.name,
      at: "/schedules",
      body: schedulePage(view(schedule), await store.runs({ schedule: schedule.id, limit: 50 }), draft),
    });
  return new Hono()
    .get("/", async (c) => c.html(await list(emptyDraft(zone))))
    .post("/", async (c) => {
      const draft = draftOf(await c.req.parseBody());
      const made = await attempt(() => store.createSchedule(wantedOf(draft)));
      return typeof made === "string"
        ? c.html(await list({ ...draft, problem: made }), 400)
        : c.redirect(`/schedules/${made.id}`, 303);
    })
    .get("/:id", async (c) => {
      const schedule = await store.schedule(c.req.param("id"));
      return schedule === undefined ? c.notFound() : c.html(await one(schedule, draftFrom(schedule)));
    })
    .post("/:id", async (c) => {
      const schedule = await store.schedule(c.req.param("id"));
      if (schedule === undefined) return c.notFound();
      const draft = draftOf(await c.req.parseBody());
      const saved = await attempt(() => store.updateSchedule(schedule.id, wantedOf(draft)));
      return typeof saved === "string"
        ? c.html(await one(schedule, { ...draft, problem: saved }), 400)
        : c.redirect(`/schedules/${schedule.id}`, 303);
    })
    .post("/:id/:action", async (c) => {
      const schedule = await store.schedule(c.req.param("id"));
      if (schedule === undefined) return c.notFound();
      switch (c.req.param("action")) {
        case "run":
          await store.runNow(schedule.id, { now: now() });
          return c.redirect(`/schedules/${schedule.id}#history`, 303);
        case "pause":
          await store.pauseSchedule(schedule.id);
          return c.redirect(`/schedules/${schedule.id}`, 303);
        case "resume":
          await store.resumeSchedule(schedule.id);
          return c.redirect(`/schedules/${schedule.id}`, 303);
        case "delete":
          await store.deleteSchedule(schedule.id);
          return c.redirect("/schedules", 303);
        default:
          return c.notFound();
      }
    });
}

function draftOf(body: Readonly<Record<string, unknown>>): Draft {
  const text = (name: string) => (typeof body[name] === "string" ? body[name].trim() : "");
  return {
    name: text("name"),
    weekday: text("weekday"),
    time: text("time"),
    zone: text("zone"),
    place: text("place"),
    problem: null,
  };
}

function draftFrom({ name, weekday, time, zone, place }: Schedule): Draft {
  return { name, weekday: String(weekday), time, zone, place: place ?? "", problem: null };
}

/** As a person put it; the store refuses what cannot be. */
function wantedOf({ name, weekday, time, zone, place }: Draft) {
  return {
    name,
    weekday: Number(weekday) as Weekday,
    time,
    zone,
    place: place === "" ? null : place,
    language: "en" as const,
  };
}

/** What was made, or what the person has to mend. */
async function attempt<T>(action: () => Promise<T>): Promise<T | string> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ScheduleError) return error.message;
    throw error;
  }
}
