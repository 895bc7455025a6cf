import { Hono } from "hono";
import type { Store } from "@daybook/store";
import { figureAccount, totalAccount } from "../account.ts";
import { figurePage, gonePage, totalPage } from "../pages/account-page.ts";
import { page } from "../pages/layout.ts";
import { dayFrom, offsetFrom } from "./incidents.ts";

export function figures(store: Store) {
  return new Hono().get("/:id", async (c) => {
    const id = c.req.param("id");
    const total = await totalAccount(store, id);
    if (total !== undefined) {
      const offset = offsetFrom(c.req.query("offset"));
      return c.html(page({ title: "A total", body: totalPage(total, { id, offset }) }));
    }
    const found = await figureAccount(store, id, dayFrom(c.req.query("asKnownOn")));
    if (found === undefined) return c.html(page({ title: "No such number", body: gonePage() }), 404);
    return c.html(page({ title: found.account.quantity, body: figurePage(found.figure, found.account) }));
  });
}
