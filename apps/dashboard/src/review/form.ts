import type { FigureEntry, Review } from "@daybook/intake";
import { FormError } from "./form-error.ts";

/** What a form of the review sent; a field may come more than once. */
export type Form = ReadonlyMap<string, readonly string[]>;

export function formFrom(sent: Iterable<readonly [string, unknown]>): Form {
  const form = new Map<string, string[]>();
  for (const [name, value] of sent)
    if (typeof value === "string") form.set(name, [...(form.get(name) ?? []), value.replaceAll("\r\n", "\n")]);
  return form;
}

/** The first value of a field; empty where it was not sent. */
export function textOf(form: Form, name: string): string {
  return form.get(name)?.[0]?.trim() ?? "";
}

export function entryOf({ figures }: Pick<Review, "figures">, id: string): FigureEntry {
  const found = figures.find(({ entry }) => entry.id === id);
  if (found === undefined) throw new FormError(`There is no figure ${id} in this brief.`);
  return found.entry;
}
