import { weekOf, type Overview, type Period, type Total } from "@daybook/data";
import {
  dayWords,
  digits,
  isOneWeek,
  panelsOf,
  quantityWords,
  shortDayWords,
  spanWords,
  summarySentences,
  weekWords,
  wholeOf,
  type Theme,
  type TimePanel,
} from "@daybook/charts";
import type { KeptEvent, StoredReport } from "@daybook/store";
import { notesOf } from "../themes/notes-of.ts";
import { asksForRows } from "./asks-for-rows.ts";
import { changeLine } from "./change-line.ts";
import { filterControls, type Weeks } from "./filter-controls.ts";
import { glance } from "./glance.ts";
import { each, html, when, type Markup } from "./html.ts";
import { besideFigure, figureNumber, noData, totalNumber } from "./number.ts";
import { levelFigures } from "./level-figures.ts";
import { isSaidOfAsked, isTold, panelFigure, toolsOf } from "./panel-figure.ts";
import { queryOf } from "./query-of.ts";
import { saidWithLinks } from "./said-with-links.ts";
import { themeTitles } from "./theme-titles.ts";
import { totalsTable } from "./totals-table.ts";
import { wholeParts } from "./whole-parts.ts";

export interface OverviewFrame {
  /** The weeks beside this one, and the nearest that have a brief. */
  readonly weeks: Weeks;
  readonly isCurrent: boolean;
  /** What people keep to read charts by. */
  readonly events: readonly KeptEvent[];
  /** The newest stored report of the same place and an earlier week. */
  readonly lastReport?: StoredReport | undefined;
}

/** How many changes and how many incidents a page lists: the newest. The rest is a link away. */
const most = 100;

/** A week and place: three sentences, the charts over their tables, where, what came late, the incidents. */
export function overviewPage(overview: Overview, frame: OverviewFrame): Markup {
  const { request, coverage } = overview;
  const query = queryOf(request);
  return html` <h1>${wholeParts(`${request.place ?? "All places"} ·`, spanWords(request))}</h1>
    <p class="faint">
      ${when(isOneWeek(request), () => html`${weekIn(request)} · `)}<a href="#days"
        >${coverage.briefed} of ${coverage.days} days briefed</a
      >
      · as known ${frame.isCurrent ? "today" : `on ${dayWords(request.asKnownOn)}`}
    </p>
    ${coverageStrip(overview)} ${filterControls(overview, frame.weeks, frame.isCurrent)}
    ${each(overview.published.filter(({ constructed }) => constructed).slice(0, 1), () => html`<div class="notice"><p>Some briefs of this week are constructed examples: their events and figures are invented.</p></div>`)}
    ${lead(overview)} ${glance(overview, frame.lastReport)}
    ${when(isOneWeek(request), () => html`<p><a class="button" href="/reports/${weekIn(request)}.pdf${known(overview, frame, "?")}">Weekly report (PDF)</a></p>`)}
    ${asksForRows(request) ? "" : charts(overview, frame)}
    ${levelFigures(overview.levels, overview, addressOf(overview))}
    <h2 id="totals">All totals of the period</h2>
    ${overview.totals.length === 0 ? html`<p>No data: ${request.only === undefined ? "nothing" : "none of what was asked for"} is told of ${request.place ?? "any place"} in this period.</p>` : totalsTable(overview.totals, request, overview)}
    <p class="small">
      <a href="/data/totals.csv?${query}">These totals as CSV</a> · <a href="/data?${query}">other formats</a> ·
      <a href="/api/v1/totals?${query}">for programs</a>
    </p>
    ${where(overview, frame)} ${together(overview)} ${asksForRows(request) ? "" : late(overview)} ${conflicts(overview)}
    <h2 id="incidents">Incidents of the period</h2>
    ${incidents(overview, frame)}`;
}

/** The sentences speak of people, not of civilians or children: where these were asked for, the table tells of them. */
function lead(overview: Overview): Markup {
  const { request, claims } = overview;
  if (request.only?.victimClass !== undefined || request.only?.subgroup !== undefined) return "";
  const sentences = summarySentences(overview).filter((sentence) => sentence.length > 0);
  if (sentences.length === 0) return "";
  return html`<section class="lead" aria-label="Summary">
    ${each(sentences, (sentence) => html`<p>${saidWithLinks(sentence, request, claims)}</p>`)}
  </section>`;
}

