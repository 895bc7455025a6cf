import { plusDays, type IncidentInRow, type Measure, type Speaker } from "@daybook/data";
import { countIn } from "../cells/count-in.ts";
import { dayIn } from "../cells/day-in.ts";
import { exactly, type Column, type Format, type RowFigure } from "../format.ts";
import type { Cells } from "../tables/table.ts";

export const ministry: Speaker = {
  name: "Health Ministry in Gaza",
  kind: "state_office",
  side: "Gaza",
  origin: "Health Ministry in Gaza",
};
export const mediaOffice: Speaker = {
  name: "Government Media Office in Gaza",
  kind: "state_office",
  side: "Gaza",
  origin: "Government Media Office in Gaza",
};

const base = "2023-10-07";
const kept = "kept with the row";
const filled = "kept with the row: gaps filled by the keepers of the table, averages among them, which nobody told";
export const publisher = "Tech For Palestine";

/** Running totals since 7 October 2023, and of whom. */
const readings: Readonly<Record<string, { readonly measure: Measure; readonly group: string | null }>> = {
  killed_cum: { measure: "killed", group: null },
  injured_cum: { measure: "injured", group: null },
  killed_children_cum: { measure: "killed", group: "children" },
  killed_women_cum: { measure: "killed", group: "women" },
  med_killed_cum: { measure: "killed", group: "medics" },
  press_killed_cum: { measure: "killed", group: "journalists" },
  civdef_killed_cum: { measure: "killed", group: "rescuers" },
  aid_seeker_killed_cum: { measure: "killed", group: "aid seekers" },
  aid_seeker_injured_cum: { measure: "injured", group: "aid seekers" },
};

const dated: readonly Column[] = [
  { name: "report_date", says: "the day of the report" },
  { name: "report_source", says: "who said it: “mohtel” is the Health Ministry, “gmotel” the Government Media Office" },
  { name: "report_period", says: "how many hours up to that day the report is about" },
];

/** What the Health Ministry in Gaza reported, day by day. Columns that begin with ext_ are no report, and so no claims. */
export const gazaCasualties: Format = {
  name: "gaza-casualties",
  title: "Casualties in Gaza as reported day by day",
  dataset: "gaza-casualties",
  theatre: "Gaza",
  publisher,
  key: ["report_date"],
  columns: [
    ...dated,
    { name: "killed", says: "killed in the hours of the report" },
    { name: "injured", says: "injured in the hours of the report" },
    { name: "killed_recovered", optional: true, says: "of them bodies recovered, whose day of death nobody knows" },
    ...Object.entries(readings).map(([name, { measure, group }]): Column => ({
      name,
      optional: true,
      says: `${group ?? "people"} ${measure} since 7 October 2023: a running total`,
    })),
    ...[
      "killed_succumbed",
      "killed_committee",
      "killed_truce_new",
      "massacres_cum",
      "famine_cum",
      "child_famine_cum",
    ].map((name): Column => ({ name, optional: true, says: kept })),
    { name: "ext_killed_cum", says: filled },
    ...[
      "ext_killed",
      "ext_injured",
      "ext_injured_cum",
      "ext_killed_children_cum",
      "ext_killed_women_cum",
      "ext_massacres_cum",
      "ext_civdef_killed_cum",
      "ext_med_killed_cum",
      "ext_press_killed_cum",
    ].map((name): Column => ({ name, optional: true, says: filled })),
  ],
  read({ cells }) {
    const to = dayIn(cells, "report_date");
    return { incidents: [incidentOf(to)], figures: [...flowsOf(cells, to), ...readingsOf(cells, to)] };
  },
};

function incidentOf(day: string): IncidentInRow {
  return { id: `report of ${day}`, label: `Gaza, as reported on ${day}`, parent: null, partsTold: null, tally: null };
}

/** The first of the days that a report of so many hours is about; a report of no hours is about its own day. */
export function firstDayOf(cells: Cells, to: string): string {
  const hours = countIn(cells, "report_period") ?? 24;
  return plusDays(to, 1 - Math.max(1, Math.round(hours / 24)));
}

const flows = [
  { column: "killed", measure: "killed" },
  { column: "injured", measure: "injured" },
  { column: "killed_recovered", measure: "bodies_recovered", marks: ["undated"] },
] as const;

function flowsOf(cells: Cells, to: string): readonly RowFigure[] {
  return flows.flatMap(({ column, measure, ...more }) => {
    const count = countIn(cells, column);
    if (count === null) return [];
    const told = { ...exactly(count), from: firstDayOf(cells, to), to, place: "Gaza", speaker: speakerOf(cells) };
    return [{ ...told, ...more, slot: column, column, measure, incident: `report of ${to}` }];
  });
}

function readingsOf(cells: Cells, to: string): readonly RowFigure[] {
  return Object.entries(readings).flatMap(([column, { measure, group }]) => {
    const count = countIn(cells, column);
    if (count === null) return [];
    const told = { ...exactly(count), from: base, to, place: "Gaza", speaker: speakerOf(cells) };
    return [{ ...told, cumulative: true, slot: column, column, measure, victimGroup: group }];
  });
}

function speakerOf(cells: Cells): Speaker {
  return (cells["report_source"] ?? "").trim() === "gmotel" ? mediaOffice : ministry;
}
