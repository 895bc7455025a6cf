import { Hono } from "hono";
import { EventError, type Store } from "@daybook/store";
import { errorPage } from "../pages/error-page.ts";
import { page } from "../pages/layout.ts";

/** Keeps and removes what charts are marked with, and leads back to the page it was done on. */
export function keptEvents(store: Store, ownPath: (next: unknown) => string) {
  return new Hono()
    .post("/", async (c) => {
      const { name, day, place, back } = await c.req.parseBody();
      try {
        await store.keepEvent({ name: textOf(name), day: textOf(day), place: textOf(place).trim() || null });
      } catch (error) {
        if (!(error instanceof EventError)) throw error;
        const body = errorPage("The event was not kept", error.message);
        return c.html(page({ title: "Not kept", body }), 400);
      }
      return c.redirect(`${ownPath(back)}#events`, 303);
    })
    .post("/:id/remove", async (c) => {
      const { back } = await c.req.parseBody();
      await store.removeEvent(c.req.param("id"));
      return c.redirect(`${ownPath(back)}#events`, 303);
    });
}

function textOf(field: unknown): string {
  return typeof field === "string" ? field : "";
}
