import { publishedOf, readBrief, theatreOf, type Gazetteer, type Reading, type StoredFigure } from "@daybook/intake";
import { isDay } from "@daybook/data";
import { basename } from "node:path";
import { textOf } from "./text-of.ts";
import { Refusal } from "../surroundings.ts";

/** A text whose day is known. */
export interface DatedText {
  readonly file: string;
  readonly text: string;
  readonly published: string;
  /** What says on which day it was published: "--published", the text's own words, the file's name. */
  readonly cue: string;
  /** What a person has to look at, beside what the reader says. */
  readonly doubts: readonly string[];
}

/** A brief that was read from a file. */
export interface ReadFile extends DatedText {
  readonly theatre: string | null;
  readonly reading: Reading;
}

export interface Known {
  readonly gazetteer: Gazetteer;
  /** Figures of earlier briefs, which this one may revise. */
  readonly stored?: readonly StoredFigure[];
}

/** A brief's text with its day. Refuses what is no text, and a text that says on no day that it was published. */
export async function datedText(file: string, published: string | undefined): Promise<DatedText> {
  const text = await textOf(file);
  return { file, text, ...dayOf(text, file, published) };
}

export function readDated(given: DatedText, { gazetteer, stored = [] }: Known): ReadFile {
  const { text, published } = given;
  const theatre = theatreOf(text, gazetteer);
  return { ...given, theatre, reading: readBrief(text, { published, theatre, gazetteer, stored }) };
}

type Day = Pick<DatedText, "published" | "cue" | "doubts">;

/** The day that was given, else the one the text gives itself, else the one in the file's name. */
function dayOf(text: string, file: string, given: string | undefined): Day {
  const own = publishedOf(text);
  if (given !== undefined) return { published: given, cue: "--published", doubts: otherDay(given, own) };
  if (own !== null) return { published: own.date, cue: `“${own.cue}”`, doubts: doubtsOf(own) };
  const named = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(basename(file))?.[0];
  if (named !== undefined && isDay(named)) return { published: named, cue: "its file name", doubts: [] };
  throw new Refusal(
    `${file} does not say on which day it was published. Give --published DATE, such as 2024-10-08. Nothing was stored.`,
    2,
  );
}

type Own = ReturnType<typeof publishedOf>;

function doubtsOf(own: NonNullable<Own>): readonly string[] {
  return own.ambiguity === null ? [] : [`the day of publication: ${own.ambiguity}`];
}

function otherDay(given: string, own: Own): readonly string[] {
  if (own === null || own.date === given) return [];
  return [`the day of publication: --published says ${given}, the text “${own.cue}”, which is ${own.date}`];
}
