import type { Speaker } from "@daybook/data";
import { countIn } from "../cells/count-in.ts";
import { dayIn } from "../cells/day-in.ts";
import { exactly, type Format, type RowFigure } from "../format.ts";
import type { Cells, Row } from "../tables/table.ts";
import { firstDayOf, publisher } from "./gaza.ts";

const ministry: Speaker = {
  name: "Health Ministry of Lebanon",
  kind: "state_office",
  side: "Lebanon",
  origin: "Health Ministry of Lebanon",
};

const measures = ["killed", "injured"] as const;

/** What the Health Ministry of Lebanon reported. It began its count anew with each phase: each is a series of its own. */
export const lebanonCasualties: Format = {
  name: "lebanon-casualties",
  title: "Casualties in Lebanon as reported",
  dataset: "lebanon-casualties",
  theatre: "Lebanon",
  publisher,
  key: ["report_date"],
  columns: [
    { name: "report_date", says: "the day of the report" },
    { name: "report_source", says: "who carried it; the ministry's number either way" },
    { name: "report_period", says: "how many hours up to that day the report is about" },
    {
      name: "phase",
      says: "the count that it belongs to; it runs from the first day that the phase's first report is about",
    },
    { name: "killed", optional: true, says: "killed in the hours of the report" },
    { name: "injured", optional: true, says: "injured in the hours of the report" },
    { name: "killed_cum_reported", says: "killed in this phase: a running total" },
    { name: "injured_cum_reported", says: "injured in this phase: a running total" },
    { name: "killed_cum", says: "kept with the row: all phases added up by the keepers of the table" },
    { name: "injured_cum", says: "kept with the row: all phases added up by the keepers of the table" },
  ],
  reader() {
    const bases = new Map<string, string>();
    return ({ cells }: Row) => {
      const to = dayIn(cells, "report_date");
      const from = firstDayOf(cells, to);
      const phase = (cells["phase"] ?? "").trim();
      const base = bases.get(phase) ?? from;
      bases.set(phase, base);
      const incident = {
        id: `report of ${to}`,
        label: `Lebanon, as reported on ${to}`,
        parent: null,
        partsTold: null,
        tally: null,
      };
      return {
        incidents: [incident],
        figures: [...flowsOf(cells, { from, to }), ...readingsOf(cells, { from: base, to })],
      };
    };
  },
};

interface Days {
  readonly from: string;
  readonly to: string;
}

function flowsOf(cells: Cells, days: Days): readonly RowFigure[] {
  return measures.flatMap((measure) => {
    const count = countIn(cells, measure);
    if (count === null) return [];
    return [
      {
        ...exactly(count),
        ...days,
        slot: measure,
        column: measure,
        measure,
        place: "Lebanon",
        speaker: ministry,
        incident: `report of ${days.to}`,
      },
    ];
  });
}

function readingsOf(cells: Cells, days: Days): readonly RowFigure[] {
  return measures.flatMap((measure) => {
    const column = `${measure}_cum_reported`;
    const count = countIn(cells, column);
    if (count === null) return [];
    return [
      {
        ...exactly(count),
        ...days,
        slot: column,
        column,
        measure,
        place: "Lebanon",
        speaker: ministry,
        cumulative: true,
      },
    ];
  });
}
