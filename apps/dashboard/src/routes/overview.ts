import { Hono } from "hono";
import type { Store } from "@daybook/store";
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
    });
    return c.html(page({ title: "Overview", at: "/", hasExamples, body }));
  });
}
