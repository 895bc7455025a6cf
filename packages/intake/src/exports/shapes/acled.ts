import type { Column } from "../column.ts";
import type { EventRow } from "../event-row.ts";
import { loss, type Shape } from "../shape.ts";
import { eventLosses, isRange } from "./event-losses.ts";
import { joined } from "./figures.ts";
import { above } from "./ucdp.ts";

const nothing = "Empty: no brief tells it";

const columns: readonly Column<EventRow>[] = [
  { name: "event_id_cnty", meaning: "Names the incident in Daybook", type: "string", cell: ({ id }) => id },
  { name: "event_date", meaning: "First day", type: "date", cell: ({ from }) => from },
  { name: "year", meaning: "Of the first day", type: "integer", cell: ({ from }) => Number(from.slice(0, 4)) },
  { name: "time_precision", meaning: "1: one day; 2: up to a week; 3: longer", type: "integer", cell: precisionOf },
  { name: "disorder_type", meaning: nothing, type: "string", cell: () => null },
  { name: "event_type", meaning: nothing, type: "string", cell: () => null },
  { name: "sub_event_type", meaning: nothing, type: "string", cell: () => null },
  { name: "actor1", meaning: "Who did it, as told", type: "string", cell: ({ actors }) => joined(actors) },
  { name: "assoc_actor_1", meaning: nothing, type: "string", cell: () => null },
  { name: "inter1", meaning: nothing, type: "string", cell: () => null },
  { name: "actor2", meaning: "Whose people were struck", type: "string", cell: ({ sides }) => joined(sides) },
  { name: "assoc_actor_2", meaning: nothing, type: "string", cell: () => null },
  { name: "inter2", meaning: nothing, type: "string", cell: () => null },
  { name: "interaction", meaning: nothing, type: "string", cell: () => null },
  { name: "civilian_targeting", meaning: nothing, type: "string", cell: () => null },
  { name: "iso", meaning: nothing, type: "integer", cell: () => null },
  { name: "region", meaning: nothing, type: "string", cell: () => null },
  { name: "country", meaning: "The country", type: "string", cell: ({ places }) => above(places, "country") },
  { name: "admin1", meaning: "The region", type: "string", cell: ({ places }) => above(places, "region") },
  { name: "admin2", meaning: "The district", type: "string", cell: ({ places }) => above(places, "district") },
  { name: "admin3", meaning: nothing, type: "string", cell: () => null },
  { name: "location", meaning: "The places as told", type: "string", cell: ({ places }) => joined(places) },
  { name: "latitude", meaning: nothing, type: "number", cell: () => null },
  { name: "longitude", meaning: nothing, type: "number", cell: () => null },
  { name: "geo_precision", meaning: nothing, type: "integer", cell: () => null },
  { name: "source", meaning: "Who said it", type: "string", cell: ({ speakers }) => joined(speakers) },
  { name: "source_scale", meaning: nothing, type: "string", cell: () => null },
  { name: "notes", meaning: "The first sentence", type: "string", cell: ({ sentences }) => sentences[0] ?? null },
  {
    name: "fatalities",
    meaning: "The low of the killed; empty, and not 0, where nothing is told of them",
    type: "number",
    cell: ({ killed }) => killed?.low ?? null,
  },
  { name: "tags", meaning: "With what, as told", type: "string", cell: ({ weapons }) => joined(weapons) },
  {
    name: "timestamp",
    meaning: "The day of publication of the newest telling",
    type: "date",
    cell: ({ published }) => published,
  },
];

/** After ACLED's export: 31 columns, one number of the dead. */
export const acledShape: Shape<EventRow> = {
  name: "acled",
  version: 1,
  title: "Events in the shape of ACLED",
  row: "an incident of which the dead, the injured or an attack are told",
  columns,
  lossesOf: (rows) => [
    loss("injured", "the injured", rows, ({ injured }) => injured !== null),
    loss("best, high", "best and high of the killed, and that they are open: fatalities is low", rows, ({ killed }) =>
      isRange(killed),
    ),
    loss(
      "fatalities",
      "where nothing is told of the killed, fatalities is empty, where ACLED has 0",
      rows,
      ({ killed }) => killed === null,
    ),
    loss(
      "victim_class",
      "who of the killed were civilians, children, women",
      rows,
      (row) => row.killedOf("civilian") !== null || row.killedOf("children") !== null || row.killedOf("women") !== null,
    ),
    loss("event_date", "the last day of what went on for several", rows, ({ from, to }) => from !== to),
    ...eventLosses(rows),
  ],
};

function precisionOf({ from, to }: EventRow): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (days <= 1) return 1;
  return days <= 7 ? 2 : 3;
}
