import type { z } from "zod";
import { InputError } from "../../input/text-of-bytes.ts";
import type { mappingsSchema } from "./mapping-schema.ts";

/** What the columns of a table of one's own mean. */
export type Mapping = Readonly<z.infer<typeof mappingsSchema>[number]>;
export type CountedColumn = Mapping["numbers"][number];

/** Reads mappings as they are saved. Throws an InputError that names what cannot be so. */
export async function readMappings(json: unknown, name: string): Promise<readonly Mapping[]> {
  const { mappingsSchema: schema } = await import("./mapping-schema.ts");
  const read = schema.safeParse(Array.isArray(json) ? json : [json]);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`);
  throw new InputError(`${name} is no mapping of columns: ${problems.join("; ")}.`);
}

/** Every column that a mapping names. */
export function columnsOf({ day, lastDay, place, source, key, numbers }: Mapping): readonly string[] {
  const counted = numbers.flatMap(({ count, low, high }) => [count, low, high]);
  return [...new Set([day, lastDay, place, source, ...key, ...counted].filter((name) => name !== undefined))];
}
