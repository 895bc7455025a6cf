import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import { questionFrom } from "../asked.ts";
import { downloads } from "@daybook/intake";

const question = questionFrom("monday");
const of = (description: string, type: string) => ({
  200: { description, content: { [type]: { schema: z.string() } } },
});

/** Addresses outside /api that programs may rely on too. */
export function describeOthers({ openAPIRegistry: registry }: OpenAPIHono): void {
  for (const { name, type, title } of downloads) {
    registry.registerPath({
      method: "get",
      path: `/data/${name}`,
      summary: title,
      request: { query: question },
      responses: of(title, type),
    });
  }
  registry.registerPath({
    method: "get",
    path: "/reports/{week}.pdf",
    summary: "The weekly report of all places",
    request: { params: z.object({ week: z.string() }), query: z.object({ asKnownOn: z.iso.date().optional() }) },
    responses: { ...of("The PDF", "application/pdf"), 503: { description: "No worker answered in time" } },
  });
  registry.registerPath({
    method: "get",
    path: "/feed.atom",
    summary: "New reports, and what became known with each day of publication",
    responses: of("The feed", "application/atom+xml"),
  });
  registry.registerPath({
    method: "get",
    path: "/healthz",
    summary: "Whether the store answers",
    responses: { 200: { description: "It does" } },
  });
}
