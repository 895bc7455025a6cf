import { Hono } from "hono";
import type { Store } from "@daybook/store";
import { comparedAsked } from "../compare/compared-asked.ts";
import { comparedOf } from "../compare/compared-of.ts";
import { newestWeek } from "../knowledge.ts";
import { comparePage } from "../pages/compare-page.ts";
import { emptyPage } from "../pages/empty-page.ts";
import { page } from "../pages/layout.ts";

export function compare(store: Store, now: () => Date) {
  return new Hono().get("/", async (c) => {
    if ((await store.newestPublication()) === null)
      return c.html(page({ title: "Compare", at: "/compare", body: emptyPage() }));
    const asked = comparedAsked(c.req.query(), await newestWeek(store, now()), store.firstWeekday);
    const body = comparePage(await comparedOf(store, asked), store.firstWeekday);
    return c.html(page({ title: "Compare", at: "/compare", hasExamples: await store.hasExamples(), body }));
  });
}
