import type { Command } from "commander";
import { count } from "../count.ts";
import { withProgress, withStore, type Act, type Surroundings } from "../surroundings.ts";

interface BackupOptions {
  readonly json?: true;
}

const example = `
Example:
  daybook backup monday.backup

The file holds everything that was recorded, asked for and made, as it stood at one moment; Daybook may go on meanwhile.
It is the same from a data folder and from PostgreSQL, and “daybook restore” brings it back into either. A file that is
there already is replaced once the new one is complete.`;

/** `daybook backup FILE` */
export function backupCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .argument("<file>", "the file to write")
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((file: string, options: BackupOptions) => act(() => backup(file, options, surroundings)));
}

async function backup(file: string, { json }: BackupOptions, surroundings: Surroundings): Promise<void> {
  const note = await withStore(surroundings, (store) => withProgress(surroundings, (show) => store.backup(file, show)));
  if (json) return surroundings.out(`${JSON.stringify({ file, ...note })}\n`);
  const { brief, claim } = note.tables;
  surroundings.out(`Wrote ${file}: ${count(brief?.rows, "brief")}, ${count(claim?.rows, "claim")}.\n`);
}
