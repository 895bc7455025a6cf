import type { Claim, ClaimId, ReadingSeries } from "@daybook/data";
import { measureWords } from "../words/quantity-words.ts";
import { levelNotes, levelPanel } from "./level-panel.ts";
import { mapPanel, type MapPanel, type Outlines } from "./map-panel.ts";
import type { OverTime, Told } from "./over-time.ts";
import type { Panel, PanelNote, TimePanel } from "./panel.ts";
import { chartsOf, panelsOver } from "./panels.ts";
import { placePanel, type PlacePanel } from "./place-panel.ts";
import { sourcesOf, type Sources } from "./sources.ts";

/** A chart that an address names, and whose words it rests on. */
export type NamedPanel = TimeNamed | LevelNamed | PlacesNamed;

export interface TimeNamed extends Sources {
  readonly kind: "time";
  readonly panel: TimePanel<Told>;
}

export interface LevelNamed extends Sources {
  readonly kind: "level";
  readonly panel: Panel;
  readonly series: ReadingSeries;
}

export interface PlacesNamed extends Sources {
  readonly kind: "places";
  readonly panel: PlacePanel<Told>;
  /** `null` where its country is not drawn, and inside a region. */
  readonly map: MapPanel | null;
  readonly coverage: OverTime["coverage"];
}

/** What is told of each part of a place. */
export interface ByPlace {
  readonly totals: readonly Told[];
  readonly parts: readonly { readonly place: string; readonly totals: readonly Told[] }[];
  readonly shapes: Outlines | null;
  readonly coverage: OverTime["coverage"];
}

type Claims = ReadonlyMap<ClaimId, Claim>;

/** What a chart by time rests on, and what is marked on it. */
export interface Beside {
  readonly claims: Claims;
  readonly notesOf?: (panel: TimePanel<Told>) => readonly PanelNote[];
}

/** The chart by time that has this name in its address; `undefined` where nothing is told that it could show. */
export function timePanelNamed(
  time: OverTime<Told>,
  name: string,
  { claims, notesOf = () => [] }: Beside,
): TimeNamed | undefined {
  const panel = Object.values(panelsOver(time))
    .flat()
    .find(({ id }) => id === name);
  if (panel === undefined) return undefined;
  const whole = panel.said.flatMap(({ total }) => total ?? []);
  const sources = sourcesOf(shownIn(panel, time), claims, whole);
  return { kind: "time", panel: { ...panel, notes: notesOf(panel) }, ...sources };
}

/** The chart by place that has this name; `undefined` where no part tells of it. */
export function placePanelNamed(
  { totals, parts, shapes, coverage }: ByPlace,
  name: string,
  claims: Claims,
): PlacesNamed | undefined {
  const [panel] = Object.values(chartsOf({ totals }))
    .flat()
    .map((chart) => placePanel(parts, chart))
    .filter(({ id, rows }) => id === name && rows.length > 0);
  if (panel === undefined) return undefined;
  const told = panel.rows.map(({ total }) => total);
  return { kind: "places", panel, map: shapes && mapPanel(panel, shapes), coverage, ...sourcesOf(told, claims) };
}

/** The chart of a running total that has this name. */
export function levelPanelNamed(
  levels: readonly ReadingSeries[],
  name: string,
  claims: Claims,
): LevelNamed | undefined {
  const series = levels.find(({ id }) => name === `level-${id}`);
  if (series === undefined) return undefined;
  const { told } = sourcesOf([{ claims: series.readings.map(({ claim }) => claim), origins: [] }], claims);
  const panel = { ...levelPanel(series), notes: levelNotes(series) };
  return { kind: "level", panel, series, origins: [series.origin], told };
}

/** Those of its marks; where it has none, those of what is told of several days together, which is on no day. */
function shownIn(panel: TimePanel<Told>, { totals }: OverTime<Told>): readonly Told[] {
  const marked = panel.totals.flat().filter((total) => total !== null);
  const isOfPanel = ({ key, apart }: Told) => apart === null && panel.names.includes(measureWords(key.measure));
  return marked.length > 0 ? marked : totals.filter(isOfPanel);
}
