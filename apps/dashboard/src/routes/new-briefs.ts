import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { InputError } from "@daybook/intake";
import { LedgerError, type Store } from "@daybook/store";
import { givenOfForm } from "../given/given-of-form.ts";
import { keepGiven } from "../given/keep-given.ts";
import { accepted, longestUpload } from "../given/text-of-upload.ts";
import { page } from "../pages/layout.ts";
import { newBriefPage, nothingGiven, similarBriefPage, type GivenBrief } from "../pages/new-brief-page.ts";
import type { Gazetteers } from "./briefs.ts";

/** Takes a brief: reads it, and keeps it for a person to look at. */
export function newBriefs(store: Store, gazetteer: Gazetteers) {
  return new Hono()
    .get("/", (c) => formPage(c, nothingGiven))
    .post("/", limit, async (c) => {
      const body = await c.req.parseBody();
      const asked = await givenOfForm(body);
      if (asked.state === "wanting") return formPage(c, asked.form, 422);
      const edition = typeof body["edition"] === "string" ? body["edition"] : null;
      const kept = await keepGiven(asked.given, { store, gazetteer, edition }).catch(refusal);
      switch (kept.outcome) {
        case "kept":
          return c.redirect(`/briefs/${kept.id}`, 303);
        case "known":
          return c.redirect(`/briefs/${kept.id}?known=yes`, 303);
        case "similar":
          return c.html(frame(similarBriefPage(asked.form, kept.similar)));
        case "refused":
          return formPage(c, { ...asked.form, problem: { words: kept.words, at: "text" } }, 422);
      }
    });
}

const limits = { accept: accepted, megabytes: longestUpload / 1_000_000 };

function formPage(c: Context, given: GivenBrief, status: 200 | 413 | 422 = 200) {
  return c.html(frame(newBriefPage(given, limits)), status);
}

function frame(body: ReturnType<typeof newBriefPage>) {
  return page({ title: "Add a brief", at: "/briefs", body });
}

/** A file, and what stands around it in a form. */
const limit = bodyLimit({
  maxSize: longestUpload + 1_000_000,
  onError: (c) => {
    const words = `What was given is too long. A file has at most ${limits.megabytes} MB.`;
    return formPage(c, { ...nothingGiven, problem: { words, at: "text" } }, 413);
  },
});

function refusal(error: unknown): { readonly outcome: "refused"; readonly words: string } {
  if (error instanceof LedgerError || error instanceof InputError)
    return { outcome: "refused", words: error.message.replace(/ Nothing was stored\.$/, "") };
  throw error;
}
