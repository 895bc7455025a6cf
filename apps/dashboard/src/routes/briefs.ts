import { Hono } from "hono";
import type { Store } from "@daybook/store";
import { briefPage, briefsPage } from "../pages/brief-page.ts";
import { dataFilePage } from "../pages/data-file-page.ts";
import { page } from "../pages/layout.ts";

export function briefs(store: Store) {
  return new Hono()
    .get("/", async (c) =>
      c.html(
        page({
          title: "Briefs",
          at: "/briefs",
          hasExamples: await store.hasExamples(),
          body: briefsPage(await store.briefs()),
        }),
      ),
    )
    .get("/:id", async (c) => {
      const brief = await store.brief(c.req.param("id"));
      if (brief === undefined) return c.notFound();
      const claims = await store.claimsOfBrief(brief.id);
      const figures = await store.figuresKnownOn(null);
      const body = brief.kind === "data" ? dataFilePage(brief, claims, figures) : briefPage(brief, claims, figures);
      return c.html(page({ title: brief.title, at: "/briefs", body }));
    });
}
