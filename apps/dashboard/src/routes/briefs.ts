import { Hono } from "hono";
import type { Claim } from "@daybook/data";
import { gazetteerFrom, type Gazetteer } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { briefPage } from "../pages/brief-page.ts";
import { dataFilePage, rowsOnPage } from "../pages/data-file-page.ts";
import { inboxPage, inboxParts, type InboxPart } from "../pages/inbox-page.ts";
import { page } from "../pages/layout.ts";
import { QuestionError } from "../asked.ts";
import { keepName } from "../who.ts";
import { offsetFrom } from "./incidents.ts";
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
      const frame = { part: partFrom(c.req.query("part")), offset: offsetFrom(c.req.query("offset")) };
      return c.html(page({ title: "Briefs", at: "/briefs", hasExamples, body: inboxPage(inbox, older, frame) }));
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
      const figuresOf = (some: readonly Claim[]) =>
        store.figuresOfIncidents(new Set(some.flatMap(({ incident }) => incident ?? [])), null);
      if (brief.kind !== "data")
        return c.html(
          page({ title: brief.title, at: "/briefs", body: briefPage(brief, claims, await figuresOf(claims)) }),
        );
      const asked = { at: placeFrom(c.req.query("at")), offset: offsetFrom(c.req.query("offset")) };
      const rows = rowsOnPage(brief, claims, asked);
      const body = dataFilePage(brief, rows, await figuresOf(rows.claims));
      return c.html(page({ title: brief.title, at: "/briefs", body }));
    });
}

function partFrom(name: string | undefined): InboxPart | null {
  if (name === undefined || name === "") return null;
  const part = inboxParts.find((one) => one === name);
  if (part === undefined) throw new QuestionError(`part: “${name}” is none of ${inboxParts.join(", ")}.`);
  return part;
}

/** A place in a text, as an address names it. */
function placeFrom(at: string | undefined): number | null {
  return at === undefined ? null : offsetFrom(at);
}
