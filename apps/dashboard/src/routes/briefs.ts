import { Hono } from "hono";
import { gazetteerFrom, type Gazetteer } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { briefPage } from "../pages/brief-page.ts";
import { dataFilePage } from "../pages/data-file-page.ts";
import { inboxPage } from "../pages/inbox-page.ts";
import { page } from "../pages/layout.ts";
import { keepName } from "../who.ts";
import { newBriefs } from "./new-briefs.ts";
import { review } from "./review.ts";

/** Where the places of a reading come from: asked anew for each brief, so that a place added meanwhile is known. */
export type Gazetteers = () => Promise<Gazetteer>;

/** The inbox, the way in, and each brief: under review, or as it was counted before reviews were kept. */
export function briefs(store: Store, gazetteer: Gazetteers = () => Promise.resolve(gazetteerFrom())) {
  return new Hono()
    .get("/", async (c) => {
      const [inbox, counted] = await Promise.all([store.inbox(), store.briefs()]);
      const known = new Set(inbox.map(({ id }) => id));
      const older = counted.filter(({ id }) => !known.has(id));
      const hasExamples = await store.hasExamples();
      return c.html(page({ title: "Briefs", at: "/briefs", hasExamples, body: inboxPage(inbox, older) }));
    })
    .post("/name", async (c) => {
      const { name, next } = await c.req.parseBody();
      keepName(c, typeof name === "string" ? name : "");
      return c.redirect(typeof next === "string" && /^\/briefs(?:\/|$)/.test(next) ? next : "/briefs", 303);
    })
    .route("/new", newBriefs(store, gazetteer))
    .route("/", review(store))
    .get("/:id", async (c) => {
      const brief = await store.brief(c.req.param("id"));
      if (brief === undefined) return c.notFound();
      const claims = await store.claimsOfBrief(brief.id);
      const incidents = new Set(claims.flatMap(({ incident }) => incident ?? []));
      const figures = await store.figuresOfIncidents(incidents, null);
      const body = brief.kind === "data" ? dataFilePage(brief, claims, figures) : briefPage(brief, claims, figures);
      return c.html(page({ title: brief.title, at: "/briefs", body }));
    });
}
