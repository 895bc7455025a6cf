import { Hono } from "hono";
import type { Store } from "@daybook/store";
import { isDay, type Period } from "@daybook/data";
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
      const during = periodFrom(c.req.query());
      const offset = offsetFrom(c.req.query("offset"));
      const found = await store.incidents({ asKnownOn, limit: onPage, offset, ...(during && { during }) });
      return c.html(
        page({
          title: "Incidents",
          at: "/incidents",
          body: incidentsPage(found, { asKnownOn, isCurrent: asked === null, during, offset, onPage }),
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

/** How many incidents one page shows. */
const onPage = 100;

/** How many of a list to leave out from its start. */
export function offsetFrom(text: string = "0"): number {
  if (!/^\d{1,9}$/.test(text)) throw new QuestionError(`offset: “${text}” is no count, such as 100.`);
  return Number(text);
}

function periodFrom({ from = "", to = "" }: Readonly<Record<string, string>>): Period | null {
  if (from === "" && to === "") return null;
  for (const day of [from, to])
    if (!isDay(day)) throw new QuestionError(`“${day}” is not a day of the calendar: a period has from and to.`);
  return { from, to };
}

/** A day from an address; an empty field is none. */
export function dayFrom(text: string | undefined): string | null {
  if (text === undefined || text === "") return null;
  if (!isDay(text)) throw new QuestionError(`asKnownOn: “${text}” is not a day of the calendar, such as 2024-10-08.`);
  return text;
}
