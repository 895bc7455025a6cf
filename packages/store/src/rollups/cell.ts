import { plusDays, type Figure, type Grade, type Period } from "@daybook/data";
import type { Tables } from "../tables.ts";
import { keyOf, type RollupKey } from "./row-key.ts";
import { sumOfColumns, type SumColumns } from "./sum-columns.ts";
import type { Sum } from "./sum.ts";

/** The sum of one row and grade in one place, of a day or a week. */
export interface Cell extends Period {
  readonly id: string;
  /** As rollups name it. */
  readonly place: string;
  readonly keyText: string;
  readonly key: RollupKey;
  readonly grade: Grade | "none";
  readonly sum: Sum;
}

const prefix = "cell:";

/** The columns of a cell that a question is answered from. */
export type CellRow = Pick<Tables["rollup"], "place" | "day" | "key" | "grade" | keyof SumColumns>;

export function cellOf(row: CellRow, grain: "day" | "week"): Cell {
  const { place, day, key, grade } = row;
  return {
    id: `${prefix}${grain}|${day}|${key}|${grade}`,
    place,
    from: day,
    to: grain === "week" ? sundayOf(day) : day,
    keyText: key,
    key: keyOf(key),
    grade: grade as Cell["grade"],
    sum: sumOfColumns(row),
  };
}

const sundays = new Map<string, string>();

function sundayOf(monday: string): string {
  const sunday = sundays.get(monday) ?? plusDays(monday, 6);
  sundays.set(monday, sunday);
  return sunday;
}

export function isCellId(id: string): boolean {
  return id.startsWith(prefix);
}

/** A cell as the rules of totals see it: one figure of one incident, wholly inside the filter, and part of nothing. */
export function figureOfCell({ id, from, to, key, grade, sum }: Cell, place: string | null): readonly Figure[] {
  if (!("row" in key) || grade === "none") return [];
  const { interval, noneReported, newest, origins } = sum;
  const where = { from, to, places: place === null ? [] : [place] };
  return [
    {
      ...alone,
      ...where,
      id,
      incident: id,
      root: id,
      path: [id],
      key: key.row,
      apart: key.apart,
      grade,
      interval,
      noneReported,
      newest,
      origins,
    },
  ];
}

/** Nothing is told of it but its number. */
const alone = {
  tally: false,
  isTotal: false,
  separate: false,
  undated: null,
  told: true,
  exhaustive: true,
  status: "held",
  claims: [],
  setAside: [],
  steps: [],
} as const;
