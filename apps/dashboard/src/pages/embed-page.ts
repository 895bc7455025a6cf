import { noteWords, sourceWords, type NamedPanel } from "@daybook/charts";
import { lengthOf } from "@daybook/data";
import { longest } from "../asked.ts";
import type { ChartFound } from "../charts/chart-found.ts";
import { html, when, type Markup } from "./html.ts";
import { levelFigure, levelTools } from "./level-figure.ts";
import { figureWith, panelTable, panelTools } from "./panel-figure.ts";
import { placeFigure, placeTools } from "./place-figure.ts";
import { queryOf } from "./query-of.ts";
import { saidWithLinks } from "./said-with-links.ts";

type PlacesNamed = Extract<NamedPanel, { readonly kind: "places" }>;

/** One chart alone: with its table, where it comes from and the way back. Inside another page there is room for no more. */
export function embedPage(chart: ChartFound, isFramed: boolean): Markup {
  const { named, scope } = chart;
  return html`<h1>${scope}</h1>
    ${figureOf(chart, isFramed)}
    <p class="small faint">${noteWords(named)}</p>
    <p class="small">${sourceWords(named)} <a href="${pageOf(chart)}#${named.panel.id}">Open in Daybook</a></p>
    ${when(!isFramed, () => snippet(chart))}`;
}

function figureOf(chart: ChartFound, isFramed: boolean): Markup {
  const { named, claims, request } = chart;
  const links = { here: pageOf(chart), query: queryOf(request) };
  if (named.kind === "level") return levelFigure(named.series, claims, isFramed ? "" : levelTools(named.series, links));
  if (named.kind === "places") return placesOf(chart, named, isFramed);
  const { panel } = named;
  const frame = { says: saidWithLinks(panel.said, request), tools: isFramed ? "" : panelTools(panel, links) };
  return figureWith(panel, panelTable(panel, request), frame);
}

function placesOf({ request }: ChartFound, { panel, map }: PlacesNamed, isFramed: boolean): Markup {
  const pathTo = (place: string | null) => `/${panel.theme}?${queryOf({ ...request, place })}`;
  const links = { here: pathTo(request.place), query: queryOf(request) };
  return placeFigure(panel, request, { hrefOf: pathTo, map, ...(isFramed ? {} : { tools: placeTools(panel, links) }) });
}

/** The overview has charts by day of a year at most; the pages of the themes have the others. */
function pageOf({ named, request }: ChartFound): string {
  const isThere = named.kind === "level" || (named.kind === "time" && named.panel.grain === "day");
  const isOfOverview = isThere && lengthOf(request) <= longest;
  return `/${isOfOverview ? "" : named.panel.theme}?${queryOf(request)}`;
}

/** How another page shows it. */
function snippet({ named, address }: ChartFound): Markup {
  const [source, title] = [address, named.panel.title].map(asAttribute);
  const frame = `<iframe src="${source}" title="${title}" width="100%" height="560" loading="lazy"></iframe>`;
  return html`<details>
    <summary>Show it on a page of your own</summary>
    <label>Put this into that page <textarea rows="5" readonly>${frame}</textarea></label>
    <p class="small">
      It stays as known on the day in its address; without asKnownOn it follows what becomes known later. Whoever reads
      that page must be able to reach this Daybook.
    </p>
  </details>`;
}

function asAttribute(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/** A chart of shipments, of days of which no shipment is told. */
export function noChartPage(): Markup {
  return html`<h1>There is no such chart</h1>
    <p>Nothing is told of these days that it could show, or its name is mistyped. That is no data, not zero.</p>
    <p><a href="/">Open Daybook</a></p>`;
}

/** The frame of a page that stands inside others: light, since the page around it is, and without ways about. */
export function embedFrame(title: string, body: Markup): Markup {
  return html`<!doctype html>
    <html lang="en" data-theme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <base target="_blank" />
        <title>${title} · Daybook</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <script type="module" src="/assets/app.js"></script>
      </head>
      <body class="embed">
        <main>${body}</main>
      </body>
    </html>`;
}
