import { InputError, refuseLong, textOfBytes } from "@daybook/intake";
import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { bytesOf, reasonOf } from "../files.ts";
import { Refusal } from "../surroundings.ts";

/** The text as its bytes decode: offsets refer to that, so no byte is dropped and none is guessed. */
export async function textOf(file: string): Promise<string> {
  try {
    refuseLong((await statOf(file)).size, file);
    return textOfBytes(await bytesOf(file), file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new Refusal(`${error.message} Nothing was stored.`);
  }
}

/** A file that is far too long is not read at all. */
async function statOf(file: string): Promise<Stats> {
  try {
    return await stat(file);
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${reasonOf(error)}. Nothing was stored.`);
  }
}
