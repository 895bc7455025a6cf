import type { Overview, ReadingSeries, Total } from "@daybook/data";
import { measureWords } from "../words/quantity-words.ts";
import { levelPanel } from "./level-panel.ts";
import type { Panel, PanelWithTotals } from "./panel.ts";
import { panelsOf } from "./panels.ts";

/** A chart of an overview, and whose words it rests on. */
export type NamedPanel = DaysNamed | LevelNamed;

interface DaysNamed extends Sourced {
  readonly kind: "days";
  readonly panel: PanelWithTotals;
}

interface LevelNamed extends Sourced {
  readonly kind: "level";
  readonly panel: Panel;
  readonly series: ReadingSeries;
}

interface Sourced {
  /** Who said it: who is behind most claims first. The brief's own voice is none. */
  readonly origins: readonly string[];
  /** In how many briefs it stands. */
  readonly briefs: number;
}

/** The chart of an overview that has this name in its address; `undefined` where nothing is told that it could show. */
export function panelNamed(overview: Overview, name: string): NamedPanel | undefined {
  const panel = Object.values(panelsOf(overview))
    .flat()
    .find(({ id }) => id === name);
  if (panel !== undefined) return { kind: "days", panel, ...sourcesOf(overview, claimsOf(panel, overview)) };
  const series = overview.levels.find(({ id }) => name === `level-${id}`);
  if (series === undefined) return undefined;
  const { briefs } = sourcesOf(overview, new Set(series.readings.map(({ claim }) => claim)));
  return { kind: "level", panel: levelPanel(series), series, origins: [series.origin], briefs };
}

/** Those of its marks; where it has none, those of what is told of several days together, which is on no day. */
function claimsOf(panel: PanelWithTotals, { totals }: Overview): ReadonlySet<string> {
  const marked = panel.totals.flat().filter((total) => total !== null);
  const isOfPanel = ({ key, apart }: Total) => apart === null && panel.names.includes(measureWords(key.measure));
  const rows = marked.length > 0 ? marked : totals.filter(isOfPanel);
  return new Set(rows.flatMap(({ claims }) => claims));
}

function sourcesOf(overview: Overview, ids: ReadonlySet<string>): Sourced {
  const claims = [...ids].flatMap((id) => overview.claims.get(id) ?? []);
  const byOrigin = Map.groupBy(
    claims.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker?.origin ?? "",
  );
  const origins = [...byOrigin].toSorted(([a, of], [b, others]) => others.length - of.length || a.localeCompare(b));
  const briefs = new Set(claims.flatMap(({ mentions }) => mentions.map(({ brief }) => brief)));
  return { origins: origins.map(([origin]) => origin), briefs: briefs.size };
}
