import {
  chosenIn,
  countable,
  isInside,
  rowOf,
  sumOf,
  totalsOf,
  type Interval,
  type QuantityKey,
  type Total,
} from "@daybook/data";
import type { FigureRow } from "./figure-row.ts";

/** One incident with its dead and wounded, as event data sets have it: no two of one tree contain each other. */
export interface EventRow {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly places: readonly string[];
  readonly sides: readonly string[];
  readonly actors: readonly string[];
  readonly weapons: readonly string[];
  /** `null`: nothing is told of it, which is not zero. */
  readonly killed: Interval | null;
  readonly injured: Interval | null;
  readonly killedOf: (group: VictimGroup) => Interval | null;
  /** Killed of one side's forces. */
  readonly killedForces: (side: string | null) => Interval | null;
  /** Other quantities that are told of it. */
  readonly others: readonly string[];
  /** Told only under the name of who says it. */
  readonly apart: boolean;
  readonly hasConflict: boolean;
  readonly grades: readonly string[];
  readonly speakers: readonly string[];
  readonly published: string;
  readonly sentences: readonly string[];
}

export type VictimGroup = "civilian" | "children" | "women" | "men";

const always = { from: "0001-01-01", to: "9999-12-31", place: null };

/** The incidents at which the dead, the wounded or an attack are counted: the widest of each tree that tells them. */
export function eventRows(rows: readonly FigureRow[]): readonly EventRow[] {
  const figures = countable(rows.map(({ figure }) => figure)).filter(({ key }) => key.kind === "flow");
  const trees = Map.groupBy(figures, (figure) => `${figure.root}|${rowOf(figure)}`);
  const widest = [...trees.values()].flatMap((tree) => chosenIn(tree, always)).map(({ figure }) => figure.incident);
  const counted = new Set(rows.filter(isEvent).map(({ figure }) => figure.incident));
  const events = [...new Set(widest)].filter((incident) => counted.has(incident) && !isInsideAnother(incident));
  return events.map((incident) => eventOf(rows.filter(({ figure }) => figure.incident === incident)));

  function isInsideAnother(incident: string): boolean {
    const path = figures.find((figure) => figure.incident === incident)?.path ?? [];
    return path.slice(1).some((above) => counted.has(above) && widest.includes(above));
  }
}

function isEvent({ figure: { key } }: FigureRow): boolean {
  return key.kind === "flow" && ["killed", "injured", "casualties", "attacks"].includes(key.measure);
}

function eventOf(rows: readonly FigureRow[]): EventRow {
  const figures = rows.map(({ figure }) => figure);
  const totals = totalsOf(figures, always).filter(({ apart }) => apart === null);
  const days = figures.flatMap(({ from, to }) => [from, to]).toSorted();
  const killed = totals.filter(({ key }) => key.measure === "killed");
  return {
    id: figures[0]?.incident ?? "",
    label: rows[0]?.label ?? "",
    from: days[0] ?? "",
    to: days.at(-1) ?? "",
    places: widestOf(distinct(figures.flatMap(({ places }) => places))),
    sides: distinct(figures.flatMap(({ key }) => key.side ?? [])),
    actors: distinct(figures.flatMap(({ key }) => key.actor ?? [])),
    weapons: distinct(rows.flatMap(({ weapons }) => weapons)),
    killed: sumOfAll(killed.filter(({ ofWhich }) => !ofWhich)),
    injured: sumOfAll(totals.filter(({ key, ofWhich }) => key.measure === "injured" && !ofWhich)),
    killedOf: (group) => sumOfAll(killed.filter(({ key }) => isOfGroup(key, group))),
    killedForces: (side) => sumOfAll(killed.filter(({ key }) => isForce(key) && key.side === side)),
    others: distinct(figures.flatMap(({ key }) => (["killed", "injured"].includes(key.measure) ? [] : key.measure))),
    apart: figures.some(({ apart }) => apart !== null),
    hasConflict: figures.some(({ status }) => status === "conflict"),
    grades: distinct(figures.map(({ grade }) => grade)),
    speakers: distinct(rows.flatMap(({ speakers }) => speakers)),
    published:
      figures
        .map(({ newest }) => newest)
        .toSorted()
        .at(-1) ?? "",
    sentences: distinct(rows.map(({ sentence }) => sentence).filter((sentence) => sentence !== "")),
  };
}

function isOfGroup({ victimClass, group, nationality }: QuantityKey, wanted: VictimGroup): boolean {
  return wanted === "civilian"
    ? victimClass === "civilian" && group === null && nationality === null
    : group === wanted && nationality === null;
}

function isForce({ victimClass, group }: QuantityKey): boolean {
  return victimClass === "military" && group === null;
}

function sumOfAll(totals: readonly Total[]): Interval | null {
  return totals.length === 0 ? null : sumOf(totals.map(({ interval }) => interval));
}

/** A district of the city that is named too says where in it. */
function widestOf(places: readonly string[]): readonly string[] {
  return places.filter((place) => !places.some((other) => other !== place && isInside(place, other)));
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
