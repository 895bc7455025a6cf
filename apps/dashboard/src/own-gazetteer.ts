import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gazetteerFrom, InputError, PlacesError, readPlaces, type Gazetteer } from "@daybook/intake";

/**
 * The places known from the start, with those of `places.json` in the data folder where a user keeps one.
 *
 * Throws an InputError where that file cannot be used.
 */
export async function ownGazetteer(folder: string): Promise<Gazetteer> {
  const file = join(folder, "places.json");
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return gazetteerFrom();
  try {
    return gazetteerFrom(readPlaces(JSON.parse(text)));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(`${file} is no JSON: ${error.message}.`);
    if (error instanceof PlacesError) throw new InputError(`${file} cannot be used: ${error.problems.join("; ")}.`);
    throw error;
  }
}
