import { readMappings, type Mapping } from "@daybook/intake";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonOf, kindOf } from "../files.ts";

const fileName = "tables.json";

/** What a person has said before of the columns of tables of their own: `tables.json` in the data folder. */
export async function ownTables(folder: string): Promise<readonly Mapping[]> {
  const file = join(folder, fileName);
  return (await kindOf(file)) === "file" ? readMappings(await jsonOf(file), file) : [];
}

/** Keeps a mapping for the next file with these columns, in the place of one of that name. */
export async function keepTable(folder: string, mapping: Mapping): Promise<string> {
  const file = join(folder, fileName);
  const others = (await ownTables(folder)).filter(({ name }) => name !== mapping.name);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify([...others, mapping], null, 2)}\n`);
  return file;
}
