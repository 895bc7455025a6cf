import { AnnotationError, readAnnotation } from "@daybook/intake";
import type { Annotation } from "@daybook/data";
import { Command } from "commander";
import { jsonOf, textOf } from "../files.ts";
import { dayGiven } from "../options/day.ts";
import { Refusal, withStore, type Act, type Surroundings } from "../surroundings.ts";

interface AddOptions {
  readonly figures?: string;
  readonly accept?: true;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly json?: true;
}

const example = `
Example:
  daybook add brief.txt --figures figures.json --accept --publisher "The Daily"

The text is kept as its bytes decode: the spans of the figures count its UTF-16 code units. Everything is stored, or,
if one figure does not fit, nothing. A brief that is stored already with the same figures changes nothing.`;

/** `daybook add BRIEF.txt --figures FIGURES.json --accept` */
export function addCommand(surroundings: Surroundings, act: Act): Command {
  return new Command("add")
    .description("store a brief with its reviewed figures")
    .argument("<file>", "the brief's text, UTF-8")
    .option("--figures <file>", "its reviewed figures, JSON in the terms of war-brief-gold/1")
    .option("--accept", "the figures were reviewed and count at once")
    .option("--published <date>", "refuse, unless the figures say that it was published on this day")
    .option("--publisher <name>", "who published the brief")
    .option("--url <address>", "where it was published, http or https")
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((file: string, options: AddOptions) => act(() => add(file, options, surroundings)));
}

async function add(file: string, options: AddOptions, surroundings: Surroundings): Promise<void> {
  const figures = figuresGiven(options);
  const annotation = annotationOf(await textOf(file), await jsonOf(figures), { file, figures, options });
  const { outcome, brief, claims } = await withStore(surroundings, (store) => store.addBrief(annotation));
  if (options.json) return surroundings.out(`${JSON.stringify({ outcome, brief, claims })}\n`);
  const { title } = annotation.brief;
  surroundings.out(
    outcome === "added"
      ? `Added “${title}”: ${claims} ${claims === 1 ? "claim" : "claims"}.\n`
      : `“${title}” is stored already with the same figures. Nothing was changed.\n`,
  );
}

/** Checks what can be checked before any file is read, and answers with the file of the figures. */
function figuresGiven({ figures, accept, published, url }: AddOptions): string {
  if (figures === undefined || accept === undefined) {
    throw new Refusal(
      "Only reviewed figures can be added so far: give --figures FILE.json and --accept. Nothing was stored.",
      2,
    );
  }
  dayGiven(published, "--published");
  if (url !== undefined && !isWebAddress(url))
    throw new Refusal(`--url ${url} is not an http or https address. Nothing was stored.`, 2);
  return figures;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

interface Given {
  readonly file: string;
  readonly figures: string;
  readonly options: AddOptions;
}

function annotationOf(text: string, json: unknown, { file, figures, options }: Given): Annotation {
  const { publisher = null, url = null, published } = options;
  const annotation = readOrRefuse(text, json, { publisher, url }, `${figures} does not fit ${file}.`);
  if (published !== undefined && published !== annotation.brief.published) {
    throw new Refusal(
      `--published says ${published}, ${figures} says ${annotation.brief.published}. Nothing was stored.`,
    );
  }
  return annotation;
}

function readOrRefuse(
  text: string,
  json: unknown,
  from: Parameters<typeof readAnnotation>[2],
  what: string,
): Annotation {
  try {
    return readAnnotation(json, text, from);
  } catch (error) {
    if (!(error instanceof AnnotationError)) throw error;
    throw new Refusal(`${what} Nothing was stored.\n${error.problems.map((problem) => `  ${problem}`).join("\n")}`);
  }
}
