import { flawWords, soundWords } from "@daybook/charts";
import type { Flaw, Verification } from "@daybook/store";
import type { Command } from "commander";
import { Refusal, withProgress, withStore, type Act, type Surroundings } from "../surroundings.ts";

interface VerifyOptions {
  readonly json?: true;
}

const example = `
Example:
  daybook verify

Every claim is held against its own hash, and every figure is derived again from the claims and compared with what is
stored. Nothing is changed. The exit code is 1 where something differs. What follows from claims, “daybook rebuild”
mends; the claims themselves only a backup has.`;

/** `daybook verify` */
export function verifyCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((options: VerifyOptions) => act(() => verify(options, surroundings)));
}

async function verify({ json }: VerifyOptions, surroundings: Surroundings): Promise<void> {
  const found = await withStore(surroundings, (store) => withProgress(surroundings, (show) => store.verify(show)));
  if (json) surroundings.out(`${JSON.stringify({ ...found, first: found.first.map(withWords) }, null, 2)}\n`);
  else if (found.isSound) surroundings.out(`${soundWords(found)}\n`);
  refuseUnsound(found);
}

/** Says what was found, and ends with exit code 1, unless all is as it must be. */
export function refuseUnsound({ isSound, isMendable, flaws, first }: Verification): void {
  if (isSound) return;
  const more = flaws > first.length ? [`  and ${flaws - first.length} more`] : [];
  throw new Refusal(
    [
      flaws === 1 ? "One thing is not what it must be:" : `${flaws} things are not what they must be:`,
      ...first.map((flaw) => `  ${flawWords(flaw)}`),
      ...more,
      isMendable
        ? "The claims are whole: “daybook rebuild” computes all figures anew."
        : "What was recorded has changed, and no rebuild brings it back: restore a backup with “daybook restore”.",
    ].join("\n"),
  );
}

function withWords(flaw: Flaw) {
  return { ...flaw, says: flawWords(flaw) };
}
