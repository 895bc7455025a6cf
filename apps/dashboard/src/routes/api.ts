import { OpenAPIHono } from "@hono/zod-openapi";
import { changesAnswer, totalsAnswer } from "@daybook/charts";
import { coverageOf } from "@daybook/data";
import { cellsOf, figuresShape } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { figureAccount, totalAccount } from "../account.ts";
import { fresh } from "../api/fresh.ts";
import { answering } from "../api/answering.ts";
import { nextPart, partOf } from "../api/lists.ts";
import { describeOthers } from "../api/other-addresses.ts";
import {
  briefsAddress,
  changesAddress,
  explainAddress,
  figuresAddress,
  incidentsAddress,
  searchAddress,
  totalsAddress,
} from "../api/routes.ts";
import { searchAnswer } from "../api/search-answer.ts";
import { foundResults } from "../search/found-results.ts";
import { askedOf, QuestionError } from "../asked.ts";
import { changesAsked } from "../changes-asked.ts";
import { selectedBy } from "../downloads/selected.ts";
import { knownNow, newestWeek } from "../knowledge.ts";
import { dayFrom } from "./incidents.ts";

const about = {
  openapi: "3.1.0",
  info: {
    title: "Daybook",
    version: "1",
    description:
      "Totals of what briefs tell, with what each telling leaves open. high is null and highOpen true where no source set a ceiling.",
  },
};

/** What programs may ask for. What validates a question also describes it. */
export function api(store: Store, now: () => Date) {
  const app = new OpenAPIHono();
  // What only waits is found too, and is no part of the data that an ETag names.
  const keep = fresh(store);
  app.use((c, next) => (c.req.path.endsWith("/search") ? next() : keep(c, next)));
  const asked = async (query: Readonly<Record<string, string>>) =>
    askedOf(query, await newestWeek(store, now()), store.firstWeekday);
  answering(app, totalsAddress, async (c) => c.json(await answer(store, c.req.query(), now())));
  answering(app, figuresAddress, async (c, query) => {
    const { figureRows, provenance } = await selectedBy(store, await asked(c.req.query()), c.req.url);
    const { some, ...part } = partOf(figureRows, query, new URL(c.req.url));
    const figures = some.map((row) => named(cellsOf(row, figuresShape.columns)));
    return c.json({ asKnownOn: provenance.asKnownOn ?? "", dataVersion: provenance.dataVersion, ...part, figures });
  });
  answering(app, incidentsAddress, async (c, query) => {
    const asKnownOn = query.asKnownOn ?? (await knownNow(store));
    const { some, ...part } = partOf(await store.incidents(asKnownOn), query, new URL(c.req.url));
    const incidents = some.map(({ incident, from, to, places }) => ({
      id: incident.id,
      label: incident.label,
      from,
      to,
      places,
    }));
    return c.json({ asKnownOn, ...part, incidents });
  });
  answering(app, briefsAddress, async (c, query) => {
    const { some, ...part } = partOf(await store.briefs(), query, new URL(c.req.url));
    return c.json({ ...part, briefs: some });
  });
  answering(app, changesAddress, async (c) =>
    c.json(changesAnswer(await store.changes(changesAsked(c.req.query(), await knownNow(store))))),
  );
  answering(app, searchAddress, async (c, { q: question, kind = null, limit, offset }) => {
    const { all, byKind, results } = await foundResults(store, { question, kind, limit, offset });
    const { next } = nextPart(all, { limit, offset }, new URL(c.req.url));
    return c.json({ q: question, all, next, kinds: byKind, results: searchAnswer(results) });
  });
  answering(app, explainAddress, async (c, query) => {
    const id = c.req.param("id") ?? "";
    const total = await totalAccount(store, id);
    if (total !== undefined) {
      const { place, from, to, asKnownOn } = total.asked;
      return c.json({ id, place: place ?? "*", from, to, asKnownOn, ...total.account });
    }
    const figure = await figureAccount(store, id, dayFrom(query.asKnownOn));
    return figure === undefined
      ? c.json({ error: "No number has this id as known on that day." }, 404)
      : c.json(figure.account);
  });
  describeOthers(app);
  app.get("/openapi.json", (c) => c.json(describedIn(app)));
  app.onError((error, c) => {
    if (error instanceof QuestionError) return c.json({ error: error.message }, 400);
    throw error;
  });
  app.notFound((c) => c.json({ error: "There is no such address. See /api/v1/openapi.json." }, 404));
  return app;
}

function named(cells: ReturnType<typeof cellsOf>): Record<string, ReturnType<typeof cellsOf>[number]> {
  return Object.fromEntries(cells.map((cell, at) => [figuresShape.columns[at]?.name ?? String(at), cell]));
}

/** All of it as OpenAPI 3.1. */
export function describedIn(app: OpenAPIHono) {
  const described = app.getOpenAPI31Document(about);
  return { ...described, paths: Object.fromEntries(Object.entries(described.paths ?? {}).map(underOwnName)) };
}

/** What is registered here lies under /api/v1; the others are named in full. */
function underOwnName<T>([path, item]: [string, T]): [string, T] {
  return [/^\/(data|reports|feed|healthz)/.test(path) ? path : `/api/v1${path}`, item];
}

/** The totals of a question put in an address. */
export async function answer(store: Store, query: Readonly<Record<string, string>>, now: Date) {
  const asked = askedOf(query, await newestWeek(store, now), store.firstWeekday);
  const asKnownOn = asked.asKnownOn ?? (await knownNow(store));
  const briefs = (await store.briefs()).filter(({ published }) => published <= asKnownOn);
  return totalsAnswer(await store.sums(asked, asKnownOn), {
    ...asked,
    asKnownOn,
    coverage: coverageOf(briefs, asked, asked.place),
    dataVersion: await store.dataVersion(asKnownOn),
  });
}
