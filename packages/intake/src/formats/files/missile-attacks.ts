import { daysOfWindow, placeOf, type IncidentInRow, type Period, type Speaker } from "@daybook/data";
import { CellError } from "../cells/cell-error.ts";
import { countIn } from "../cells/count-in.ts";
import { countsByName } from "../cells/counts-by-name.ts";
import { dayOf } from "../cells/day-in.ts";
import { exactly, nameOfRow, type Format, type RowFigure } from "../format.ts";
import type { Cells } from "../tables/table.ts";
import { unitOfModel } from "./unit-of-model.ts";

const airForce: Speaker = {
  name: "Ukrainian Air Force",
  kind: "party",
  side: "Ukraine",
  origin: "Armed Forces of Ukraine",
};

const [start, end, model, target] = ["time_start", "time_end", "model", "target"] as const;

/**
 * What Russia launched against Ukraine and what became of it, attack by attack.
 *
 * The bulletins of the country and those of a part of it tell of the same night: the rows of one day and part add up to a
 * tally, and the country's tally holds those of its parts (R10), so that nothing is counted twice.
 */
export const missileAttacks: Format = {
  name: "missile-attacks",
  title: "Massive missile attacks on Ukraine",
  dataset: "missile-attacks",
  theatre: "Ukraine",
  publisher: "P. Ivaniuk, UA Defense Tracker",
  key: [start, end, model, "launch_place", target, "source"],
  likeness: [start, end, "source", "launched", "destroyed"],
  columns: [
    { name: start, says: "when it began: a day, or a day and an hour of Kyiv" },
    { name: end, says: "when it ended; up to 24 hours are one event of the day that they mostly cover" },
    { name: model, says: "the weapon; several joined by “and” share one number" },
    { name: "launch_place", says: "kept with the row" },
    { name: target, says: "where it was aimed: the country, a part of it, regions; “A and B” is both" },
    { name: "target_main", optional: true, says: "kept with the row" },
    { name: "launched", says: "launched" },
    { name: "destroyed", says: "intercepted, of those launched" },
    { name: "not_reach_goal", says: "not reached target, of those launched" },
    { name: "still_attacking", says: "kept with the row: still in the air when it was told" },
    { name: "border_crossing", optional: true, says: "kept with the row" },
    { name: "cross_border_belarus", optional: true, says: "kept with the row" },
    { name: "back_russia", optional: true, says: "kept with the row" },
    { name: "is_shahed", optional: true, says: "kept with the row: how many were no decoys" },
    { name: "num_hit_location", optional: true, says: "hits, in locations" },
    { name: "num_fall_fragment_location", optional: true, says: "locations where debris fell" },
    { name: "carrier", says: "kept with the row" },
    { name: "turbojet", optional: true, says: "kept with the row" },
    { name: "turbojet_destroyed", optional: true, says: "kept with the row" },
    { name: "affected region", says: "kept with the row" },
    { name: "destroyed_details", says: "intercepted by part of the country, of those intercepted; NaN is no number" },
    { name: "launched_details", says: "kept with the row" },
    { name: "launch_place_details", says: "kept with the row" },
    { name: "source", says: "the post that the row was written from" },
  ],
  reader() {
    const known = new Map<string, Period>();
    return ({ cells }) => {
      const attack = attackOf(cells, known);
      return { incidents: incidentsOf(attack), figures: [...numbersOf(attack), ...interceptedByPart(attack)] };
    };
  },
};

interface Attack {
  readonly cells: Cells;
  readonly name: string;
  readonly days: Period;
  readonly unit: string;
  readonly place: string;
}

/** Many rows are of one night: the clock of Kyiv is asked once for each. */
type KnownDays = Map<string, Period>;

function attackOf(cells: Cells, known: KnownDays): Attack {
  return {
    cells,
    name: nameOfRow(missileAttacks, cells),
    days: daysOf(cells, known),
    unit: unitOfModel((cells[model] ?? "").trim()),
    place: placeOfTarget((cells[target] ?? "").trim()),
  };
}

function daysOf(cells: Cells, known: KnownDays): Period {
  const window = { start: momentIn(cells, start), end: momentIn(cells, end) };
  // Whatever its hours, it is of that day, and the clock of a place is slow to ask.
  if (window.start === window.end.slice(0, 10)) return { from: window.start, to: window.start };
  const name = `${window.start} ${window.end}`;
  try {
    const days = known.get(name) ?? daysOfWindow(window, "Europe/Kyiv");
    known.set(name, days);
    return days;
  } catch {
    throw new CellError(end, `it ends at “${window.end}” before it starts at “${window.start}”.`);
  }
}

