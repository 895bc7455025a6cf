import { plusDays, type Period, type Speaker } from "@daybook/data";
import { CellError } from "../cells/cell-error.ts";
import { countIn } from "../cells/count-in.ts";
import { dayIn } from "../cells/day-in.ts";
import { exactly, type Format } from "../format.ts";
import type { Cells } from "../tables/table.ts";

const acled: Speaker = { name: "ACLED", kind: "monitor", side: null, origin: "ACLED" };

const meaning: Readonly<Record<string, string>> = {
  event_id_cnty: "the event, in every export",
  event_date: "its day",
  time_precision: "2: some day of the week around it; 3: some day of its month",
  event_type: "what happened: a part of the event's label",
  country: "the country it lies in",
  admin1: "the region it lies in",
  location: "the place",
  geo_precision: "3: only the region is told",
  fatalities:
    "killed, as far as reported: 0 is none reported. Nothing is said of the injured, which is unknown and no zero",
};
const kept = [
  "year", "disorder_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2",
  "interaction", "civilian_targeting", "iso", "region", "admin2", "admin3", "latitude", "longitude", "source", "source_scale",
  "notes", "tags", "timestamp",
]; // prettier-ignore

/** Events in the shape of an ACLED export of 31 columns. */
export const acledExport: Format = {
  name: "acled",
  title: "Events in the shape of an ACLED export",
  dataset: "acled",
  theatre: "unknown",
  publisher: "ACLED",
  key: ["event_id_cnty"],
  columns: [
    ...Object.entries(meaning).map(([name, says]) => ({ name, says })),
    ...kept.map((name) => ({ name, says: "kept with the row", optional: true as const })),
  ],
  read({ cells }) {
    const id = (cells["event_id_cnty"] ?? "").trim();
    if (id === "") throw new CellError("event_id_cnty", "the event has no id.");
    const [days, place] = [daysOf(cells), placeOf(cells)];
    const count = countIn(cells, "fatalities");
    const label = `${cells["event_type"]}, ${place}, ${days.from === days.to ? days.from : `${days.from} to ${days.to}`}`;
    const told = { ...days, place, incident: id, speaker: acled, noneReported: count === 0 };
    return {
      incidents: [{ id, label, parent: null, partsTold: null, tally: null }],
      figures:
        count === null ? [] : [{ ...told, ...exactly(count), slot: "killed", column: "fatalities", measure: "killed" }],
    };
  },
};

function daysOf(cells: Cells): Period {
  const day = dayIn(cells, "event_date");
  const precision = countIn(cells, "time_precision");
  if (precision === 2) return { from: plusDays(day, -3), to: plusDays(day, 3) };
  if (precision === 3) return { from: `${day.slice(0, 7)}-01`, to: lastOfMonth(day) };
  return { from: day, to: day };
}

function lastOfMonth(day: string): string {
  return plusDays(`${plusDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1);
}

function placeOf(cells: Cells): string {
  const isRegionOnly = countIn(cells, "geo_precision") === 3;
  const names = [isRegionOnly ? "" : cells["location"], cells["admin1"], cells["country"]];
  const told = names.map((name) => (name ?? "").replaceAll(",", " ").trim()).filter((name) => name !== "");
  return [...new Set(told)].join(", ");
}
