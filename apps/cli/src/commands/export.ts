import { takenSelection } from "@daybook/charts";
import type { Filter } from "@daybook/data";
import { downloadOf, downloads, selectionOf, type Download, type Part, type Selection } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Command } from "commander";
import { writeFile } from "node:fs/promises";
import { reasonOf } from "../files.ts";
import { exportAnnotations, type AnnotationOptions } from "./export-annotation.ts";
import { exportLedger } from "./export-ledger.ts";
import { dayGiven } from "../options/day.ts";
import { periodGiven, type PeriodOptions } from "../options/period.ts";
import { placeGiven } from "../options/place.ts";
import { counted } from "../reading/reading-lines.ts";
import { Refusal, withStore, type Act, type Surroundings } from "../surroundings.ts";

interface ExportOptions extends PeriodOptions, AnnotationOptions {
  readonly format: string;
  readonly place?: string;
  readonly asKnownOn?: string;
}

const annotationFormat = "annotation";
const ledgerFormat = "ledger.ndjson";
const formats = downloads.map(({ name, title }) => `  ${name.padEnd(16)} ${title}`).join("\n");
const example = `
Formats:
${formats}
  ${ledgerFormat.padEnd(16)} All that was recorded, with reviews: \`daybook import\` brings it into another Daybook
  ${annotationFormat.padEnd(16)} What people accepted, changed, added and rejected of --brief KEY, or of --all, into a folder:
                   KEY.json in the terms of war-brief-gold/1, and KEY.txt

Examples:
  daybook export --format figures.csv --week 2024-W41 --out figures.csv
  daybook export --format annotation --all --out reviewed
  daybook export --format ledger.ndjson --out ledger.ndjson
  daybook export --format acled.csv --from 2024-01-01 --to 2024-12-31 --out acled.csv

A format with less room than the figures need says what it loses, and in how many rows: FILE.losses.json holds the same
for programs. A file that is there already is replaced.`;

/** `daybook export --format figures.csv --week 2024-W41 --out FILE` */
export function exportCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .requiredOption("--format <name>", "one of the formats below")
    .requiredOption("--out <file>", "the file to write; for annotation, the folder")
    .option("--brief <key>", "for annotation: one brief, by its key")
    .option("--all", "for annotation: every brief of which anything counts")
    .option("--place <name>", "a place by name; all places without it")
    .option("--week <week>", "an ISO week, such as 2024-W41")
    .option("--from <date>", "first day, with --to instead of --week")
    .option("--to <date>", "last day")
    .option("--as-known-on <date>", "only what had been published by that day")
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((options: ExportOptions) => act(() => write(options, surroundings)));
}

async function write(options: ExportOptions, surroundings: Surroundings): Promise<void> {
  const { format, out, json } = options;
  if (format === annotationFormat) return exportAnnotations(options, surroundings);
  if (format === ledgerFormat) return exportLedger(options, surroundings);
  const download = downloadOf(format);
  if (download === undefined) throw new Refusal(`--format ${format} is none of ${names()}. Nothing was written.`, 2);
  const filter = { place: placeGiven(options.place), ...periodGiven(options, surroundings.firstWeekday) };
  const asKnownOn = dayGiven(options.asKnownOn, "--as-known-on");
  const only = [download.part];
  const selection = await withStore(surroundings, (store) => selectedFrom(store, filter, { asKnownOn, only }));
  const { losses } = download.about(selection);
  await writeOut(out, await download.write(selection));
  if (losses.losses.length > 0) await writeOut(`${out}.losses.json`, `${JSON.stringify(losses, null, 2)}\n`);
  surroundings.out(json ? `${JSON.stringify({ file: out, ...losses })}\n` : wordsOf(download, out, losses));
}

async function selectedFrom(
  store: Store,
  filter: Filter,
  { asKnownOn, only }: { readonly asKnownOn: string | undefined; readonly only: readonly Part[] },
): Promise<Selection> {
  const asked = { ...filter, asKnownOn: asKnownOn ?? (await store.newestPublication()) ?? filter.to };
  return selectionOf(store, { ...(await takenSelection(store, asked, { address: "" })), only });
}

async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new Refusal(`${file} cannot be written: ${reasonOf(error)}.`);
  }
}

function names(): string {
  return [...downloads.map(({ name }) => name), ledgerFormat, annotationFormat].join(", ");
}

function wordsOf({ title }: Download, file: string, { rows, losses }: ReturnType<Download["about"]>["losses"]): string {
  const lost = losses.map(({ what, rows: struck }) => `  ${what}: ${counted(struck, "row")}\n`);
  return [
    `${title}: ${counted(rows, "row")} in ${file}.\n`,
    ...(lost.length === 0 ? [] : [`Not in the file (and in ${file}.losses.json):\n`, ...lost]),
  ].join("");
}
