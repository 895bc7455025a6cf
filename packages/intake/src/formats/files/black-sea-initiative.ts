import { localDayOf, type IncidentInRow, type Speaker } from "@daybook/data";
import { CellError } from "../cells/cell-error.ts";
import { amountIn, countIn } from "../cells/count-in.ts";
import { dayIn, dayOf } from "../cells/day-in.ts";
import { exactly, nameOfRow, type Format, type RowFigure } from "../format.ts";
import { isTagRow } from "../is-tag-row.ts";
import type { Cells } from "../tables/table.ts";

const centre: Speaker = {
  name: "Joint Coordination Centre",
  kind: "monitor",
  side: null,
  origin: "Joint Coordination Centre",
};

const kept = "kept with the row";

/**
 * Ships that left Ukraine under the Black Sea Grain Initiative, and what they carried.
 *
 * A voyage is told once, with its first cargo; “Outbound +” is one more cargo of the same ship and no other voyage. Tonnes
 * add up over rows, voyages do not.
 */
export const blackSeaInitiative: Format = {
  name: "black-sea-initiative",
  title: "Voyages of the Black Sea Grain Initiative",
  dataset: "black-sea-initiative",
  theatre: "Ukraine",
  publisher: "Joint Coordination Centre / UN OCHA HDX",
  key: ["Outbound Sequence", "Commodity", "Country"],
  likeness: ["Outbound Sequence", "Tonnage"],
  columns: [
    { name: "Status", says: "“Outbound” is a voyage, “Outbound +” one more cargo of it" },
    { name: "Outbound Sequence", says: "the number of the voyage" },
    { name: "Vessel name", says: "the ship" },
    { name: "IMO", says: kept },
    { name: "Departure port", says: "where it left from: the place of voyage and cargo" },
    { name: "Country", says: "where the cargo goes; kept with the row" },
    { name: "Commodity", says: "what is carried: no commodity is added to another" },
    { name: "Tonnage", says: "tonnes carried" },
    {
      name: "Departure",
      says: "the day it left. In a workbook a moment, whose day is that of Kyiv; a CSV file made of one says 31-Jul-22 of a ship that left on 1 August",
    },
    { name: "Inspection İstanbul", optional: true, says: kept },
    { name: "Income group", optional: true, says: kept },
    { name: "Flag", optional: true, says: kept },
    { name: "World Bank region", optional: true, says: kept },
    { name: "UN region", optional: true, says: kept },
    { name: "Development category", optional: true, says: kept },
  ],
  isNoRow: isTagRow,
  isSameCell,
  read({ cells }) {
    const voyage = voyageOf(cells);
    return { incidents: incidentsOf(voyage), figures: figuresOf(voyage) };
  },
};

interface Voyage {
  readonly cells: Cells;
  readonly id: string;
  readonly cargo: string;
  readonly day: string;
  readonly isFirst: boolean;
}

function voyageOf(cells: Cells): Voyage {
  const status = (cells["Status"] ?? "").trim();
  if (status !== "Outbound" && status !== "Outbound +") {
    throw new CellError("Status", `“${status}” is neither “Outbound” nor “Outbound +”.`);
  }
  const id = `voyage ${countIn(cells, "Outbound Sequence") ?? missing("Outbound Sequence", "the voyage has no number.")}`;
  return {
    cells,
    id,
    cargo: nameOfRow(blackSeaInitiative, cells),
    day: departureOf(cells),
    isFirst: status === "Outbound",
  };
}

function missing(column: string, why: string): never {
  throw new CellError(column, why);
}

/** A workbook has the moment in UTC, of which Kyiv's day may be the next. */
function departureOf(cells: Cells): string {
  const told = (cells["Departure"] ?? "").trim();
  return told.endsWith("Z") ? localDayOf(new Date(told), "Europe/Kyiv") : dayIn(cells, "Departure");
}

function incidentsOf({ cells, id, cargo, day }: Voyage): readonly IncidentInRow[] {
  const label = `${cells["Vessel name"]} left ${cells["Departure port"]} on ${day}`;
  const told = { partsTold: null, tally: null };
  return [
    { id, label, parent: null, ...told },
    { id: cargo, label: `${label} with ${cells["Commodity"]}`, parent: id, ...told },
  ];
}

function figuresOf({ cells, id, cargo, day, isFirst }: Voyage): readonly RowFigure[] {
  const told = { from: day, to: day, place: portOf(cells), speaker: centre };
  const tonnes = amountIn(cells, "Tonnage");
  const carried: readonly RowFigure[] =
    tonnes === null
      ? []
      : [
          {
            ...told,
            ...exactly(tonnes),
            slot: "tonnes",
            column: "Tonnage",
            measure: "tonnes",
            unit: "tonnes",
            commodity: (cells["Commodity"] ?? "").trim(),
            incident: cargo,
          },
        ];
  if (!isFirst) return carried;
  return [
    ...carried,
    {
      ...told,
      ...exactly(1),
      slot: "voyage",
      column: "Outbound Sequence",
      measure: "voyages",
      unit: "voyages",
      incident: id,
    },
  ];
}

function portOf(cells: Cells): string {
  const told = (cells["Departure port"] ?? "").trim();
  return told === "Yuzhny/Pivdennyi" ? "Pivdenne" : told;
}

/** A moment of a workbook and the day that a CSV file made of it, an amount and what it was rounded to. */
function isSameCell(column: string, before: string, now: string): boolean {
  if (column === "Tonnage") return Math.round(numberOf(before)) === Math.round(numberOf(now));
  if (column !== "Departure" && column !== "Inspection İstanbul") return false;
  return dayOf(before) !== undefined && dayOf(before) === dayOf(now);
}

function numberOf(told: string): number {
  return Number(told.replaceAll(",", ""));
}
