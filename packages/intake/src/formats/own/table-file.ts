import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../../input/text-of-bytes.ts";
import { readMappings, type Mapping } from "./mapping.ts";

/** Where a person's tables are kept: in the data folder, to be read and changed by hand. */
export function tableFile(folder: string): string {
  return join(folder, "tables.json");
}

/** What a person has said before of the columns of tables of their own. */
export async function ownTables(folder: string): Promise<readonly Mapping[]> {
  const file = tableFile(folder);
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? [] : readMappings(jsonOf(text, file), file);
}

/** Keeps a mapping for the next file with these columns, in the place of one of that name. */
export async function keepTable(folder: string, mapping: Mapping): Promise<void> {
  const others = (await ownTables(folder)).filter(({ name }) => name !== mapping.name);
  await mkdir(folder, { recursive: true });
  await writeFile(tableFile(folder), `${JSON.stringify([...others, mapping], null, 2)}\n`);
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
