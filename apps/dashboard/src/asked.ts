import {
  isDay,
  measures,
  periodOfWeek,
  plusDays,
  weekOf,
  type Filter,
  type FirstWeekday,
  type Measure,
  type Narrowing,
  type Period,
} from "@daybook/data";
import { z } from "zod";

const day = z.string().refine(isDay, "is not a day of the calendar, such as 2024-10-08");
const weekFrom = (first: FirstWeekday) =>
  z.string().refine((name) => periodOfWeek(name, first) !== undefined, "is not an ISO week, such as 2024-W41");
/** A form sends what was left empty as an empty string. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const name = z.string().trim().max(200);
const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: () => `is none of ${names.join(", ")}` });

/** What an address may ask for, besides a period and a place. The names are those of the table's columns. */
const narrowing = {
  measure: optional(oneOf(Object.keys(measures) as [Measure, ...Measure[]])),
  side: optional(name),
  class: optional(oneOf(["people", "civilian", "military"])),
  subgroup: optional(name),
  actor: optional(name),
  weapon: optional(name),
  origin: optional(name),
  grade: optional(oneOf(["confirmed", "fair", "weak", "contested", "discounted"])),
  status: optional(oneOf(["held", "conflict"])),
  brief: optional(name),
  theatre: optional(name),
};

/** The words of an address, and what each may be: what validates them also describes them to programs. */
export const questionFrom = (first: FirstWeekday) =>
  z.object({
    week: optional(weekFrom(first)).describe("ISO week, such as 2024-W41; or from and to"),
    from: optional(day).describe("first day"),
    to: optional(day).describe("last day"),
    place: optional(name).describe("a place by name; none or * for all"),
    asKnownOn: optional(day).describe("only what had been published by this day"),
    by: optional(oneOf(["day", "week", "region", "place"])).describe(
      "of totals: one row for each day, each ISO week that lies wholly in the period, each region, or each part of the place one level down, and not for all",
    ),
    ...narrowing,
  });

export interface Asked extends Filter {
  /** `null`: whatever is known now. */
  readonly asKnownOn: string | null;
  /** Of totals to take along: one row for each. Of a chart: a column for each. */
  readonly by?: "day" | "week" | "region" | "place";
}

/** A question that cannot be answered as it was put; the message says which part, and what would do. */
export class QuestionError extends Error {
  override readonly name = "QuestionError";
}

/** Longest period that is answered at once, so that no link can ask for a table of a million days. */
export const longest = 366;
/** The same where only sums of weeks are read. */
export const longestInWeeks = 60 * longest;

/** How long a period an address may ask for: by the week, many years. */
export function longestBy({ by }: Readonly<Record<string, string>>): number {
  return by === "week" ? longestInWeeks : longest;
}

/** Reads place, period and day of knowledge from an address. Without a period, the given week. */
export function askedOf(
  query: Readonly<Record<string, string>>,
  defaultWeek: string,
  first: FirstWeekday = "monday",
  most = longest,
): Asked {
  const parsed = questionFrom(first).safeParse(query);
  if (!parsed.success) throw new QuestionError(problemWords(parsed.error, query));
  const { week, from, to, place, asKnownOn = null, by, class: victimClass, ...others } = parsed.data;
  const period =
    from === undefined && to === undefined
      ? periodOfWeek(week ?? defaultWeek, first)
      : { from: from ?? to ?? "", to: to ?? from ?? "" };
  if (period === undefined) throw new QuestionError(`${defaultWeek} is not an ISO week.`);
  if (period.from > period.to)
    throw new QuestionError(`The period ends on ${period.to}, before it starts on ${period.from}.`);
  if (isTooLong(period, most))
    throw new QuestionError(`A period of more than ${most} days is not answered at once. Ask for a shorter one.`);
  const only = narrowingOf({ victimClass, ...others });
  const isEverywhere = place === undefined || place === "*" || place === "";
  return { ...period, place: isEverywhere ? null : place, asKnownOn, ...optionalOf({ only, by }) };
}

/** Whether a time is longer than what is answered at once. */
export function isTooLong({ from, to }: Period, most = longest): boolean {
  return plusDays(from, most) <= to;
}

/** Without what was not asked for. */
function optionalOf({ only, by }: { only: Narrowing | undefined; by: Asked["by"] | undefined }) {
  return { ...(only === undefined ? {} : { only }), ...(by === undefined ? {} : { by }) };
}

function narrowingOf(asked: { readonly [Name in keyof Narrowing]: Narrowing[Name] | undefined }):
  | Narrowing
  | undefined {
  const told = Object.entries(asked).filter(([, value]) => value !== undefined && value !== "");
  return told.length === 0 ? undefined : (Object.fromEntries(told) as Narrowing);
}

/** Which word of an address cannot be answered, and why. */
export function problemWords({ issues }: z.ZodError, query: Readonly<Record<string, unknown>>): string {
  return issues.map(({ path, message }) => `${path.join(".")}: “${told(query, path[0])}” ${message}.`).join(" ");
}

function told(query: Readonly<Record<string, unknown>>, at: PropertyKey | undefined): string {
  const value = query[String(at)];
  return typeof value === "string" ? value : "";
}

/** The weeks beside the one a period starts in. */
export function weeksBeside(
  { from }: Filter,
  first: FirstWeekday = "monday",
): { readonly previous: string; readonly next: string } {
  return { previous: weekOf(plusDays(from, -7), first), next: weekOf(plusDays(from, 7), first) };
}
