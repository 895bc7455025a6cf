import { Hono, type Context } from "hono";
import type { Theme } from "@daybook/charts";
import type { Store } from "@daybook/store";
import { askedOf, longestInWeeks, weeksBeside } from "../asked.ts";
import { briefedWeeks, knownNow, newestWeek } from "../knowledge.ts";
import { emptyPage } from "../pages/empty-page.ts";
import { page } from "../pages/layout.ts";
import { themePage } from "../pages/theme-page.ts";
import { themeTitles } from "../pages/theme-titles.ts";
import { readTheme } from "../themes/theme-view.ts";

/** One theme in depth, asked as the overview is. */
export function themes(store: Store, now: () => Date) {
  const show = (theme: Theme) => async (c: Context) => {
    const frame = { title: themeTitles[theme], at: `/${theme}` } as const;
    const [briefed, hasExamples] = [await briefedWeeks(store), await store.hasExamples()];
    if (briefed.length === 0) return c.html(page({ ...frame, body: emptyPage() }));
    const first = store.firstWeekday;
    const asked = askedOf(c.req.query(), await newestWeek(store, now()), first, longestInWeeks);
    const asKnownOn = asked.asKnownOn ?? (await knownNow(store));
    const view = await readTheme(store, theme, { firstWeekday: first, ...asked, asKnownOn });
    const weeks = { ...weeksBeside(asked, first), briefed };
    return c.html(
      page({ ...frame, hasExamples, body: themePage(view, { weeks, isCurrent: asked.asKnownOn === null }) }),
    );
  };
  return new Hono()
    .get("/casualties", show("casualties"))
    .get("/strikes", show("strikes"))
    .get("/shipments", show("shipments"));
}
