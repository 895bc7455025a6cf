import { Hono } from "hono";
import { dataPackageOf, downloadOf, downloads, type Download, type Part, type Selection } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { fresh } from "../api/fresh.ts";
import { askedOf, longestInWeeks } from "../asked.ts";
import { selectedBy } from "../downloads/selected.ts";
import { newestWeek } from "../knowledge.ts";
import { dataPage } from "../pages/data-page.ts";
import { page } from "../pages/layout.ts";

/** What anyone may take along, at addresses that stay. */
export function data(store: Store, now: () => Date) {
  const selected = async (url: string, query: Readonly<Record<string, string>>, only?: readonly Part[]) => {
    const week = await newestWeek(store, now());
    const asked = askedOf(query, week, store.firstWeekday, isOfSums(query, only) ? longestInWeeks : undefined);
    return selectedBy(store, asked, url, only);
  };
  return new Hono()
    .get("/", async (c) => {
      const selection = await selected(c.req.url, c.req.query());
      return c.html(page({ title: "Data", at: "/data", body: dataPage(selection, new URL(c.req.url).search) }));
    })
    .use("/*", fresh(store))
    .get("/datapackage.json", async (c) => {
      const selection = await selected(c.req.url, c.req.query());
      const { search } = new URL(c.req.url);
      const sources = selection.briefs.map(({ title, url, published }) => ({
        title: `${title}, ${published}`,
        path: url,
      }));
      const resources = downloads.map((download) => resourceOf(download, selection, search));
      return c.json(dataPackageOf(resources, selection.provenance, sources));
    })
    .get("/:name", async (c) => {
      const download = downloadOf(c.req.param("name"));
      if (download === undefined) return c.notFound();
      const selection = await selected(c.req.url, c.req.query(), [download.part]);
      const bytes = await download.write(selection);
      return new Response(typeof bytes === "string" ? bytes : new Uint8Array(bytes), {
        headers: {
          "Content-Type": download.type,
          "Content-Disposition": `attachment; filename="${fileName(download, selection)}"`,
          Link: `</data/datapackage.json${new URL(c.req.url).search}>; rel="describedby"; type="application/json"`,
        },
      });
    });
}

/** Totals as a whole or by week, and readings, ask for no single figure: a long time of them is answered too. */
function isOfSums({ by = "week" }: Readonly<Record<string, string>>, only: readonly Part[] = ["figures"]): boolean {
  return only.every((part) => part === "readings" || (part === "totals" && ["week", "place", ""].includes(by)));
}

function resourceOf(download: Download, selection: Selection, search: string) {
  const format = download.name.split(".").at(-1) as "csv" | "json" | "xlsx" | "parquet";
  return { ...download.about(selection), path: `/data/${download.name}${search}`, format };
}

/** "daybook-totals-v2-Kharkiv-2024-10-07.csv": what it is, in which version, of what. */
function fileName({ name, about }: Download, selection: Selection): string {
  const [kind = name, ...ending] = name.split(".");
  const { place, from } = selection.asked;
  const where = place === null ? "" : `-${place.replace(/[^\p{ASCII}]|[^\w]+/gu, "-")}`;
  return `daybook-${kind}-v${about(selection).shape.version}${where}-${from}.${ending.join(".")}`;
}