function charts(overview: Overview, frame: OverviewFrame): Markup {
  const { request, claims } = overview;
  const panels = panelsOf(overview);
  const marks = { request, events: frame.events, toldAnew: [...claims.values()] };
  const hrefOf = (day: Period) => `/?${queryOf({ ...request, ...day }, frame)}`;
  const links = { query: queryOf(request), here: addressOf(overview), hrefOf };
  const figure = (panel: TimePanel) => panelFigure({ ...panel, notes: notesOf(marks, panel) }, request, links);
  const ofTheme = (theme: Theme) => {
    const asked = panels[theme].filter((panel) => isSaidOfAsked(panel, request));
    return html`<h2 id="${theme}"><a href="/${theme}?${queryOf(request, frame)}">${themeTitles[theme]}</a></h2>
      <div class="panels">${each(asked.filter(isTold), figure)}</div>
      ${each(
        asked.filter((panel) => !isTold(panel)),
        ({ title, said }) => html`<p class="faint">${title}: ${saidWithLinks(said, request, claims)}</p>`,
      )}
      ${when(request.only !== undefined && asked.length === 0, () => html`<p class="faint">None of what was asked for.</p>`)}`;
  };
  return html`${ofTheme("casualties")} ${ofTheme("strikes")} ${ofTheme("shipments")}
  ${when(panels.shipments.length === 0 && request.only === undefined, () => html`<p class="faint">No shipment of this period is told. That is no data, not zero.</p>`)}`;
}

/** A page that shows a past day leads on to pages of the same day; one of today leads to today, whenever that is. */
function known({ request }: Overview, { isCurrent }: OverviewFrame, mark: "?" | "&"): string {
  return isCurrent ? "" : `${mark}asKnownOn=${request.asKnownOn}`;
}

function weekIn({ from, firstWeekday }: Overview["request"]): string {
  return weekOf(from, firstWeekday);
}

function addressOf({ request }: Overview): string {
  return `/?${queryOf(request)}`;
}

/** Each day, with the briefs that were published on it; of a long time only those days, unfolded by whoever asks. */
function coverageStrip({ coverage, published }: Overview): Markup {
  const byDay = Map.groupBy(published, ({ published: day }) => day);
  if (coverage.days > 14) return byDay.size === 0 ? html`<span id="days"></span>` : briefedDays(byDay);
  return html`<ul class="strip" id="days" aria-label="Days with a brief">
    ${each(coverage.byDay, ({ day, briefed }) => html`<li class="${briefed ? "briefed" : ""}">${briefed ? briefsOf(day, byDay.get(day) ?? []) : `${shortDayWords(day)}: no brief`}</li>`)}
  </ul>`;
}

function briefedDays(byDay: ReadonlyMap<string, Overview["published"]>): Markup {
  return html`<details id="days">
    <summary>Days with a brief</summary>
    <ul class="strip">
      ${each(byDay, ([day, briefs]) => html`<li class="briefed">${briefsOf(day, briefs)}</li>`)}
    </ul>
  </details>`;
}

function briefsOf(day: string, briefs: Overview["published"]): Markup {
  if (briefs.length === 0) return html`${shortDayWords(day)}`;
  return html`${each(briefs, ({ id, title }, at) => html`${at === 0 ? "" : " · "}<a href="/briefs/${id}" title="${title}" ${at === 0 ? "" : html`aria-label="${title}"`}>${at === 0 ? shortDayWords(day) : at + 1}</a>`)}`;
}

/** Counts of several places, of which one is asked for: they are in no total of it (R10). */
function together({ unallocated, figures, request }: Overview): Markup {
  if (unallocated.length === 0) return "";
  return html`<h2 id="together">Told only together with other places</h2>
    <p class="faint small">Some of these may be of ${request.place ?? "here"}. They are in no total.</p>
    <ul class="plainlist">
      ${each(unallocated, ({ figure: id, key, high }) => {
        const figure = figures.get(id);
        if (figure === undefined) return "";
        const most = besideFigure(
          figure,
          request.asKnownOn,
          high === null ? "an unknown number" : `at most ${digits(high)}`,
        );
        return html`<li>
          ${quantityWords(key)}: ${figureNumber(figure, request.asKnownOn)} in ${figure.places.join("; ")}, ${most} of
          them may be here
        </li>`;
      })}
    </ul>`;
}

