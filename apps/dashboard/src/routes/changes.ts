import { Hono } from "hono";
import type { Store } from "@daybook/store";
import { changesAsked } from "../changes-asked.ts";
import { knownNow } from "../knowledge.ts";
import { changesPage } from "../pages/changes-page.ts";
import { emptyPage } from "../pages/empty-page.ts";
import { page } from "../pages/layout.ts";

export function changes(store: Store) {
  return new Hono().get("/", async (c) => {
    const newest = await store.newestPublication();
    if (newest === null) return c.html(page({ title: "Changes", at: "/changes", body: emptyPage() }));
    const asked = changesAsked(c.req.query(), await knownNow(store));
    const body = changesPage(await store.changes(asked));
    return c.html(page({ title: "What became known", at: "/changes", hasExamples: await store.hasExamples(), body }));
  });
}
