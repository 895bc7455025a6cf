import { gazetteerFrom, PlacesError, readPlaces, type Gazetteer } from "@daybook/intake";
import { join } from "node:path";
import { jsonOf, kindOf } from "../files.ts";
import { Refusal } from "../surroundings.ts";

/** The places known from the start, with those of `places.json` in the data folder where a user keeps one. */
export async function ownGazetteer(folder: string): Promise<Gazetteer> {
  const file = join(folder, "places.json");
  if ((await kindOf(file)) === "nothing") return gazetteerFrom();
  try {
    return gazetteerFrom(readPlaces(await jsonOf(file)));
  } catch (error) {
    if (!(error instanceof PlacesError)) throw error;
    throw new Refusal(
      `${file} cannot be used. Nothing was stored.\n${error.problems.map((problem) => `  ${problem}`).join("\n")}`,
    );
  }
}
