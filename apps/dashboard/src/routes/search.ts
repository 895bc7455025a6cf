import { Hono } from "hono";
import type { Store } from "@daybook/store";
import { page } from "../pages/layout.ts";
import { searchPage } from "../pages/search-page.ts";
import { foundResults } from "../search/found-results.ts";
import { searchAsked } from "../search/search-asked.ts";

export function search(store: Store) {
  return new Hono().get("/", async (c) => {
    const asked = searchAsked(c.req.query());
    const body = searchPage(asked, await foundResults(store, asked));
    const title = asked.question.trim() === "" ? "Search" : `“${asked.question.trim()}” · Search`;
    return c.html(page({ title, isSearch: true, body }));
  });
}
