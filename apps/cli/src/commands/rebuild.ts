import { soundWords } from "@daybook/charts";
import type { Command } from "commander";
import { withProgress, withStore, type Act, type Surroundings } from "../surroundings.ts";
import { refuseUnsound } from "./verify.ts";

interface RebuildOptions {
  readonly json?: true;
}

const example = `
Example:
  daybook rebuild

Claims stay as they are; all that follows from them is computed anew, in one step, and then verified. Dashboard and
worker may go on: they see the old figures until the new ones are there.`;

/** `daybook rebuild` */
export function rebuildCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((options: RebuildOptions) => act(() => rebuild(options, surroundings)));
}

async function rebuild({ json }: RebuildOptions, surroundings: Surroundings): Promise<void> {
  const found = await withStore(surroundings, async (store) => {
    await withProgress(surroundings, (show) => store.rebuild(show));
    return withProgress(surroundings, (show) => store.verify(show));
  });
  if (json) surroundings.out(`${JSON.stringify(found)}\n`);
  else if (found.isSound) surroundings.out(`Computed anew. ${soundWords(found)}\n`);
  refuseUnsound(found);
}
