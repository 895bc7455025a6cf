import type { Measure, Period } from "@daybook/data";
import type { SumTotal } from "@daybook/store";
import {
  chartsOf,
  dayWords,
  gradedPanel,
  mapPanel,
  panelsOver,
  placePanel,
  spanWords,
  type ChartRequest,
  type TimePanel,
  type Told,
} from "@daybook/charts";
import { notesOf } from "../themes/notes-of.ts";
import type { ThemeView } from "../themes/theme-view.ts";
import { filterControls, type Weeks } from "./filter-controls.ts";
import { gradeFigure } from "./grade-figure.ts";
import { each, html, when, type Markup } from "./html.ts";
import { keptEvents } from "./kept-events.ts";
import { levelFigures } from "./level-figures.ts";
import { isSaidOfAsked, isTold, panelFigure, toolsOf } from "./panel-figure.ts";
import { isSamePeriod, presetsOf } from "./period-presets.ts";
import { placeFigure, placeTools } from "./place-figure.ts";
import { queryOf } from "./query-of.ts";
import { rivalFigure } from "./rival-figure.ts";
import { saidWithLinks } from "./said-with-links.ts";
import { sumsTable } from "./sums-table.ts";
import { themeTitles } from "./theme-titles.ts";
import { wholeParts } from "./whole-parts.ts";

export interface ThemeFrame {
  readonly weeks: Weeks;
  readonly isCurrent: boolean;
}

/** One theme in depth: by time, by place, by how well it is attested, by who says it; levels apart from what flows. */
export function themePage(view: ThemeView, frame: ThemeFrame): Markup {
  const { theme, request, coverage } = view;
  return html`<h1>
      ${wholeParts(`${themeTitles[theme]} ·`, `${request.place ?? "All places"} ·`, spanWords(request))}
    </h1>
    <p class="faint">
      <a href="/?${queryOf(request, frame)}#days">${coverage.briefed} of ${coverage.days} days briefed</a> · as known
      ${frame.isCurrent ? "today" : `on ${dayWords(request.asKnownOn)}`} ·
      <a href="/?${queryOf(request, frame)}">Overview of the same</a>
    </p>
    ${presets(view, frame)} ${filterControls(view, frame.weeks, frame.isCurrent, pathOf(view))} ${byTime(view, frame)}
    ${byPlace(view, frame)} ${evidence(view, frame)} ${table(view)} ${levelFigures(view.levels, view, addressOf(view))}
    ${keptEvents(view.events, view.request, `${pathOf(view)}?${queryOf(request, frame)}`)}`;
}

function pathOf({ theme }: ThemeView): string {
  return `/${theme}`;
}

function addressOf(view: ThemeView): string {
  return `${pathOf(view)}?${queryOf(view.request)}`;
}

function presets(view: ThemeView, { isCurrent }: ThemeFrame): Markup {
  const { request, all } = view;
  return html`<p class="row presets" role="group" aria-label="Length of time">
    ${each(
      presetsOf(request, all, request.firstWeekday),
      ({ name, period }) =>
        html`<a
          class="button"
          href="${pathOf(view)}?${queryOf({ ...request, ...period }, { isCurrent })}"
          ${isSamePeriod(period, request) ? html`aria-current="true"` : ""}
          >${name}</a
        >`,
    )}
  </p>`;
}

/** A chart of what was not asked for would call it untold. */
function isAsked({ request: { only = {} } }: ThemeView, measures: readonly Measure[]): boolean {
  return only.measure === undefined || measures.includes(only.measure);
}

/** Rows of one class, subgroup or side were asked for: the charts, which show wholes, would call the whole untold. */
function isOfRows({ request: { only = {} } }: ThemeView): boolean {
  return [only.victimClass, only.subgroup, only.side].some((asked) => asked !== undefined);
}

function chartsShown(view: ThemeView): readonly ChartRequest[] {
  if (isOfRows(view)) return [];
  return chartsOf(view)[view.theme].filter(({ measures }) => isAsked(view, measures));
}

