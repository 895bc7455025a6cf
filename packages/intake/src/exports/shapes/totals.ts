import type { Column } from "../column.ts";
import { loss, type Shape } from "../shape.ts";
import { joined } from "./figures.ts";

/** What is told of one quantity in one place and period. */
export interface TotalsRow {
  readonly id: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly asKnownOn: string;
  readonly briefedDays: number;
  readonly days: number;
  readonly dataVersion: string;
  readonly measure: string;
  readonly kind: string;
  readonly unit: string;
  readonly side: string | null;
  readonly actor: string | null;
  readonly victimClass: string | null;
  readonly subgroup: string | null;
  readonly commodity: string | null;
  readonly saidBy: string | null;
  readonly ofWhich: boolean;
  readonly low: number;
  readonly lowStrict: boolean;
  readonly best: number | null;
  readonly high: number | null;
  readonly highStrict: boolean;
  readonly words: string;
  readonly bounds: { readonly low: string; readonly high: string };
  readonly claims: number;
  readonly origins: number;
  readonly grade: string;
  readonly open: number;
  readonly unquantified: number;
  readonly withoutBest: number;
  readonly unallocated: { readonly high: number | null } | null;
  readonly conflicts: readonly string[];
}

const columns: readonly Column<TotalsRow>[] = [
  {
    name: "id",
    meaning: "Names the total; /figures/<id> shows its account",
    type: "string",
    hxl: "#meta+id",
    cell: ({ id }) => id,
  },
  { name: "place", meaning: "The place; * for all", type: "string", hxl: "#loc+name", cell: ({ place }) => place },
  { name: "from", meaning: "First day", type: "date", hxl: "#date+start", cell: ({ from }) => from },
  { name: "to", meaning: "Last day", type: "date", hxl: "#date+end", cell: ({ to }) => to },
  {
    name: "as_known_on",
    meaning: "Only what had been published by this day",
    type: "date",
    hxl: "#date+known",
    cell: ({ asKnownOn }) => asKnownOn,
  },
  {
    name: "briefed_days",
    meaning: "Days of the period that a brief was published for",
    type: "integer",
    hxl: "#meta+briefed",
    cell: ({ briefedDays }) => briefedDays,
  },
  { name: "days", meaning: "Days of the period", type: "integer", hxl: "#meta+days", cell: ({ days }) => days },
  {
    name: "measure",
    meaning: "What is counted",
    type: "string",
    hxl: "#indicator+name",
    cell: ({ measure }) => measure,
  },
  {
    name: "kind",
    meaning: "flow: summed over the period; stock: its last state",
    type: "string",
    hxl: "#indicator+type",
    cell: ({ kind }) => kind,
  },
  { name: "unit", meaning: "The unit of the number", type: "string", hxl: "#indicator+unit", cell: ({ unit }) => unit },
  { name: "side", meaning: "Whose people or things", type: "string", hxl: "#group+side", cell: ({ side }) => side },
  {
    name: "actor",
    meaning: "Who did it, where the measure is a deed",
    type: "string",
    hxl: "#org+actor",
    cell: ({ actor }) => actor,
  },
  {
    name: "victim_class",
    meaning: "people, civilian or military",
    type: "string",
    hxl: "#affected+class",
    cell: ({ victimClass }) => victimClass,
  },
  {
    name: "subgroup",
    meaning: "Children, women, medics",
    type: "string",
    hxl: "#affected+group",
    cell: ({ subgroup }) => subgroup,
  },
  {
    name: "commodity",
    meaning: "What is shipped or lost",
    type: "string",
    hxl: "#item+name",
    cell: ({ commodity }) => commodity,
  },
  {
    name: "said_by",
    meaning: "Filled where the number stands apart under the name of who says it",
    type: "string",
    hxl: "#meta+source+apart",
    cell: ({ saidBy }) => saidBy,
  },
  {
    name: "of_which",
    meaning: "Told inside another row: never add it to that",
    type: "boolean",
    hxl: "#meta+ofwhich",
    cell: ({ ofWhich }) => ofWhich,
  },
  { name: "low", meaning: "At least this many", type: "number", hxl: "#value+low", cell: ({ low }) => low },
  {
    name: "low_strict",
    meaning: "More than low, not low itself",
    type: "boolean",
    hxl: "#value+low+strict",
    cell: ({ lowStrict }) => lowStrict,
  },
  {
    name: "best",
    meaning: "The central figure; empty where nobody gave one",
    type: "number",
    hxl: "#value+best",
    cell: ({ best }) => best,
  },
  {
    name: "high",
    meaning: "At most this many; empty where no source set a ceiling",
    type: "number",
    hxl: "#value+high",
    cell: ({ high }) => high,
  },
  {
    name: "high_strict",
    meaning: "Fewer than high, not high itself",
    type: "boolean",
    hxl: "#value+high+strict",
    cell: ({ highStrict }) => highStrict,
  },
  {
    name: "high_open",
    meaning: "No source set a ceiling",
    type: "boolean",
    hxl: "#value+high+open",
    cell: ({ high }) => high === null,
  },
  {
    name: "low_is",
    meaning: "Where low comes from: stated, derived or policy",
    type: "string",
    hxl: "#meta+low",
    cell: ({ bounds }) => bounds.low,
  },
  {
    name: "high_is",
    meaning: "Where high comes from: stated, derived or policy",
    type: "string",
    hxl: "#meta+high",
    cell: ({ bounds }) => bounds.high,
  },
  {
    name: "words",
    meaning: "The same in words that keep what is open",
    type: "string",
    hxl: "#value+words",
    cell: ({ words }) => words,
  },
  {
    name: "grade",
    meaning: "How well its weakest figure is attested",
    type: "string",
    hxl: "#status+grade",
    cell: ({ grade }) => grade,
  },
  {
    name: "claims",
    meaning: "How many claims it rests on",
    type: "integer",
    hxl: "#meta+claims",
    cell: ({ claims }) => claims,
  },
  {
    name: "origins",
    meaning: "How many stand behind them",
    type: "integer",
    hxl: "#meta+origins",
    cell: ({ origins }) => origins,
  },
  {
    name: "open",
    meaning: "How many of its figures have no ceiling",
    type: "integer",
    hxl: "#meta+open",
    cell: ({ open }) => open,
  },
  {
    name: "unquantified",
    meaning: "Incidents that tell nothing of it, and so add nothing",
    type: "integer",
    hxl: "#meta+unquantified",
    cell: ({ unquantified }) => unquantified,
  },
  {
    name: "without_best",
    meaning: "Figures without a best, added with their low",
    type: "integer",
    hxl: "#meta+nobest",
    cell: ({ withoutBest }) => withoutBest,
  },
  {
    name: "unallocated_high",
    meaning: "What partly covered wholes may hold beside it: up to this, or open; never in it",
    type: "string",
    hxl: "#value+unallocated",
    cell: ({ unallocated }) => unallocatedWords(unallocated),
  },
  {
    name: "conflicts",
    meaning: "Ids of figures in conflict inside it",
    type: "string",
    hxl: "#meta+conflicts",
    cell: ({ conflicts }) => joined(conflicts),
  },
  {
    name: "data_version",
    meaning: "Names the data of that day: the same on every machine that holds the same",
    type: "string",
    hxl: "#meta+version",
    cell: ({ dataVersion }) => dataVersion,
  },
];

/** The totals of places and periods. */
export const totalsShape: Shape<TotalsRow> = {
  name: "totals",
  version: 2,
  title: "Totals",
  row: "what is told of one quantity in one place and period",
  columns,
  lossesOf: (rows) => [
    loss("figures", "the figures that it adds, and their sentences", rows, ({ claims }) => claims > 0),
  ],
};

function unallocatedWords(unallocated: TotalsRow["unallocated"]): string | null {
  return unallocated === null ? null : String(unallocated.high ?? "open");
}
