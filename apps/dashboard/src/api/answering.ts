import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { z } from "zod";
import { problemWords, QuestionError } from "../asked.ts";

/** An address that programs may rely on: what it takes is checked by what describes it. */
export type Address<Query extends z.ZodObject> = RouteConfig & { readonly request: { readonly query: Query } };

/** Answers an address, and describes it. Throws a QuestionError for a question that is not as described. */
export function answering<Query extends z.ZodObject>(
  app: OpenAPIHono,
  address: Address<Query>,
  answer: (c: Context, query: z.output<Query>) => Promise<Response>,
): void {
  app.openAPIRegistry.registerPath(address);
  app.get(address.path.replace(/\{(\w+)\}/g, ":$1"), async (c) => {
    const query = address.request.query.safeParse(c.req.query());
    if (!query.success) throw new QuestionError(problemWords(query.error, c.req.query()));
    return answer(c, query.data);
  });
}
