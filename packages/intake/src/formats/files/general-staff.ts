import type { Speaker } from "@daybook/data";
import { countIn } from "../cells/count-in.ts";
import { dayIn } from "../cells/day-in.ts";
import { exactly, type Column, type Format, type RowFigure } from "../format.ts";
import type { Cells } from "../tables/table.ts";

const staff: Speaker = {
  name: "General Staff of Ukraine",
  kind: "party",
  side: "Ukraine",
  origin: "Armed Forces of Ukraine",
};

const invasion = "2022-02-24";
const publisher = "P. Ivaniuk, 2022 Ukraine Russia War Dataset";
const dated: readonly Column[] = [
  { name: "date", says: "the day that the running total is of" },
  { name: "day", says: "kept with the row" },
];

/** Running totals since the invasion, told by an army of the other: claimed, and never added over days (R8). */
const ofTheWar = {
  cumulative: true,
  from: invasion,
  victimSide: "Russia",
  status: "claimed",
  speaker: staff,
} as const;

export const generalStaffPersonnel: Format = {
  name: "general-staff-personnel",
  title: "Russian personnel losses as the General Staff of Ukraine counts them",
  dataset: "general-staff-personnel",
  theatre: "Ukraine",
  publisher,
  key: ["date"],
  columns: [
    ...dated,
    { name: "personnel", says: "killed and wounded since the invasion: a running total of casualties" },
    { name: "personnel*", says: "its hedge: “about” gives it bounds by the house's rule, “more” no ceiling" },
    { name: "POW", optional: true, says: "captured since the invasion: a running total" },
  ],
  read({ cells }) {
    const to = dayIn(cells, "date");
    const figures = [personnelOf(cells, to), capturedOf(cells, to)];
    return { incidents: [], figures: figures.filter((figure) => figure !== null) };
  },
};

function personnelOf(cells: Cells, to: string): RowFigure | null {
  const count = countIn(cells, "personnel");
  if (count === null) return null;
  const hedge = (cells["personnel*"] ?? "").trim();
  const bound = hedge === "" ? "exact" : hedge === "about" ? "about" : "more_than";
  return {
    ...ofTheWar,
    ...exactly(count),
    bound,
    hedge: hedge || null,
    to,
    slot: "personnel",
    column: "personnel",
    measure: "casualties",
    victimGroup: "troops",
  };
}

function capturedOf(cells: Cells, to: string): RowFigure | null {
  const count = countIn(cells, "POW");
  if (count === null) return null;
  return { ...ofTheWar, ...exactly(count), to, slot: "POW", column: "POW", measure: "captured", victimGroup: "troops" };
}

/** The columns of equipment, and what they count. Some were joined on 1 May 2022: each is a running total of its own. */
const equipment: Readonly<Record<string, string>> = {
  aircraft: "aircraft",
  helicopter: "helicopters",
  tank: "tanks",
  APC: "armoured vehicles",
  "field artillery": "artillery systems",
  MRL: "rocket launchers",
  drone: "drones",
  "naval ship": "ships",
  submarines: "submarines",
  "anti-aircraft warfare": "air defence systems",
  "special equipment": "special equipment",
  "military auto": "military vehicles",
  "fuel tank": "fuel tankers",
  "vehicles and fuel tanks": "vehicles and fuel tankers",
  "mobile SRBM system": "mobile SRBM systems",
  "cruise missiles": "cruise missiles",
  "ground robotic systems": "ground robots",
};
const always = ["aircraft", "helicopter", "tank", "APC", "field artillery", "MRL", "drone"];

export const generalStaffEquipment: Format = {
  name: "general-staff-equipment",
  title: "Russian equipment losses as the General Staff of Ukraine counts them",
  dataset: "general-staff-equipment",
  theatre: "Ukraine",
  publisher,
  key: ["date"],
  columns: [
    ...dated,
    ...Object.entries(equipment).map(([name, unit]): Column => {
      const says = `${unit} destroyed since the invasion: a running total`;
      return always.includes(name) ? { name, says } : { name, says, optional: true };
    }),
    { name: "greatest losses direction", optional: true, says: "kept with the row" },
  ],
  recognises: ({ header }) =>
    ["date", ...always].every((name) => header.includes(name)) && !header.includes("personnel"),
  read({ cells }) {
    const to = dayIn(cells, "date");
    return {
      incidents: [],
      figures: Object.entries(equipment).flatMap(([column, unit]) => destroyedOf(cells, { column, unit, to }) ?? []),
    };
  },
};

function destroyedOf(
  cells: Cells,
  { column, unit, to }: { readonly column: string; readonly unit: string; readonly to: string },
): RowFigure | null {
  const count = countIn(cells, column);
  if (count === null) return null;
  return { ...ofTheWar, ...exactly(count), to, unit, slot: column, column, measure: "equipment_destroyed" };
}

/** By how much the running totals were corrected on a day. A correction is signed, and no loss of its day: no claim. */
export const generalStaffCorrections: Format = {
  name: "general-staff-corrections",
  title: "Corrections of the General Staff's running totals",
  dataset: "general-staff-corrections",
  theatre: "Ukraine",
  publisher,
  key: ["date"],
  columns: [
    ...dated,
    ...[...always, "personnel"].map((name) => ({
      name,
      says: "kept with the row: by how much the running total of that day was corrected, up or down. It is no loss of its day",
    })),
  ],
  read({ cells }) {
    dayIn(cells, "date");
    return { incidents: [], figures: [] };
  },
};
