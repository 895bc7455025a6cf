import { Hono } from "hono";
import { ViewError, type Store } from "@daybook/store";
import { asAddress, withoutDays } from "../own-path.ts";
import { page } from "../pages/layout.ts";
import { viewsPage, type ViewsProblem } from "../pages/views-page.ts";
import { deciderOf } from "../who.ts";

/** Views that people have given a name. */
export function views(store: Store) {
  const list = async (problem: ViewsProblem | null = null) =>
    page({ title: "Saved views", at: "/views", body: viewsPage(await store.savedViews(), problem) });
  return new Hono()
    .get("/", async (c) => c.html(await list()))
    .post("/", async (c) => {
      const { name = "", address: given = "/", days } = await c.req.parseBody<Record<string, string>>();
      const address = asAddress(days === "newest" ? withoutDays(given) : given);
      const words = await refusal(() => store.saveView({ name, address, by: deciderOf(c) }));
      return words === null ? c.redirect("/views", 303) : c.html(await list({ words, id: null, name, address }), 422);
    })
    .post("/:id", async (c) => {
      const [id, { name = "" }] = [c.req.param("id"), await c.req.parseBody<Record<string, string>>()];
      const words = await refusal(() => store.renameView(id, name));
      return words === null ? c.redirect("/views", 303) : c.html(await list({ words, id, name, address: null }), 422);
    })
    .post("/:id/delete", async (c) => {
      await store.deleteView(c.req.param("id"));
      return c.redirect("/views", 303);
    });
}

/** Why it was not done; `null` where it was. */
async function refusal(action: () => Promise<unknown>): Promise<string | null> {
  try {
    await action();
    return null;
  } catch (error) {
    if (error instanceof ViewError) return error.message;
    throw error;
  }
}
