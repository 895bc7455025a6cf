import { plusDays, type Figure, type Grade, type Period } from "@daybook/data";
import type { Tables } from "../tables.ts";
import type { RollupKey } from "./contributions.ts";
import type { Sum } from "./sum.ts";

/** The sum of one row and grade in one place, of a day or a week. */
export interface Cell extends Period {
  readonly id: string;
  readonly keyText: string;
  readonly key: RollupKey;
  readonly grade: Grade | "none";
  readonly sum: Sum;
}

const prefix = "cell:";
const keys = new Map<string, RollupKey>();

export function cellOf({ grain, day, key, grade, json }: Tables["rollup"]): Cell {
  return {
    id: `${prefix}${grain}|${day}|${key}|${grade}`,
    from: day,
    to: grain === "week" ? sundayOf(day) : day,
    keyText: key,
    key: keyOf(key),
    grade: grade as Cell["grade"],
    sum: JSON.parse(json) as Sum,
  };
}

const sundays = new Map<string, string>();

function sundayOf(monday: string): string {
  const sunday = sundays.get(monday) ?? plusDays(monday, 6);
  sundays.set(monday, sunday);
  return sunday;
}

/** There are few of them, and many cells of each. */
function keyOf(text: string): RollupKey {
  const known = keys.get(text) ?? (JSON.parse(text) as RollupKey);
  keys.set(text, known);
  return known;
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
