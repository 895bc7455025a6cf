import { z } from "@hono/zod-openapi";
import { questionFrom } from "../asked.ts";
import { part } from "./lists.ts";
import { searchWords } from "../search/search-asked.ts";
import { account, briefsPage, changes, figuresPage, incidentsPage, problem, searchResults, totals } from "./schemas.ts";

const day = z.iso.date().optional();
const question = questionFrom("monday");
const bad = {
  400: {
    description: "The question cannot be answered; error says why",
    content: { "application/json": { schema: problem } },
  },
} as const;
const missing = {
  404: {
    description: "No number has this id as known on that day",
    content: { "application/json": { schema: problem } },
  },
} as const;

function answers(description: string, schema: z.ZodType) {
  return { 200: { description, content: { "application/json": { schema } } } } as const;
}

export const totalsAddress = {
  method: "get",
  path: "/totals",
  summary: "Totals of a place and period",
  request: { query: question },
  responses: { ...answers("The totals", totals), ...bad },
} as const;

export const figuresAddress = {
  method: "get",
  path: "/figures",
  summary: "What is held of each quantity of each incident in a place and period, with its bounds and its sentence",
  request: { query: question.extend(part) },
  responses: { ...answers("Some of the figures", figuresPage), ...bad },
} as const;

export const incidentsAddress = {
  method: "get",
  path: "/incidents",
  summary: "Every incident that anything is held of, the newest first",
  request: { query: z.object({ asKnownOn: day, ...part }) },
  responses: { ...answers("Some of the incidents", incidentsPage), ...bad },
} as const;

export const briefsAddress = {
  method: "get",
  path: "/briefs",
  summary: "Every brief that counts, the newest first",
  request: { query: z.object(part) },
  responses: { ...answers("Some of the briefs", briefsPage), ...bad },
} as const;

export const changesAddress = {
  method: "get",
  path: "/changes",
  summary: "What became known between two days: added, revised, retracted, re-dated, each with its claims",
  request: {
    query: z.object({
      since: z
        .string()
        .optional()
        .describe("what was published on this day counts as known before; a week before until if left out"),
      until: z.string().optional().describe("the newest day of publication if left out"),
      place: z.string().max(200).optional().describe("a place by name; none or * for all"),
    }),
  },
  responses: { ...answers("The changes: the newest knowledge first, then week by week", changes), ...bad },
} as const;

export const searchAddress = {
  method: "get",
  path: "/search",
  summary: "Briefs, incidents, places and sources by their words, each with its days and figures as known now",
  request: {
    query: z.object({
      ...searchWords,
      ...part,
      limit: z.coerce.number().int().min(1).max(100).default(20).describe("how many at most"),
    }),
  },
  responses: { ...answers("Some of what is found, in titles first and then the newest first", searchResults), ...bad },
} as const;

export const explainAddress = {
  method: "get",
  path: "/explain/{id}",
  summary: "The account of a total or a figure: claims used, set aside and by which rule, with the words they rest on",
  request: { params: z.object({ id: z.string() }), query: z.object({ asKnownOn: z.string().optional() }) },
  responses: { ...answers("The account", account), ...bad, ...missing },
} as const;
