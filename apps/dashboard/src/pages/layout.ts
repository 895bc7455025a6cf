import { each, html, when, type Markup } from "./html.ts";

const places = [
  ["/", "Overview"],
  ["/casualties", "Casualties"],
  ["/strikes", "Strikes"],
  ["/shipments", "Shipments"],
  ["/incidents", "Incidents"],
  ["/changes", "Changes"],
  ["/compare", "Compare"],
  ["/briefs", "Briefs"],
  ["/sources", "Sources"],
  ["/reports", "Reports"],
  ["/schedules", "Schedules"],
  ["/data", "Data"],
  ["/method", "Method"],
] as const;

/** What most pages lead to by themselves; at the foot of each. */
const more = [
  ["/views", "Saved views"],
  ["/api", "For programs"],
] as const;

export interface PageFrame {
  readonly title: string;
  /** Which entry of the navigation the page belongs to. */
  readonly at?: (typeof places)[number][0] | (typeof more)[number][0];
  /** Charts are drawn on it. */
  readonly hasExamples?: boolean;
  /** It has a search field of its own. */
  readonly isSearch?: boolean;
  readonly body: Markup;
}

/** Pages that only show what is held: they follow the ledger. */
const shows: ReadonlySet<string> = new Set([
  "/",
  "/casualties",
  "/strikes",
  "/shipments",
  "/incidents",
  "/changes",
  "/compare",
]);

/** The frame of every page. */
export function page({ title, at, hasExamples = false, isSearch = false, body }: PageFrame): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Daybook</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <link rel="alternate" type="application/atom+xml" title="Reports and changes" href="/feed.atom" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <script type="module" src="/assets/app.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">To the content</a>
        <header class="top">
          <div>
            <a class="name" href="/">Daybook</a>
            <button class="plain" type="button" data-theme-switch hidden>Light or dark</button>
            ${when(!isSearch, searchField)}
            <nav aria-label="Pages">
              ${each(places, ([href, name]) => html`<a href="${href}" ${at === href ? html` aria-current="page"` : ""}>${name}</a>`)}
            </nav>
          </div>
        </header>
        <main id="main" ${at !== undefined && shows.has(at) ? html`data-live` : ""}>
          ${when(hasExamples, examplesNotice)} ${body}
        </main>
        <footer class="foot">
          <div>
            <nav aria-label="More pages">
              ${each(more, ([href, name]) => html`<a href="${href}" ${at === href ? html` aria-current="page"` : ""}>${name}</a>`)}
            </nav>
            <p id="work"></p>
            Every number leads to the words it came from. Bounds are what the tellings allow, not a margin of error.
          </div>
        </footer>
      </body>
    </html>`;
}

function searchField(): Markup {
  return html`<form class="search" method="get" action="/search" role="search">
    <label
      ><span class="hidden">Search briefs, incidents, places and sources</span
      ><input type="search" name="q" placeholder="Search" autocomplete="off" maxlength="500"
    /></label>
    <button type="submit">Search</button>
  </form>`;
}

function examplesNotice(): Markup {
  return html`<div class="notice">
    <form method="post" action="/examples/remove" class="row">
      <p>The example library is loaded. Part of it is constructed.</p>
      <button type="submit">Remove the examples</button>
    </form>
  </div>`;
}
