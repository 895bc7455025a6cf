import { Command, CommanderError } from "commander";
import { addCommand } from "./commands/add.ts";
import { changesCommand } from "./commands/changes.ts";
import { backupCommand } from "./commands/backup.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { rebuildCommand } from "./commands/rebuild.ts";
import { readCommand } from "./commands/read.ts";
import { reportCommand } from "./commands/report.ts";
import { restoreCommand } from "./commands/restore.ts";
import { totalsCommand } from "./commands/totals.ts";
import { verifyCommand } from "./commands/verify.ts";
import { run, type Surroundings } from "./surroundings.ts";

const commands = [
  readCommand,
  addCommand,
  importCommand,
  totalsCommand,
  changesCommand,
  reportCommand,
  exportCommand,
  verifyCommand,
  rebuildCommand,
  backupCommand,
  restoreCommand,
];

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
  for (const command of commands) daybook.addCommand(command(surroundings, act).copyInheritedSettings(daybook));
  try {
    await daybook.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}