function panelsDrawn(view: ThemeView): readonly TimePanel<SumTotal>[] {
  const shown = new Set(chartsShown(view).map(({ id }) => id));
  return panelsOver(view.time)[view.theme].filter((panel) => shown.has(panel.id) && isSaidOfAsked(panel, view.request));
}

function byTime(view: ThemeView, frame: ThemeFrame): Markup {
  const panels = panelsDrawn(view);
  if (panels.length === 0) return nothingDrawn(view);
  return html`<h2 id="time">By ${view.time.grain}</h2>
    ${when(view.time.grain === "week", () => html`<p class="faint small">ISO weeks, from Monday, that lie wholly in the period. A week is hatched where none of its days has a brief and nothing is told of it.</p>`)}
    <div class="panels ${view.time.columns.length > 14 ? "wide" : ""}">
      ${each(panels.filter(isTold), (panel) => timeFigure(panel, view, frame))}
    </div>
    ${each(
      panels.filter((panel) => !isTold(panel)),
      ({ title, said }) => html`<p class="faint">${title}: ${saidWithLinks(said, view.request)}</p>`,
    )}`;
}

function nothingDrawn(view: ThemeView): Markup {
  if (isOfRows(view)) return html`<p class="faint">Charts show wholes. What was asked for is in the table.</p>`;
  return html`<p class="faint">
    Nothing of this is told in this period that could be drawn by ${view.time.grain}. That is no data, not zero.
  </p>`;
}

/** A chart by time over its table, in which each day or week leads to the page of just that time. */
function timeFigure(drawn: TimePanel<Told>, view: ThemeView, { isCurrent }: ThemeFrame): Markup {
  const { request } = view;
  const hrefOf = (period: Period) => `${pathOf(view)}?${queryOf({ ...request, ...period }, { isCurrent })}`;
  const links = { query: queryOf(request), here: addressOf(view), hrefOf };
  return panelFigure({ ...drawn, notes: notesOf(view, drawn) }, request, links);
}

function byPlace(view: ThemeView, { isCurrent }: ThemeFrame): Markup {
  const { request, parts, shapes } = view;
  const hrefOf = (place: string) => `${pathOf(view)}?${queryOf({ ...request, place }, { isCurrent })}`;
  const links = { query: queryOf(request), here: addressOf(view) };
  const panels = chartsShown(view)
    .map((chart) => placePanel<SumTotal>(parts, chart))
    .filter(({ rows }) => rows.length > 0);
  if (panels.length === 0) return "";
  return html`<h2 id="places">By place</h2>
    <div class="panels">
      ${each(panels, (panel) => placeFigure(panel, request, { hrefOf, tools: placeTools(panel, links), map: shapes && mapPanel(panel, shapes) }))}
    </div>`;
}

function evidence(view: ThemeView, frame: ThemeFrame): Markup {
  const { totals, rivals, theme, request } = view;
  const [graded, rival] = [gradeFigure(totals, theme, request), rivalFigure(rivals, theme, request.asKnownOn)];
  if (graded === "" && rival === "") return "";
  const panels = panelsDrawn(view).filter(isTold).map(gradedPanel).filter(isTold);
  return html`<h2 id="evidence">How it is known</h2>
    <div class="panels ${view.time.columns.length > 14 ? "wide" : ""}">
      ${each(panels, (panel) => timeFigure(panel, view, frame))}
    </div>
    <div class="panels">${graded} ${rival}</div>`;
}

function table(view: ThemeView): Markup {
  const { totals, request, theme } = view;
  return html`<h2 id="totals">All totals of ${themeTitles[theme].toLowerCase()}</h2>
    ${totals.length === 0 ? html`<p>No data: nothing is told of this in this period.</p>` : sumsTable(totals, request)}
    ${toolsOf({ file: "totals", query: queryOf(request) }, `${addressOf(view)}#totals`)}`;
}
