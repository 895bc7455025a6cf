import {
  InputError,
  formats,
  importFile,
  type Imported,
  type RowOutcome,
  keepTable,
  tableFile,
} from "@daybook/intake/formats";
import type { Command } from "commander";
import { dayGiven } from "../options/day.ts";
import { datedFile, type DatedFile } from "../reading/data-file.ts";
import { dataKindOf } from "../reading/data-kind.ts";
import { mappingWords } from "../reading/mapping-words.ts";
import { Refusal, withProgress, withStore, type Act, type Surroundings } from "../surroundings.ts";
import { columnsHelp } from "./columns-help.ts";
import { importedWords } from "./imported-words.ts";
import { writeRejects } from "./write-rejects.ts";

export interface ImportOptions {
  readonly format?: string;
  readonly mapping?: string;
  readonly published?: string;
  readonly dryRun?: true;
  readonly rejects?: string;
  readonly json?: true;
}

const example = `
Examples:
  daybook import missile_attacks_daily_2026-06-07.csv --dry-run
  daybook import losses.json --published 2026-08-08 --rejects refused.csv
  daybook import desk-2024-10-08.xlsx --format table

Everything is stored at once, or, if the command is stopped, nothing. The same file again adds nothing. A newer snapshot
adds what it says anew or otherwise: what the older one said stays known as of its own day. A row that cannot be so is
refused, and only that row. The day of a snapshot is --published, else the one in its file name.

Of a table of your own the meaning of its columns is guessed from their names and shown; with --format table it is taken
and kept in tables.json in the data folder. figures.json in the terms of war-brief-gold/1 is taken in with its text, which
lies beside it. A ledger that another Daybook wrote (\`daybook export --format ledger.ndjson\`) comes in whole.

Formats, with what becomes of their columns:
`;

/** `daybook import FILE` */
export function importCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .argument("<file>", "CSV, JSON or XLSX")
    .option(
      "--format <name>",
      `what it is, where that is not seen from its columns: ${formats.map(({ name }) => name).join(", ")}, table`,
    )
    .option("--mapping <file>", "what the columns of a table of your own mean, as JSON; kept for the next one")
    .option("--published <date>", "the day the file was published, where its name does not say")
    .option("--dry-run", "show row by row what would be added, revised and refused, and store nothing")
    .option("--rejects <file>", "write the refused rows here, with the reasons, to be mended and imported again")
    .option("--json", "answer as JSON")
    .addHelpText("after", () => `${example}${columnsHelp(formats)}`)
    .action((file: string, options: ImportOptions) => act(() => importData(file, options, surroundings)));
}

async function importData(file: string, options: ImportOptions, surroundings: Surroundings): Promise<void> {
  dayGiven(options.published, "--published");
  switch (await dataKindOf(file)) {
    case "ledger":
      return (await import("./import-ledger.ts")).importLedger(file, options, surroundings);
    case "annotation":
      return (await import("./import-annotation.ts")).importAnnotation(file, options, surroundings);
    case "rows":
      return importRows(file, options, surroundings);
  }
}

async function importRows(file: string, options: ImportOptions, surroundings: Surroundings): Promise<void> {
  const given = await plainly(datedFile(file, options, surroundings.folder));
  const { imported, ...rows } = await plainly(runImport(given, options, surroundings));
  if (options.rejects !== undefined) await writeRejects(options.rejects, given.known.table, rows.refused);
  const { mapping } = given;
  const isNew = mapping !== undefined && options.dryRun !== true;
  if (options.json) surroundings.out(`${JSON.stringify(answerOf(imported, { ...rows, options }), null, 2)}\n`);
  else {
    if (mapping !== undefined) surroundings.out(mappingWords(mapping, given.known.table));
    surroundings.out(importedWords(imported, { ...rows, options }));
  }
  if (!isNew) return;
  await keepTable(surroundings.folder, mapping);
  surroundings.error(`What its columns mean is kept in ${tableFile(surroundings.folder)}.\n`);
}

function runImport(given: DatedFile, options: ImportOptions, surroundings: Surroundings) {
  const dryRun = options.dryRun === true;
  return withStore(surroundings, (store) =>
    withProgress(surroundings, (show) =>
      store.importing(
        async (ledger) => {
          const refused: RowOutcome[] = [];
          const shown: RowOutcome[] = [];
          given.watch(show);
          const onRows = (outcomes: readonly RowOutcome[]) => {
            refused.push(...outcomes.filter(({ outcome }) => outcome === "refused"));
            if (dryRun) shown.push(...outcomes.filter(({ outcome }) => outcome !== "unchanged"));
          };
          return { imported: await importFile(given.known, ledger, { onRows }), refused, shown };
        },
        { dryRun, ...(show !== undefined && { progress: show }) },
      ),
    ),
  );
}

export interface Shown {
  readonly refused: readonly RowOutcome[];
  /** Of a dry run: every row that would change something, or is refused. */
  readonly shown: readonly RowOutcome[];
  readonly options: ImportOptions;
}

function answerOf(imported: Imported, { refused, shown, options }: Shown) {
  const { added, revised, unchanged, refused: many, rows, ...rest } = imported;
  const counts = { added, revised, unchanged, refused: many, rows };
  return {
    ...counts,
    ...rest,
    dryRun: options.dryRun === true,
    ...(options.dryRun ? { outcomes: shown } : { refusals: refused }),
  };
}

/** What is wrong with a file is said in plain words, and that nothing was stored. */
async function plainly<T>(doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new Refusal(`${error.message} Nothing was stored.`);
  }
}
