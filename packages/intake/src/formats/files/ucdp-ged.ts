import type { Speaker } from "@daybook/data";
import { CellError } from "../cells/cell-error.ts";
import { countIn } from "../cells/count-in.ts";
import { dayIn } from "../cells/day-in.ts";
import type { Format, RowFigure } from "../format.ts";
import { isTagRow } from "../is-tag-row.ts";
import type { Cells } from "../tables/table.ts";

const ucdp: Speaker = { name: "UCDP", kind: "monitor", side: null, origin: "Uppsala Conflict Data Program" };

const used = [
  "id",
  "dyad_name",
  "where_prec",
  "where_coordinates",
  "adm_1",
  "country",
  "date_start",
  "date_end",
  "low",
  "best",
  "high",
  "deaths_civilians",
];
const kept = [
  "year", "active_year", "type_of_violence", "conflict_new_id", "conflict_name", "dyad_new_id", "side_a_new_id", "gwnoa",
  "side_a", "side_b_new_id", "gwnob", "side_b", "number_of_sources", "source_article", "source_office", "source_date",
  "source_headline", "source_original", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country_id", "region",
  "event_clarity", "date_prec", "deaths_a", "deaths_b", "deaths_unknown",
]; // prettier-ignore

const meaning: Readonly<Record<string, string>> = {
  id: "the event, in every version",
  dyad_name: "who fought whom: the event's label",
  where_prec: "how exact the place is: from 4 on only the region is told, from 6 on only the country",
  where_coordinates: "the place",
  adm_1: "the region it lies in",
  country: "the country it lies in",
  date_start: "its first possible day",
  date_end: "its last possible day: an event told of a week stays one of a week",
  low: "the lowest count of the dead",
  best: "the best one; where a slip left it outside low and high, they give way",
  high: "the highest one",
  deaths_civilians: "the best count of civilians among them: no bounds are told, so 0 to the highest",
};

/** Events of the Uppsala Conflict Data Program with their bounds. Each is an event of its own: none holds another. */
export const ucdpGed: Format = {
  name: "ucdp-ged",
  title: "UCDP Georeferenced Event Dataset",
  dataset: "ucdp-ged",
  theatre: "unknown",
  publisher: "Uppsala Conflict Data Program",
  key: ["id"],
  columns: [
    ...used.map((name) => ({ name, says: meaning[name] ?? "" })),
    ...kept.map((name) => ({ name, says: "kept with the row", optional: true as const })),
  ],
  isNoRow: isTagRow,
  read({ cells }) {
    const id = (cells["id"] ?? "").trim();
    if (id === "") throw new CellError("id", "the event has no id.");
    const days = { from: dayIn(cells, "date_start"), to: dayIn(cells, "date_end") };
    if (days.from > days.to) throw new CellError("date_end", `it ends on ${days.to} before it starts on ${days.from}.`);
    const place = placeOf(cells);
    const label = `${cells["dyad_name"]}, ${place}, ${days.from === days.to ? days.from : `${days.from} to ${days.to}`}`;
    const told = { ...days, place, incident: id, speaker: ucdp, measure: "killed" } as const;
    return {
      incidents: [{ id, label, parent: null, partsTold: null, tally: null }],
      figures: [{ ...told, ...boundsOf(cells), slot: "killed", column: "best" }, ...civiliansOf(cells, told)],
    };
  },
};

type Bounds = Pick<RowFigure, "bound" | "low" | "best" | "high">;

function boundsOf(cells: Cells): Bounds {
  const [low, best, high] = ["low", "best", "high"].map((column) => countIn(cells, column) ?? missing(column)) as [
    number,
    number,
    number,
  ];
  const [lowest, highest] = [Math.min(low, best, high), Math.max(low, best, high)];
  return { bound: lowest === highest ? "exact" : "range", low: lowest, best, high: highest };
}

function missing(column: string): never {
  throw new CellError(column, "the count is missing.");
}

function civiliansOf(cells: Cells, told: Omit<RowFigure, "slot" | "column" | keyof Bounds>): readonly RowFigure[] {
  const best = countIn(cells, "deaths_civilians") ?? 0;
  if (best === 0) return [];
  const high = Math.max(best, boundsOf(cells).high ?? best);
  return [
    {
      ...told,
      bound: "range",
      low: 0,
      best,
      high,
      slot: "civilians killed",
      column: "deaths_civilians",
      victimGroup: "civilians",
    },
  ];
}

/** As exact as it is told: a place in its region, the region, or the country. */
function placeOf(cells: Cells): string {
  const precision = countIn(cells, "where_prec") ?? 6;
  const country = nameIn(cells, "country").replace(/ \(.*\)$/, "");
  const names = [
    precision < 4 ? nameIn(cells, "where_coordinates") : "",
    precision < 6 ? nameIn(cells, "adm_1") : "",
    country,
  ];
  return names.filter((name) => name !== "").join(", ");
}

function nameIn(cells: Cells, column: string): string {
  return (cells[column] ?? "").replaceAll(",", " ").replace(/\s+/g, " ").trim();
}
