import { measures, type Measure } from "@daybook/data";
import { z } from "zod";
import { InputError } from "../../input/text-of-bytes.ts";

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

/** What the columns of a table of one's own mean. */
export type Mapping = Readonly<z.infer<typeof mapping>>;
export type CountedColumn = Mapping["numbers"][number];

/** Reads mappings as they are saved. Throws an InputError that names what cannot be so. */
export function readMappings(json: unknown, name: string): readonly Mapping[] {
  const read = z.array(mapping).safeParse(Array.isArray(json) ? json : [json]);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`);
  throw new InputError(`${name} is no mapping of columns: ${problems.join("; ")}.`);
}

/** Every column that a mapping names. */
export function columnsOf({ day, lastDay, place, source, key, numbers }: Mapping): readonly string[] {
  const counted = numbers.flatMap(({ count, low, high }) => [count, low, high]);
  return [...new Set([day, lastDay, place, source, ...key, ...counted].filter((name) => name !== undefined))];
}
