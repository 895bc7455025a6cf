import { Command, CommanderError } from "commander";
import { commands, type ListedCommand } from "./commands.ts";
import { run, type Surroundings } from "./surroundings.ts";

const environment = `
The data is in the folder DAYBOOK_DATA, ./var without it, or in the PostgreSQL database of DATABASE_URL; weeks begin on
DAYBOOK_FIRST_WEEKDAY, monday without it. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.`;

/**
 * The command line. Answers with the exit code: 0 done, 1 refused or failed, 2 wrong usage.
 */
export async function program(
  surroundings: Surroundings,
  argv: readonly string[] = process.argv.slice(2),
): Promise<number> {
  const daybook = new Command("daybook")
    .description(
      "Briefs about a war, turned into figures that keep what was left open and lead back to the words they came from.",
    )
    .addHelpText("after", environment)
    .exitOverride()
    .configureOutput({ writeOut: surroundings.out, writeErr: surroundings.error })
    .showHelpAfterError("(add --help to see what is possible)");
  let code = 0;
  const act = (action: () => Promise<void>) => run(action, surroundings).then((result) => void (code = result));
  for (const listed of commands) {
    const command = daybook.command(listed.name).description(listed.does);
    if (!argv.includes(listed.name)) onlyListed(command, listed);
    else (await listed.load())(command, surroundings, act);
  }
  try {
    await daybook.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}

/** As much of a command as the list of all shows. */
function onlyListed(command: Command, { takes }: ListedCommand): void {
  if (takes !== undefined) command.argument(takes);
  command.option("--json");
}
