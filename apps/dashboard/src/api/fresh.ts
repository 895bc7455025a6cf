import { rulesVersion } from "@daybook/data";
import type { Store } from "@daybook/store";
import type { MiddlewareHandler } from "hono";

/** Grows when an answer is written otherwise though nothing else was said. */
const wording = 1;

/**
 * Answers "not modified" to whoever has what the data and the rules still give. An address asks for the same as long as
 * they do: what depends on the clock alone (an empty ledger's week) has no tag.
 */
export function fresh(store: Store, versionOf = () => store.dataVersion()): MiddlewareHandler {
  return async (c, next) => {
    if ((await store.newestPublication()) === null) return next();
    const data = (await versionOf()).slice(0, 16);
    const etag = `W/"${data}-${rulesVersion.replaceAll("/", ".")}-${wording}"`;
    if (c.req.header("if-none-match") === etag) return c.body(null, 304, { ETag: etag });
    await next();
    if (!c.res.ok) return undefined;
    c.res.headers.set("ETag", etag);
    c.res.headers.set("Cache-Control", "no-cache");
    return undefined;
  };
}
