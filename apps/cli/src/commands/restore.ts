import type { Command } from "commander";
import { count } from "../count.ts";
import { withProgress, withStore, type Act, type Surroundings } from "../surroundings.ts";

interface RestoreOptions {
  readonly json?: true;
}

const example = `
Example:
  daybook restore monday.backup

Everything that is stored now gives way to what the backup holds, in one step. Before that the backup is proven, by its
own hashes and by computing all figures anew; if anything does not fit, nothing is replaced. With DATABASE_URL a data
folder's backup moves into PostgreSQL, and without it back.`;

/** `daybook restore FILE` */
export function restoreCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .argument("<file>", "a file that “daybook backup” wrote")
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((file: string, options: RestoreOptions) => act(() => restore(file, options, surroundings)));
}

async function restore(file: string, { json }: RestoreOptions, surroundings: Surroundings): Promise<void> {
  const restored = await withStore(surroundings, (store) =>
    withProgress(surroundings, (show) => store.restore(file, show)),
  );
  if (json) return surroundings.out(`${JSON.stringify({ file, ...restored })}\n`);
  const { tables, madeAt, replaced } = restored;
  const back = `${count(tables["brief"]?.rows, "brief")} and ${count(tables["claim"]?.rows, "claim")}, as of ${madeAt}`;
  const gone = replaced === 0 ? "" : ` ${count(replaced, "brief")} gave way to them.`;
  surroundings.out(`Restored ${back}.${gone}\n`);
}
