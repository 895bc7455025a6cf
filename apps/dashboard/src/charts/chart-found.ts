import {
  chartOfPlaces,
  placePanelNamed,
  byDayOf,
  levelPanelNamed,
  measureWords,
  scopeWords,
  themeOfChart,
  timePanelNamed,
  type NamedPanel,
  type TimePanel,
  type Told,
} from "@daybook/charts";
import type { Claim, OverviewRequest } from "@daybook/data";
import type { Store } from "@daybook/store";
import { QuestionError, type Asked } from "../asked.ts";
import { queryOf } from "../pages/query-of.ts";
import { notesOf } from "../themes/notes-of.ts";
import { readTheme } from "../themes/theme-view.ts";

/** A chart that an address names. */
export interface ChartFound {
  readonly named: NamedPanel;
  readonly request: OverviewRequest;
  readonly claims: ReadonlyMap<string, Claim>;
  /** "Kharkiv, 7–13 October 2024, as known on 8 October 2024" */
  readonly scope: string;
  /** What was asked, and the whole address that asks for the same again. */
  readonly query: string;
  readonly address: string;
}

export interface ChartAsked {
  readonly name: string;
  readonly request: OverviewRequest;
  readonly by?: Asked["by"];
  /** The address that leads here: http://127.0.0.1:3000 */
  readonly origin: string;
}

/** `undefined` where nothing is told that a chart of this name could show. */
export async function chartFound(store: Store, asked: ChartAsked): Promise<ChartFound | undefined> {
  const { name, request, origin } = asked;
  const found = await readChart(store, asked);
  if (found === undefined) return undefined;
  refuseRows(found.named, request);
  const query = queryOf(request, isByWeek(asked) ? { by: "week" } : {});
  const scope = capital(scopeWords(request));
  return { ...found, request, scope, query, address: `${origin}/charts/${encodeURIComponent(name)}?${query}` };
}

type Read = Pick<ChartFound, "named" | "claims">;

async function readChart(store: Store, asked: ChartAsked): Promise<Read | undefined> {
  const { name, request } = asked;
  if (isLevel(name)) {
    const { levels, claims } = await store.levels(request);
    return told(levelPanelNamed(levels, name, claims), claims);
  }
  const ofPlaces = chartOfPlaces(name);
  const theme = themeOfChart.get(ofPlaces ?? name);
  if (theme === undefined) return undefined;
  if (ofPlaces !== undefined) {
    const view = await readTheme(store, theme, request);
    return told(placePanelNamed(view, name, view.claims), view.claims);
  }
  if (isByWeek(asked)) {
    const view = await readTheme(store, theme, request, "week");
    return told(timePanelNamed(view.time, name, { ...view, notesOf: (panel) => notesOf(view, panel) }), view.claims);
  }
  const overview = await store.overview(request);
  const { claims } = overview;
  const marks = { request, events: await store.events(), toldAnew: [...claims.values()] };
  const beside = { claims, notesOf: (panel: TimePanel<Told>) => notesOf(marks, panel) };
  return told(timePanelNamed(byDayOf(overview), name, beside), claims);
}

function told(named: NamedPanel | undefined, claims: Read["claims"]): Read | undefined {
  return named && { named, claims };
}

/** Running totals and sums by place ask for no single figure: they are read of any length of time. */
export function isOfSums(name: string): boolean {
  return isLevel(name) || chartOfPlaces(name) !== undefined;
}

function isLevel(name: string): boolean {
  return name.startsWith("level-");
}

function isByWeek({ name, by }: Pick<ChartAsked, "name" | "by">): boolean {
  return by === "week" && themeOfChart.has(name);
}

/** A chart by time shows one quantity. Narrowed to another it would say that nothing is told of its own. */
function refuseRows(named: NamedPanel, { only = {} }: OverviewRequest): void {
  if (named.kind === "level") return;
  const { measure, victimClass, subgroup, side } = only;
  const isOther = measure !== undefined && !measuresOf(named).includes(measureWords(measure));
  if (isOther || [victimClass, subgroup, side].some((asked) => asked !== undefined))
    throw new QuestionError(
      "A chart shows one quantity already: ask for it without another measure, and without class, subgroup and side.",
    );
}

function measuresOf(named: Exclude<NamedPanel, { kind: "level" }>): readonly string[] {
  if (named.kind === "time") return named.panel.names;
  return named.panel.rows.slice(0, 1).map(({ total }) => measureWords(total.key.measure));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
