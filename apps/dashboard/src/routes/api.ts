import { Hono } from "hono";
import { changesAnswer, totalsAnswer } from "@daybook/charts";
import { coverageOf } from "@daybook/data";
import type { Store } from "@daybook/store";
import { figureAccount, totalAccount } from "../account.ts";
import { askedOf, QuestionError } from "../asked.ts";
import { changesAsked } from "../changes-asked.ts";
import { knownNow, newestWeek } from "../knowledge.ts";
import { dayFrom } from "./incidents.ts";
import { openApi } from "./openapi.ts";

export function api(store: Store, now: () => Date) {
  return new Hono()
    .get("/openapi.json", (c) => c.json(openApi))
    .get("/totals", async (c) => c.json(await answer(store, c.req.query(), now())))
    .get("/changes", async (c) =>
      c.json(changesAnswer(await store.changes(changesAsked(c.req.query(), await knownNow(store))))),
    )
    .get("/explain/:id", async (c) => {
      const total = await totalAccount(store, c.req.param("id"));
      if (total !== undefined) {
        const { place, from, to, asKnownOn } = total.asked;
        return c.json({
          id: c.req.param("id"),
          place: place ?? "*",
          from,
          to,
          asKnownOn,
          ...total.account,
        });
      }
      const figure = await figureAccount(store, c.req.param("id"), dayFrom(c.req.query("asKnownOn")));
      return figure === undefined
        ? c.json({ error: "No number has this id as known on that day." }, 404)
        : c.json(figure.account);
    })
    .onError((error, c) => {
      if (error instanceof QuestionError) return c.json({ error: error.message }, 400);
      throw error;
    })
    .notFound((c) => c.json({ error: "There is no such address. See /api/v1/openapi.json." }, 404));
}

/** The totals of a question put in an address. */
export async function answer(store: Store, query: Readonly<Record<string, string>>, now: Date) {
  const asked = askedOf(query, await newestWeek(store, now), store.firstWeekday);
  const asKnownOn = asked.asKnownOn ?? (await knownNow(store));
  const briefs = (await store.briefs()).filter(({ published }) => published <= asKnownOn);
  const totals = await store.totals(asked, asKnownOn);
  return totalsAnswer(totals, {
    ...asked,
    asKnownOn,
    coverage: coverageOf(briefs, asked, asked.place),
    dataVersion: await store.dataVersion(asKnownOn),
  });
}