function where(overview: Overview, frame: OverviewFrame): Markup {
  if (overview.byRegion.length === 0) return "";
  const asked = overview.request;
  const cell = (totals: readonly Total[], measure: "killed" | "injured" | "attacks" | "launched", region: string) => {
    const found = [...new Set(totals.filter(({ key }) => key.measure === measure).map(({ key }) => key.side))].flatMap(
      (side) => wholeOf(totals, measure, side) ?? [],
    );
    return found.length === 0
      ? noData
      : html`${each(found, (total, at) => html`${when(at > 0, () => html`<br />`)}${totalNumber(total, { ...asked, place: region })}${when(total.key.victimClass === "military", () => html` <span class="faint small">military</span>`)}`)}`;
  };
  return html`<h2 id="where">Where</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Region</th>
            <th scope="col" class="num">Killed</th>
            <th scope="col" class="num">Injured</th>
            <th scope="col" class="num">Attacks</th>
            <th scope="col" class="num">Launched</th>
          </tr>
        </thead>
        <tbody>
          ${each(
            overview.byRegion,
            ({ region, totals }) =>
              html`<tr>
                <th scope="row">
                  <a
                    href="/?from=${asked.from}&amp;to=${asked.to}&amp;place=${encodeURIComponent(region)}${known(overview, frame, "&")}"
                    >${region}</a
                  >
                </th>
                ${each(["killed", "injured", "attacks", "launched"] as const, (measure) => html`<td class="num">${cell(totals, measure, region)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${toolsOf({ file: "totals", query: `${queryOf(overview.request)}&by=region` }, `${addressOf(overview)}#where`)}`;
}

function late({ late: { changes, since, until }, request, claims }: Overview): Markup {
  const place = request.place === null ? {} : { place: request.place };
  const query = new URLSearchParams({ since, until, ...place }).toString();
  const names = { claims, incidents: new Map() };
  return html`<h2 id="late">Said late, revised: what this period learned about earlier weeks</h2>
    ${
      changes.length === 0
        ? html`<p class="faint">Nothing that was known of earlier weeks has changed.</p>`
        : html`${each(
            Map.groupBy(changes.slice(0, most), ({ week }) => week),
            ([, ofWeek]) =>
              html`<h3>${each(ofWeek.slice(0, 1), (first) => html`${weekWords(first)}`)}</h3>
                <ul class="plainlist changes">
                  ${each(ofWeek, (change) => html`<li>${changeLine(change, { since, until, place: request.place }, names)}</li>`)}
                </ul>`,
          )}`
    }
    ${when(changes.length > most, () => html`<p>${digits(changes.length - most)} more totals of earlier weeks changed.</p>`)}
    ${when(since < until, () => html`<p class="small"><a href="/changes?${query}">All that became known in this period</a></p>`)}`;
}

function conflicts({ totals, request }: Overview): Markup {
  const disputed = totals.filter((total) => total.conflicts.length > 0);
  if (disputed.length === 0) return "";
  return html`<h2 id="conflicts">In conflict</h2>
    <ul class="plainlist">
      ${each(disputed, (total) => html`<li>${quantityWords(total.key)}: ${totalNumber(total, request)} <span class="faint">tellings exclude each other; both are shown</span></li>`)}
    </ul>`;
}

function incidents(overview: Overview, frame: OverviewFrame): Markup {
  const { incidents: all, request } = overview;
  if (all.length === 0) return html`<p class="faint">No incident of this period is told.</p>`;
  return html`<ul class="plainlist">
      ${each(
        all.slice(0, most),
        ({ incident, from, to, figures, origins }) =>
          html`<li>
            <a href="/incidents/${incident.id}${known(overview, frame, "?")}">${incident.label}</a>
            <span class="faint small">${dayWords(from)}${from === to ? "" : ` – ${dayWords(to)}`}</span><br />
            ${each(
              figures,
              (figure, at) =>
                html`${at > 0 ? " · " : ""}${figureNumber(figure, request.asKnownOn)} ${quantityWords(figure.key)}`,
            )}
            <span class="faint small">${origins.length === 0 ? "" : `— ${origins.join(", ")}`}</span>
          </li>`,
      )}
    </ul>
    ${when(all.length > most, () => html`<p>${digits(all.length - most)} more: <a href="/incidents?from=${request.from}&amp;to=${request.to}${known(overview, frame, "&")}">all incidents of these days</a>${request.place === null && request.only === undefined ? "" : ", of all places and quantities"}</p>`)}
    ${toolsOf({ file: "figures", query: queryOf(overview.request) }, `${addressOf(overview)}#incidents`)}`;
}
