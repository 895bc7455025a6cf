import { Hono } from "hono";
import { weekOf, type Overview } from "@daybook/data";
import type { Store, StoredReport } from "@daybook/store";
import { askedOf, weeksBeside } from "../asked.ts";
import { briefedWeeks, knownNow, newestWeek } from "../knowledge.ts";
import { emptyPage } from "../pages/empty-page.ts";
import { page } from "../pages/layout.ts";
import { overviewPage } from "../pages/overview-page.ts";

export function overview(store: Store, now: () => Date) {
  return new Hono().get("/", async (c) => {
    const [briefed, hasExamples] = [await briefedWeeks(store), await store.hasExamples()];
    if (briefed.length === 0) return c.html(page({ title: "Overview", at: "/", body: emptyPage() }));
    const asked = askedOf(c.req.query(), await newestWeek(store, now()), store.firstWeekday);
    const asKnownOn = asked.asKnownOn ?? (await knownNow(store));
    const shown = await store.overview({ ...asked, asKnownOn });
    const body = overviewPage(shown, {
      weeks: { ...weeksBeside(asked, store.firstWeekday), briefed },
      isCurrent: asked.asKnownOn === null,
      events: await store.events(),
      lastReport: lastReportOf(await store.reports(), shown),
    });
    return c.html(page({ title: "Overview", at: "/", hasExamples, body }));
  });
}

/** What was last sent round before this week: people ask what has changed since. */
function lastReportOf(reports: readonly StoredReport[], { request }: Overview): StoredReport | undefined {
  const { place, from, firstWeekday = "monday" } = request;
  const week = weekOf(from, firstWeekday);
  const earlier = reports.filter(
    (report) => report.place === place && report.firstWeekday === firstWeekday && report.week < week,
  );
  return earlier.toSorted((a, b) => b.week.localeCompare(a.week) || b.finishedAt.localeCompare(a.finishedAt))[0];
}
