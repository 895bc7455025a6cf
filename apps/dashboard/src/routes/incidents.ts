import { Hono } from "hono";
import type { Store } from "@daybook/store";
import { isDay } from "@daybook/data";
import { evidenceOf } from "../evidence.ts";
import { QuestionError } from "../asked.ts";
import { knownNow } from "../knowledge.ts";
import { incidentPage, incidentsPage } from "../pages/incident-page.ts";
import { page } from "../pages/layout.ts";

export function incidents(store: Store) {
  return new Hono()
    .get("/", async (c) => {
      const asked = dayFrom(c.req.query("asKnownOn"));
      const asKnownOn = asked ?? (await knownNow(store));
      return c.html(
        page({
          title: "Incidents",
          at: "/incidents",
          body: incidentsPage(await store.incidents(asKnownOn), { asKnownOn, isCurrent: asked === null }),
        }),
      );
    })
    .get("/:id", async (c) => {
      const asKnownOn = dayFrom(c.req.query("asKnownOn"));
      const tree = await store.incidentTree(c.req.param("id"), asKnownOn);
      const incident = tree?.incidents.find(({ id }) => id === c.req.param("id"));
      if (tree === undefined || incident === undefined) return c.notFound();
      const evidence = await evidenceOf(store, tree.incidents, tree.claims);
      return c.html(
        page({
          title: incident.label,
          at: "/incidents",
          body: incidentPage(incident, { ...tree, asKnownOn, evidence }),
        }),
      );
    });
}

/** A day from an address; an empty field is none. */
export function dayFrom(text: string | undefined): string | null {
  if (text === undefined || text === "") return null;
  if (!isDay(text)) throw new QuestionError(`asKnownOn: “${text}” is not a day of the calendar, such as 2024-10-08.`);
  return text;
}
