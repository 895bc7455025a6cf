import type { EditedFields, FigureEntry, Review } from "@daybook/intake";
import { relationTo } from "../pages/review/wholes-for.ts";
import { entryOf, textOf, type Form } from "./form.ts";

/** What picking another figure changes: the whole that it is told inside of, or what it tells again. */
export function relationDecision(form: Form, entry: FigureEntry, review: Review): EditedFields {
  const target = textOf(form, "target");
  if (textOf(form, "do") === "same") return { duplicate_of: target || null };
  if (target === "") return { part_of: null, subset_of: null };
  const as = textOf(form, "as") || relationTo(entry, entryOf(review, target));
  return as === "part_of" ? { part_of: target, subset_of: null } : { subset_of: target, part_of: null };
}
