import type { Column } from "../column.ts";
import type { EventRow, VictimGroup } from "../event-row.ts";
import { loss, type Shape } from "../shape.ts";
import { eventLosses, isOpen } from "./event-losses.ts";
import { joined } from "./figures.ts";
import { above } from "./ucdp.ts";

const columns: readonly Column<EventRow>[] = [
  { name: "code", meaning: "Names the incident in Daybook", type: "string", cell: ({ id }) => id },
  { name: "incident_date", meaning: "First day", type: "date", cell: ({ from }) => from },
  { name: "incident_date_end", meaning: "Last day", type: "date", cell: ({ to }) => to },
  { name: "location", meaning: "The places as told", type: "string", cell: ({ places }) => joined(places) },
  { name: "country", meaning: "The country", type: "string", cell: ({ places }) => above(places, "country") },
  { name: "belligerents", meaning: "Who did it, as told", type: "string", cell: ({ actors }) => joined(actors) },
  { name: "weapons", meaning: "With what, as told", type: "string", cell: ({ weapons }) => joined(weapons) },
  ...range("killed", "killed", ({ killed }) => killed),
  ...range("civilians_killed", "civilians killed", groupOf("civilian")),
  ...range("children_killed", "children killed", groupOf("children")),
  ...range("women_killed", "women killed", groupOf("women")),
  ...range("men_killed", "men killed", groupOf("men")),
  ...range("injured", "injured", ({ injured }) => injured),
  {
    name: "grading",
    meaning: "How well it is attested, in Daybook's grades",
    type: "string",
    cell: ({ grades }) => joined(grades),
  },
  { name: "sources", meaning: "Who said it", type: "string", cell: ({ speakers }) => joined(speakers) },
  { name: "assessment", meaning: "The first sentence", type: "string", cell: ({ sentences }) => sentences[0] ?? null },
];

/** After Airwars' incident tables: minimum and maximum of each group of victims. */
export const airwarsShape: Shape<EventRow> = {
  name: "airwars",
  version: 1,
  title: "Incidents in the shape of Airwars",
  row: "an incident of which the dead, the injured or an attack are told",
  columns,
  lossesOf: (rows) => [
    loss("best", "the central figure", rows, ({ killed, injured }) => hasBest(killed) || hasBest(injured)),
    loss(
      "high_open",
      "that no one set a ceiling: the maximum is empty",
      rows,
      ({ killed, injured }) => isOpen(killed) || isOpen(injured),
    ),
    ...eventLosses(rows),
  ],
};

function groupOf(group: VictimGroup) {
  return (row: EventRow) => row.killedOf(group);
}

function range(name: string, what: string, of: (row: EventRow) => EventRow["killed"]): readonly Column<EventRow>[] {
  return [
    {
      name: `${name}_min`,
      meaning: `At least this many ${what}; empty where nothing is told`,
      type: "number",
      cell: (row) => of(row)?.low ?? null,
    },
    {
      name: `${name}_max`,
      meaning: `At most this many ${what}; empty where nobody set a ceiling`,
      type: "number",
      cell: (row) => of(row)?.high ?? null,
    },
  ];
}

/** A best that is neither bound says more than they do. */
function hasBest(interval: EventRow["killed"]): boolean {
  return (
    interval !== null && interval.best !== null && interval.best !== interval.low && interval.best !== interval.high
  );
}
