import type { Annotation } from "@daybook/data";
import { dirname, join } from "node:path";
import { jsonOf, kindOf } from "../files.ts";
import { textOf } from "../reading/text-of.ts";
import { Refusal, withStore, type Surroundings } from "../surroundings.ts";
import { acceptWhole } from "./add-read.ts";
import { readOrRefuse } from "./add-reviewed.ts";
import type { ImportOptions } from "./import.ts";

/** Takes in a reviewed annotation with the text that lies beside it. It has no rows: its figures are counted as such. */
export async function importAnnotation(
  file: string,
  options: ImportOptions,
  surroundings: Surroundings,
): Promise<void> {
  const text = await textBeside(file);
  const provenance = { publisher: null, url: null };
  const reviewed = readOrRefuse(await textOf(text), await jsonOf(file), provenance, `${file} does not fit ${text}.`);
  const { annotation } = reviewed;
  const { brief, figures } = annotation;
  const outcome = await withStore(surroundings, async (store) => {
    if (options.dryRun !== true) return (await acceptWhole(reviewed, store)).outcome;
    return (await store.brief(brief.id)) === undefined ? "added" : "unchanged";
  });
  const counts = countsOf(annotation, outcome);
  if (options.json)
    return surroundings.out(
      `${JSON.stringify({ ...counts, format: "annotation", published: brief.published, dryRun: options.dryRun === true }, null, 2)}\n`,
    );
  const would = options.dryRun ? "Nothing was stored; an import would say:\n" : "";
  surroundings.out(
    `${would}annotation of “${brief.title}” (${brief.published}): ${figures.length} figures, of which ${counts.added} added, ${counts.revised} revising others, ${counts.unchanged} unchanged.\n`,
  );
}

function countsOf({ figures }: Annotation, outcome: "added" | "unchanged") {
  const revised = figures.filter(({ revises }) => revises !== null).length;
  const rows = figures.length;
  if (outcome === "unchanged") return { added: 0, revised: 0, unchanged: rows, refused: 0, rows };
  return { added: rows - revised, revised, unchanged: 0, refused: 0, rows };
}

async function textBeside(file: string): Promise<string> {
  const candidates = [file.replace(/(\.figures)?\.json$/, ".txt"), join(dirname(file), "brief.txt")];
  for (const path of candidates) if ((await kindOf(path)) === "file") return path;
  throw new Refusal(
    `${file} tells the figures of a text, and neither ${candidates.join(" nor ")} is there. Use “daybook add TEXT --figures ${file} --accept”. Nothing was stored.`,
  );
}
