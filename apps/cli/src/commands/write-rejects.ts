import { rejectedLines, type RowOutcome, type Sheet } from "@daybook/intake/formats";
import { writeFile } from "node:fs/promises";
import { reasonOf } from "../files.ts";
import { Refusal } from "../surroundings.ts";

/** Writes the refused rows as a CSV file; one that has only its header says that none was refused. */
export async function writeRejects(file: string, table: Sheet, refused: readonly RowOutcome[]): Promise<void> {
  try {
    await writeFile(file, `${rejectedLines(table, refused).join("\n")}\n`);
  } catch (error) {
    throw new Refusal(`The refused rows cannot be written to ${file}: ${reasonOf(error)}. All others are stored.`);
  }
}
