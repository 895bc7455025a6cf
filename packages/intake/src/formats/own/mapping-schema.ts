import { measures, type Measure } from "@daybook/data";
import { z } from "zod";

const column = z.string().min(1);
const measureNames = Object.keys(measures) as [Measure, ...Measure[]];

const counted = z.strictObject({
  measure: z.enum(measureNames),
  /** The column of the count itself; where only bounds are told there is none. */
  count: column.optional(),
  low: column.optional(),
  high: column.optional(),
  unit: z.string().min(1).optional(),
  /** Whose: children, civilians, soldiers. */
  group: z.string().min(1).optional(),
});

const mapping = z.strictObject({
  /** What all files with these columns are snapshots of. */
  name: z.string().regex(/^[\p{L}\d][\p{L}\d-]*$/u, "a name has letters, digits and hyphens"),
  day: column,
  lastDay: column.optional(),
  place: column.optional(),
  source: column.optional(),
  /** The columns that together name a row. */
  key: z.array(column).min(1),
  numbers: z.array(counted).min(1),
});

/** Mappings as they are saved. */
export const mappingsSchema = z.array(mapping);
