import { placeOf, placesAbove } from "@daybook/data";
import type { Column } from "../column.ts";
import type { EventRow } from "../event-row.ts";
import { loss, type Shape } from "../shape.ts";
import { eventLosses, isOpen } from "./event-losses.ts";
import { joined } from "./figures.ts";

/** Only events that tell of the dead: a row of UCDP is an event with at least one, or with a bound above none. */
export function isUcdpEvent({ killed }: EventRow): boolean {
  return killed !== null;
}

const columns: readonly Column<EventRow>[] = [
  { name: "id", meaning: "Names the incident in Daybook; UCDP's are numbers", type: "string", cell: ({ id }) => id },
  { name: "year", meaning: "Of the first day", type: "integer", cell: ({ from }) => Number(from.slice(0, 4)) },
  { name: "type_of_violence", meaning: "Empty: no brief tells it", type: "integer", cell: () => null },
  { name: "side_a", meaning: "Who did it, as told", type: "string", cell: ({ actors }) => joined(actors) },
  { name: "side_b", meaning: "Whose people were struck", type: "string", cell: ({ sides }) => joined(sides) },
  { name: "source_office", meaning: "Who said it", type: "string", cell: ({ speakers }) => joined(speakers) },
  {
    name: "source_date",
    meaning: "The day of publication of the newest telling",
    type: "date",
    cell: ({ published }) => published,
  },
  {
    name: "source_original",
    meaning: "The first sentence",
    type: "string",
    cell: ({ sentences }) => sentences[0] ?? null,
  },
  {
    name: "where_coordinates",
    meaning: "The places as told, by name",
    type: "string",
    cell: ({ places }) => joined(places),
  },
  { name: "adm_1", meaning: "The region", type: "string", cell: ({ places }) => above(places, "region") },
  { name: "adm_2", meaning: "The district", type: "string", cell: ({ places }) => above(places, "district") },
  { name: "country", meaning: "The country", type: "string", cell: ({ places }) => above(places, "country") },
  {
    name: "date_prec",
    meaning: "1: one day; 2: 2 to 6 days; 3: a week; 4: up to a month; 5: longer",
    type: "integer",
    cell: precisionOf,
  },
  { name: "date_start", meaning: "First day", type: "date", cell: ({ from }) => from },
  { name: "date_end", meaning: "Last day", type: "date", cell: ({ to }) => to },
  {
    name: "deaths_civilians",
    meaning: "Best, else low; empty where nothing is told",
    type: "number",
    cell: (row) => bestOf(row.killedOf("civilian")),
  },
  {
    name: "deaths_unknown",
    meaning: "The killed of no told class: best less civilians",
    type: "number",
    cell: unknownOf,
  },
  { name: "low", meaning: "At least", type: "number", cell: ({ killed }) => killed?.low ?? null },
  {
    name: "best",
    meaning: "Best; low where nobody gave a central figure",
    type: "number",
    cell: ({ killed }) => bestOf(killed),
  },
  {
    name: "high",
    meaning: "At most; empty where nobody set a ceiling, where UCDP would have a number",
    type: "number",
    cell: ({ killed }) => killed?.high ?? null,
  },
];

/** After UCDP GED: events with low, best and high of the dead. */
export const ucdpShape: Shape<EventRow> = {
  name: "ucdp",
  version: 1,
  title: "Events in the shape of UCDP GED",
  row: "an incident whose dead are told of",
  columns,
  lossesOf: (rows) => [
    loss("injured", "the injured", rows, ({ injured }) => injured !== null),
    loss("high_open", "that no one set a ceiling: high is empty", rows, ({ killed }) => isOpen(killed)),
    loss("best", "that nobody gave a central figure: best is low", rows, ({ killed }) => killed?.best === null),
    loss("deaths_a", "the dead of armed forces by side are in deaths_unknown", rows, (row) =>
      row.sides.some((side) => row.killedForces(side) !== null),
    ),
    ...eventLosses(rows),
  ],
};

export function bestOf(interval: EventRow["killed"]): number | null {
  return interval === null ? null : (interval.best ?? interval.low);
}

function unknownOf(row: EventRow): number | null {
  const all = bestOf(row.killed);
  return all === null ? null : Math.max(0, all - (bestOf(row.killedOf("civilian")) ?? 0));
}

/** What all its places lie in; `null` where they lie in different ones. */
export function above(places: readonly string[], kind: string): string | null {
  const found = places.map((name) => {
    const chain = [placeOf(name), ...placesAbove(name)];
    return chain.find((place) => place?.kind === kind)?.name ?? null;
  });
  const [first = null] = found;
  return found.every((name) => name === first) ? first : null;
}

function precisionOf({ from, to }: EventRow): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (days <= 1) return 1;
  if (days < 7) return 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}
