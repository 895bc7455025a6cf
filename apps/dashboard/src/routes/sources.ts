import { Hono } from "hono";
import type { Store } from "@daybook/store";
import { page } from "../pages/layout.ts";
import { sourcesPage, type Source } from "../pages/sources-page.ts";
import { formFrom } from "../review/form.ts";
import { FormError } from "../review/form-error.ts";
import { registerSpeakers } from "../review/register-speakers.ts";
import { sourcesOf } from "../review/sources-of.ts";
import { speakersOfForm } from "../review/speaker-decisions.ts";
import { deciderOf } from "../who.ts";

/** Every claim is looked at for it: once, as long as neither they nor the register change. */
function countedOnce(store: Store): () => Promise<readonly Source[]> {
  let last: { readonly version: string; readonly sources: readonly Source[] } | undefined;
  return async () => {
    const [register, ledger] = [await store.speakers(), await store.ledgerVersion()];
    const version = `${register.version}|${ledger}`;
    if (last?.version !== version) last = { version, sources: sourcesOf(register, (await store.ledger()).claims) };
    return last.sources;
  };
}

/** The register of speakers (R6). */
export function sources(store: Store) {
  const counted = countedOnce(store);
  const list = async (name: string | null, problem: string | null = null) =>
    page({ title: "Sources", at: "/sources", body: sourcesPage(await counted(), { name, problem }) });
  return new Hono()
    .get("/", async (c) => c.html(await list(c.req.query("edit") ?? null)))
    .post("/", async (c) => {
      const form = formFrom((await c.req.formData()).entries());
      try {
        await registerSpeakers(store, speakersOfForm(form), deciderOf(c));
      } catch (error) {
        if (!(error instanceof FormError)) throw error;
        return c.html(await list(form.get("speaker")?.[0] ?? null, error.message), 422);
      }
      return c.redirect("/sources", 303);
    });
}
