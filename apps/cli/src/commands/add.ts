import type { Command } from "commander";
import { kindOf } from "../files.ts";
import { dayGiven } from "../options/day.ts";
import { ownGazetteer } from "../reading/own-gazetteer.ts";
import { datedText } from "../reading/read-file.ts";
import { counted } from "../reading/reading-lines.ts";
import { storedFigures } from "../reading/stored-figures.ts";
import { Refusal, withStore, type Act, type Surroundings } from "../surroundings.ts";
import { addFolder } from "./add-folder.ts";
import type { AddOptions } from "./add-options.ts";
import { readied, storeRead, type AddedFile } from "./add-read.ts";
import { addReviewed } from "./add-reviewed.ts";
import { addedWords } from "./added-words.ts";

const example = `
Examples:
  daybook add brief.txt
  daybook add briefs/ --accept
  daybook add brief.txt --figures figures.json --accept --publisher "The Daily"

Without --figures the figures are read from the text. Without --accept they are kept as drafts, which count nowhere. The
text is kept as its bytes decode: the spans of the figures count its UTF-16 code units. Everything of a brief is stored,
or, if one figure does not fit, nothing. A brief that is stored already with the same figures changes nothing.`;

/** `daybook add BRIEF.txt`, `daybook add FOLDER`, `daybook add BRIEF.txt --figures FIGURES.json --accept` */
export function addCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .argument("<file>", "the brief's text, UTF-8, or a folder of .txt files")
    .option("--figures <file>", "its reviewed figures, JSON in the terms of war-brief-gold/1")
    .option("--accept", "the figures count at once")
    .option(
      "--published <date>",
      "the day it was published, where the text does not say; refused if --figures says another",
    )
    .option("--publisher <name>", "who published the brief")
    .option("--url <address>", "where it was published, http or https")
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((file: string, options: AddOptions) => act(() => add(file, options, surroundings)));
}

async function add(file: string, options: AddOptions, surroundings: Surroundings): Promise<void> {
  checkOptions(options);
  const isFolder = (await kindOf(file)) === "folder";
  if (isFolder) refuseForFolder(options);
  if (isFolder) return addFolder(file, options, surroundings);
  if (options.figures !== undefined) return addReviewed(file, options.figures, options, surroundings);
  const dated = await datedText(file, options.published);
  const gazetteer = await ownGazetteer(surroundings.folder);
  readied(dated, { gazetteer }, options);
  const added = await withStore(surroundings, async (store) => {
    const stored = await storedFigures(store, dated.published);
    return storeRead(readied(dated, { gazetteer, stored }, options), options, store);
  });
  surroundings.out(options.json ? `${JSON.stringify(added)}\n` : wordsOf(added));
}

/** Checks what can be checked before any file is read. */
function checkOptions({ figures, accept, published, url }: AddOptions): void {
  if (figures !== undefined && accept === undefined) {
    throw new Refusal("Figures that are given were reviewed: give --accept with --figures. Nothing was stored.", 2);
  }
  dayGiven(published, "--published");
  if (url !== undefined && !isWebAddress(url))
    throw new Refusal(`--url ${url} is not an http or https address. Nothing was stored.`, 2);
}

function refuseForFolder({ figures, published, url }: AddOptions): void {
  if (figures === undefined && published === undefined && url === undefined) return;
  throw new Refusal("--figures, --published and --url are of one brief, not of a folder. Nothing was stored.", 2);
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function wordsOf({ title, outcome, claims, figures, doubts }: AddedFile): string {
  const look = doubts.map((doubt) => `For a person to look at: ${doubt}\n`).join("");
  if (claims !== null) return `${addedWords(title, outcome === "unchanged" ? outcome : "added", claims)}${look}`;
  const kept = outcome === "unchanged" ? "is kept already" : outcome === "replaced" ? "was read anew" : "is kept";
  return `“${title}” ${kept}: ${counted(figures, "draft")}, which ${figures === 1 ? "counts" : "count"} nowhere until a person has accepted ${figures === 1 ? "it" : "them"}.\n${look}`;
}
