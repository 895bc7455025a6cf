import type { Gazetteer } from "@daybook/intake";
import { LedgerError, type Store } from "@daybook/store";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../files.ts";
import { ownGazetteer } from "../reading/own-gazetteer.ts";
import { datedText, type DatedText } from "../reading/read-file.ts";
import { counted } from "../reading/reading-lines.ts";
import { storedFigures } from "../reading/stored-figures.ts";
import { Refusal, withProgress, withStore, type Surroundings } from "../surroundings.ts";
import type { AddOptions } from "./add-options.ts";
import { readied, storeRead, type AddedFile } from "./add-read.ts";

interface RefusedFile {
  readonly file: string;
  readonly outcome: "refused";
  readonly why: string;
}

type Result = AddedFile | RefusedFile;

/** Adds every text of a folder. One that is refused keeps none of the others out; what a person must look at comes last. */
export async function addFolder(folder: string, options: AddOptions, surroundings: Surroundings): Promise<void> {
  const files = await textsIn(folder);
  const results = await addAll(files, options, surroundings);
  surroundings.out(options.json ? `${JSON.stringify({ briefs: results })}\n` : summaryOf(results, options));
  const refused = results.filter(isRefused);
  if (refused.length > 0)
    throw new Refusal(`${counted(refused.length, "file")} of ${results.length} could not be added.`);
}

async function textsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new Refusal(`${folder} cannot be read: ${reasonOf(error)}. Nothing was stored.`);
  });
  const texts = names.filter((name) => name.toLowerCase().endsWith(".txt")).toSorted();
  if (texts.length === 0) throw new Refusal(`${folder} has no .txt file. Nothing was stored.`);
  return texts.map((name) => join(folder, name));
}

/** In the order of their days, so that each is read with those before it. What cannot be read never opens the store. */
async function addAll(
  files: readonly string[],
  options: AddOptions,
  surroundings: Surroundings,
): Promise<readonly Result[]> {
  const gazetteer = await ownGazetteer(surroundings.folder);
  const read = await Promise.all(files.map((file) => triedRead(file, gazetteer, options)));
  const refused = read.filter((one) => "why" in one);
  const dated = read.filter((one) => "text" in one).toSorted((a, b) => a.published.localeCompare(b.published));
  if (dated.length === 0) return refused;
  const stored = await withStore(surroundings, (store) => storeAll(dated, { gazetteer, options, surroundings, store }));
  return [...stored, ...refused];
}

async function triedRead(file: string, gazetteer: Gazetteer, options: AddOptions): Promise<DatedText | RefusedFile> {
  try {
    const dated = await datedText(file, undefined);
    readied(dated, { gazetteer }, options);
    return dated;
  } catch (error) {
    return refusedFrom(file, error);
  }
}

interface Storing {
  readonly gazetteer: Gazetteer;
  readonly options: AddOptions;
  readonly surroundings: Surroundings;
  readonly store: Store;
}

async function storeAll(
  dated: readonly DatedText[],
  { gazetteer, options, surroundings, store }: Storing,
): Promise<readonly Result[]> {
  return withProgress(surroundings, async (show) => {
    const results: Result[] = [];
    for (const one of dated) {
      const stored = await storedFigures(store, one.published);
      const added = storeRead(readied(one, { gazetteer, stored }, options), options, store);
      results.push(await added.catch((error: unknown) => refusedFrom(one.file, error)));
      show?.(results.length, dated.length);
    }
    return results;
  });
}

function isRefused(result: Result): result is RefusedFile {
  return result.outcome === "refused";
}

/** Only what says what is wrong with the file; a disk that is full is no matter of one file. */
function refusedFrom(file: string, error: unknown): RefusedFile {
  if (error instanceof Refusal || error instanceof LedgerError) return { file, outcome: "refused", why: error.message };
  throw error;
}

function summaryOf(results: readonly Result[], { accept }: AddOptions): string {
  const added = results.filter((result) => result.outcome !== "refused");
  const figures = added.reduce((sum, { figures: count }) => sum + count, 0);
  const doubtful = added.filter(({ doubts }) => doubts.length > 0);
  return [
    `${counted(added.length, "brief")} with ${counted(figures, "figure")}: ${accept ? "they count" : "drafts, which count nowhere until a person has accepted them"}.\n`,
    ...added.map(
      ({ file, outcome, figures: count, published }) =>
        `  ${file}: ${published}, ${counted(count, "figure")}, ${outcome}\n`,
    ),
    ...(doubtful.length === 0 ? [] : ["For a person to look at:\n"]),
    ...doubtful.flatMap(({ file, doubts }) => doubts.map((doubt) => `  ${file}: ${doubt}\n`)),
    ...results.flatMap((result) => (result.outcome === "refused" ? [`Refused: ${result.why}\n`] : [])),
  ].join("");
}
