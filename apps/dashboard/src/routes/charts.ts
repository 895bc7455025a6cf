import { Hono } from "hono";
import { hashOf } from "@daybook/data";
import type { PictureFormat } from "@daybook/charts/pictures";
import type { Store } from "@daybook/store";
import { fresh } from "../api/fresh.ts";
import { askedOf, longestBy, longestInWeeks } from "../asked.ts";
import { chartFound, isOfSums } from "../charts/chart-found.ts";
import { chartPicture, type ChartPicture } from "../charts/chart-picture.ts";
import { lately } from "../charts/lately.ts";
import { knownNow, newestWeek } from "../knowledge.ts";
import { embedFrame, embedPage, noChartPage } from "../pages/embed-page.ts";

/** A picture has some 20 kB as SVG and some 100 kB as PNG. */
const keptAtMost = 40;

/** Each chart at an address of its own: as a picture, and as a page that other pages may show. */
export function charts(store: Store, now: () => Date) {
  const pictures = lately<ChartPicture | undefined>(keptAtMost);
  /** What people keep to read charts by is in their pictures, and in no version of the data. */
  const version = async () => hashOf([await store.dataVersion(), await store.events()]);
  const chartOf = async (name: string, url: string, query: Readonly<Record<string, string>>) => {
    const most = isOfSums(name) ? longestInWeeks : longestBy(query);
    const { by, ...asked } = askedOf(query, await newestWeek(store, now()), store.firstWeekday, most);
    const request = { ...asked, asKnownOn: asked.asKnownOn ?? (await knownNow(store)) };
    return chartFound(store, { name, request, origin: new URL(url).origin, ...(by && { by }) });
  };
  return new Hono()
    .get("/:file{.+\\.(?:svg|png)}", fresh(store, version), async (c) => {
      const { name, format } = namesOf(c.req.param("file"));
      const picture = await pictures.get(`${await version()} ${c.req.url}`, async () => {
        const chart = await chartOf(name, c.req.url, c.req.query());
        return chart && chartPicture(chart, format);
      });
      if (picture === undefined) return c.notFound();
      const disposition = `inline; filename="${picture.fileName}"`;
      return c.body(picture.bytes, 200, { "Content-Type": types[format], "Content-Disposition": disposition });
    })
    .get("/:name", async (c) => {
      const chart = await chartOf(c.req.param("name"), c.req.url, c.req.query());
      if (chart === undefined) return c.html(embedFrame("No such chart", noChartPage()), 404);
      const isFramed = c.req.header("sec-fetch-dest") === "iframe";
      return c.html(embedFrame(chart.named.panel.title, embedPage(chart, isFramed)), 200, { Vary: "Sec-Fetch-Dest" });
    });
}

const types: Readonly<Record<PictureFormat, string>> = { svg: "image/svg+xml", png: "image/png" };

function namesOf(file: string): { readonly name: string; readonly format: PictureFormat } {
  return { name: file.slice(0, -4), format: file.endsWith(".svg") ? "svg" : "png" };
}
