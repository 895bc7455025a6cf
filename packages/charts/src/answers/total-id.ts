import { canonicalJson, isDay, type Filter, type Narrowing, type Total } from "@daybook/data";

/** Which total an id stands for: the filter, the day known on, and the row. */
export interface TotalRef extends Filter {
  readonly asKnownOn: string;
  /** The row's key and the name it stands apart under. */
  readonly row: string;
}

/** An id that carries its own question, so that a link to a number is its account for ever. */
export function totalIdOf(total: Pick<Total, "key" | "apart">, filter: Filter, asKnownOn: string): string {
  const { place, from, to, only } = filter;
  const asked = [place, from, to, asKnownOn, rowOf(total), ...(only === undefined ? [] : [only])];
  return `t-${Buffer.from(canonicalJson(asked)).toString("base64url")}`;
}

/** Reads an id back; `undefined` for anything that is not one. */
export function totalRefOf(id: string): TotalRef | undefined {
  if (!/^t-[\w-]+$/.test(id)) return undefined;
  try {
    return refOf(JSON.parse(Buffer.from(id.slice(2), "base64url").toString("utf8")));
  } catch {
    return undefined;
  }
}

function refOf(parts: unknown): TotalRef | undefined {
  if (!Array.isArray(parts) || parts.length < 5 || parts.length > 6) return undefined;
  const [place, from, to, asKnownOn, row, only] = parts as readonly unknown[];
  if (place !== null && typeof place !== "string") return undefined;
  if (!isCalendarDay(from) || !isCalendarDay(to) || !isCalendarDay(asKnownOn) || from > to) return undefined;
  if (typeof row !== "string") return undefined;
  return { place, from, to, asKnownOn, row, ...(isNarrowing(only) ? { only } : {}) };
}

/** Names to their values, all text: a name that is none asks for nothing. */
function isNarrowing(only: unknown): only is Narrowing {
  return typeof only === "object" && only !== null && Object.values(only).every((value) => typeof value === "string");
}

/** Whoever reads the id counts the days of its period: a date that is none would count for ever. */
function isCalendarDay(day: unknown): day is string {
  return typeof day === "string" && isDay(day);
}

/** One row among the totals of a filter. */
export function rowOf({ key, apart }: Pick<Total, "key" | "apart">): string {
  const { kind, measure, side, unit, commodity, victimClass, group, nationality, actor } = key;
  return canonicalJson([kind, measure, side, unit, commodity, victimClass, group, nationality, actor, apart]);
}
