import { isDay, periodOfWeek, plusDays, weekOf, type Filter, type FirstWeekday } from "@daybook/data";
import { z } from "zod";

const day = z.string().refine(isDay, "is not a day of the calendar, such as 2024-10-08");
const weekFrom = (first: FirstWeekday) =>
  z.string().refine((name) => periodOfWeek(name, first) !== undefined, "is not an ISO week, such as 2024-W41");
/** A form sends what was left empty as an empty string. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const questionFrom = (first: FirstWeekday) =>
  z.object({
    week: optional(weekFrom(first)),
    from: optional(day),
    to: optional(day),
    place: optional(z.string().trim().max(200)),
    asKnownOn: optional(day),
  });

export interface Asked extends Filter {
  /** `null`: whatever is known now. */
  readonly asKnownOn: string | null;
}

/** A question that cannot be answered as it was put; the message says which part, and what would do. */
export class QuestionError extends Error {
  override readonly name = "QuestionError";
}

/** Longest period that is answered at once, so that no link can ask for a table of a million days. */
const longest = 366;

/** Reads place, period and day of knowledge from an address. Without a period, the given week. */
export function askedOf(
  query: Readonly<Record<string, string>>,
  defaultWeek: string,
  first: FirstWeekday = "monday",
): Asked {
  const parsed = questionFrom(first).safeParse(query);
  if (!parsed.success)
    throw new QuestionError(
      parsed.error.issues
        .map(({ path, message }) => `${path.join(".")}: “${query[String(path[0])] ?? ""}” ${message}.`)
        .join(" "),
    );
  const { from, to, place, asKnownOn = null, ...rest } = parsed.data;
  const period =
    from === undefined && to === undefined
      ? periodOfWeek(rest.week ?? defaultWeek, first)
      : { from: from ?? to ?? "", to: to ?? from ?? "" };
  if (period === undefined) throw new QuestionError(`${defaultWeek} is not an ISO week.`);
  if (period.from > period.to)
    throw new QuestionError(`The period ends on ${period.to}, before it starts on ${period.from}.`);
  if (plusDays(period.from, longest) <= period.to)
    throw new QuestionError("A period of more than 366 days is not answered at once. Ask for a shorter one.");
  return { ...period, place: place === undefined || place === "*" || place === "" ? null : place, asKnownOn };
}

/** The weeks beside the one a period starts in. */
export function weeksBeside(
  { from }: Filter,
  first: FirstWeekday = "monday",
): { readonly previous: string; readonly next: string } {
  return { previous: weekOf(plusDays(from, -7), first), next: weekOf(plusDays(from, 7), first) };
}
