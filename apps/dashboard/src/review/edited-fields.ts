import { isDay, isMeasure } from "@daybook/data";
import { numberTold, type EditedFields, type FigureEntry } from "@daybook/intake";
import { numberAsTold } from "../pages/review/edit-form.ts";
import { FormError } from "./form-error.ts";
import { textOf, type Form } from "./form.ts";

/** The fields of a figure that a form changes; what is as it was is left out. */
export function editedFields(form: Form, entry: FigureEntry): EditedFields {
  const wanted = {
    ...numberOf(form, entry),
    ...timeOf(form),
    measure: measureOf(textOf(form, "measure")),
    status: statusOf(textOf(form, "status")),
    unit: textOf(form, "unit") || entry.unit,
    ...wordsOf(form),
    ...ticksOf(form, entry),
  };
  const changed = Object.entries(wanted).filter(
    ([name, value]) => !isSame(value, entry[name as keyof FigureEntry] ?? null),
  );
  return Object.fromEntries(changed);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const nullable = [
  "victim_group",
  "place",
  "attributed_to",
  "commodity",
  "weapon",
  "victim_side",
  "actor",
  "nationality",
  "part_of",
  "subset_of",
  "duplicate_of",
  "alternative_to",
  "incident",
] as const;

/** An empty field says nothing; one that the form does not have is left as it is. */
function wordsOf(form: Form): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    nullable.filter((name) => form.has(name)).map((name) => [name, textOf(form, name) || null]),
  );
}

function ticksOf(form: Form, entry: FigureEntry) {
  const ticked = (name: string) => textOf(form, name) === "yes";
  const { stock = false, partial = false } = entry;
  return {
    cumulative: ticked("cumulative"),
    ...(ticked("stock") === stock ? {} : { stock: ticked("stock") }),
    ...(ticked("partial") === partial ? {} : { partial: ticked("partial") }),
  };
}

type Bounds = Pick<FigureEntry, "low" | "best" | "high" | "bound" | "hedge" | "vague" | "implicit">;

/** The number as typed, "30", "28–31" or "more than 30"; a bound that is chosen beside it has the last word. */
function numberOf(form: Form, entry: FigureEntry): Bounds | Record<string, never> {
  const typed = textOf(form, "number");
  const chosen = textOf(form, "bound");
  if (typed === numberAsTold(entry) && chosen === entry.bound) return {};
  const told = numberTold(typed);
  if (told === null) throw new FormError(`“${typed}” is no number. Write 30, 28–31, or “more than 30”.`);
  const bound = told.bound === "exact" || chosen !== entry.bound ? boundOf(chosen) : told.bound;
  return { ...told, ...bounded(told, bound), bound, hedge: hedgeOf(bound, told.hedge ?? entry.hedge) };
}

const bounds = ["exact", "at_least", "more_than", "at_most", "about", "range"] as const;

function boundOf(given: string): FigureEntry["bound"] {
  const found = bounds.find((bound) => bound === given);
  if (found === undefined) throw new FormError(`“${given}” is no bound.`);
  return found;
}

function bounded({ low, best, high }: Pick<Bounds, "low" | "best" | "high">, bound: FigureEntry["bound"]) {
  const value = low ?? best ?? high ?? 0;
  switch (bound) {
    case "exact":
      return { low: value, best: value, high: value };
    case "at_least":
    case "more_than":
      return { low: value, best: null, high: null };
    case "at_most":
      return { low: null, best: null, high: high ?? value };
    case "about":
      return { low: null, best: best ?? value, high: null };
    case "range":
      return rangeOf(low, high);
  }
}

function rangeOf(low: number | null, high: number | null) {
  if (low === null || high === null || low === high) throw new FormError("From–to needs two numbers, such as 28–31.");
  return { low, best: null, high };
}

/** An exact number has no hedge; another keeps the words it was told with. */
function hedgeOf(bound: FigureEntry["bound"], hedge: string | null): string | null {
  return bound === "exact" || bound === "range" ? null : hedge;
}

function timeOf(form: Form): Pick<FigureEntry, "date" | "period_start" | "period_end"> {
  const from = textOf(form, "from_day");
  const to = textOf(form, "to_day") || from;
  for (const day of [from, to])
    if (!isDay(day)) throw new FormError(day === "" ? "A figure needs the day it is of." : `“${day}” is no day.`);
  if (from > to) throw new FormError(`The period ends on ${to}, before it starts on ${from}.`);
  return from === to
    ? { date: from, period_start: null, period_end: null }
    : { date: null, period_start: from, period_end: to };
}

function measureOf(given: string): FigureEntry["measure"] {
  if (!isMeasure(given)) throw new FormError(`“${given}” is nothing that can be counted here.`);
  return given;
}

const statuses = ["reported", "claimed", "assessed", "confirmed", "disputed"] as const;

function statusOf(given: string): FigureEntry["status"] {
  const found = statuses.find((status) => status === given);
  if (found === undefined) throw new FormError(`“${given}” is no way of saying it.`);
  return found;
}
