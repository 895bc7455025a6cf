import { readFile } from "node:fs/promises";
import { AnnotationError, readAnnotation } from "@daybook/intake";
import type { Annotation } from "@daybook/data";
import { Command } from "commander";
import { Refusal, withStore, type Act, type Surroundings } from "../surroundings.ts";

interface AddOptions {
  readonly figures?: string;
  readonly accept?: true;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly json?: true;
}

/** `daybook add BRIEF.txt --figures FIGURES.json --accept` */
export function addCommand(surroundings: Surroundings, act: Act): Command {
  return new Command("add")
    .description("store a brief with its reviewed figures")
    .argument("<file>", "the brief's text, UTF-8")
    .option("--figures <file>", "its reviewed annotation, in the terms of war-brief-gold/1")
    .option("--accept", "the figures were reviewed and count at once")
    .option("--published <date>", "the day the brief was published, if the annotation is to be checked against it")
    .option("--publisher <name>", "who published the brief")
    .option("--url <address>", "where it was published")
    .option("--json", "answer as JSON")
    .action((file: string, options: AddOptions) => act(() => add(file, options, surroundings)));
}

async function add(file: string, options: AddOptions, surroundings: Surroundings): Promise<void> {
  if (options.figures === undefined || options.accept === undefined) {
    throw new Refusal(
      "Only reviewed figures can be added so far: give --figures FILE.json and --accept. Nothing was stored.",
      2,
    );
  }
  const annotation = annotationOf(await textOf(file), await jsonOf(options.figures), file, options);
  const { outcome, brief, claims } = await withStore(surroundings, (store) => store.addBrief(annotation));
  if (options.json) return surroundings.out(`${JSON.stringify({ outcome, brief, claims })}\n`);
  surroundings.out(
    outcome === "added"
      ? `Added “${annotation.brief.title}”: ${claims} claims.\n`
      : `“${annotation.brief.title}” is stored already with the same figures. Nothing was changed.\n`,
  );
}

function annotationOf(text: string, json: unknown, file: string, options: AddOptions): Annotation {
  const { publisher = null, url = null, published } = options;
  if (url !== null && !/^https?:\/\//.test(url))
    throw new Refusal(`--url ${url} is not an http or https address. Nothing was stored.`, 2);
  try {
    const annotation = readAnnotation(json, text, { publisher, url });
    if (published !== undefined && published !== annotation.brief.published) {
      throw new Refusal(
        `--published says ${published}, ${options.figures} says ${annotation.brief.published}. Nothing was stored.`,
      );
    }
    return annotation;
  } catch (error) {
    if (!(error instanceof AnnotationError)) throw error;
    throw new Refusal(
      `${options.figures} does not fit ${file}. Nothing was stored.\n${error.problems.map((problem) => `  ${problem}`).join("\n")}`,
    );
  }
}

/** The text as its bytes decode: offsets refer to that, so no byte is dropped and none is guessed. */
async function textOf(file: string): Promise<string> {
  const bytes = await bytesOf(file);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file} is not UTF-8 text. Save it as UTF-8 and add it again. Nothing was stored.`);
  }
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse((await bytesOf(file)).toString("utf8"));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} is not JSON: ${(error as Error).message}. Nothing was stored.`);
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Refusal(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"}). Nothing was stored.`,
    );
  }
}