/** "2023-05-16 3:30" is half past three, and a blank at the end is nothing. */
function momentIn(cells: Cells, column: string): string {
  const told = (cells[column] ?? "").trim();
  const [, day = "", hour, minute] = /^(\S+)(?: (\d{1,2}):(\d{2}))?$/.exec(told) ?? [];
  if (dayOf(day) === undefined)
    throw new CellError(column, `“${told}” is no time. Write it as 2024-10-08 or 2024-10-08 18:00.`);
  return hour === undefined ? day : `${day}T${hour.padStart(2, "0")}:${minute}`;
}

const parts = ["south", "north", "east", "west", "center", "south-east", "south-west", "north-east", "north-west"];

/** "Odesa oblast" is the region, "Dnipropetrovsk oblast, Dnipro Raion" lies in it; "south" is the south of Ukraine. */
function placeOfTarget(told: string): string {
  if (told === "") return "Ukraine";
  const names = told.split(" and ");
  return names.length === 1
    ? placeNamed(told)
    : [...new Set(names.map((name) => placeAround(placeNamed(name))))].join(" and ");
}

function placeNamed(told: string): string {
  if (parts.includes(told) || told === "front line") return `${told}, Ukraine`;
  const [outer = "", inner] = told.replace(/ \(.*\)$/, "").split(", ");
  const region = outer.replace(/ oblast$/, " region");
  return inner === undefined ? region : `${inner}, ${region}`;
}

/** Of several places that are named together each is a known one: a comma would part them once more. */
function placeAround(place: string): string {
  return place.includes(",") ? (placeOf(place)?.parent ?? place) : place;
}

/** What is told of a whole country or a part of it is in the tally of its day. */
function tallyOf({ days, place, cells }: Attack): string | null {
  const told = (cells[target] ?? "").trim();
  const isOneDay = days.from === days.to;
  return isOneDay && (told === "Ukraine" || parts.includes(told)) ? `${place} | ${days.from}` : null;
}

function incidentsOf(attack: Attack): readonly IncidentInRow[] {
  const { name, days, place, cells } = attack;
  const tally = tallyOf(attack);
  const when = days.from === days.to ? days.from : `${days.from} to ${days.to}`;
  const own = {
    id: name,
    label: `${cells[model]} against ${place}, ${when}`,
    parent: tally,
    partsTold: null,
    tally: null,
  };
  const above: readonly IncidentInRow[] =
    tally === null
      ? []
      : [{ id: tally, label: `munitions against ${place}, ${when}`, parent: null, partsTold: "all", tally: true }];
  const below = interceptedIn(attack).map(([part]): IncidentInRow => ({
    id: `${name} | ${part}`,
    label: `${cells[model]} intercepted in ${part}, ${when}`,
    parent: name,
    partsTold: null,
    tally: null,
  }));
  return [...above, own, ...below];
}

const counted = [
  { column: "launched", measure: "launched" },
  { column: "destroyed", measure: "intercepted" },
  { column: "not_reach_goal", measure: "not_reached_target" },
  { column: "num_hit_location", measure: "hits", unit: "locations" },
  { column: "num_fall_fragment_location", measure: "debris_locations", unit: "locations" },
] as const;

function numbersOf(attack: Attack): readonly RowFigure[] {
  return counted.flatMap(({ column, measure, ...own }) => {
    const count = countIn(attack.cells, column);
    return count === null
      ? []
      : [{ ...toldOf(attack, count), unit: attack.unit, ...own, slot: column, column, measure }];
  });
}

function toldOf({ cells, name, days, place }: Attack, count: number) {
  const weapon = (cells[model] ?? "").trim();
  return { ...exactly(count), ...days, place, weapon, actor: "Russia", incident: name, speaker: airForce };
}

const details = "destroyed_details";

function interceptedIn({ cells }: Attack): readonly (readonly [string, number])[] {
  return countsByName(cells, details);
}

function interceptedByPart(attack: Attack): readonly RowFigure[] {
  return interceptedIn(attack).map(([part, count]) => ({
    ...toldOf(attack, count),
    slot: `intercepted in ${part}`,
    column: details,
    measure: "intercepted" as const,
    unit: attack.unit,
    place: placeOfTarget(part),
    incident: `${attack.name} | ${part}`,
  }));
}
