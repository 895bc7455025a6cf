import { isDay } from "@daybook/data";
import { InputError } from "@daybook/intake";
import { nothingGiven, type GivenBrief, type Problem } from "../pages/new-brief-page.ts";
import { dayOf, type GivenText } from "./read-given.ts";
import { longestUpload, textOfPaste, textOfUpload } from "./text-of-upload.ts";

/** What the form of a new brief gave: a text whose day is known, or what a person has to mend first. */
export type Given =
  | { readonly state: "ready"; readonly given: GivenText; readonly form: GivenBrief }
  | { readonly state: "wanting"; readonly form: GivenBrief };

export async function givenOfForm(body: Readonly<Record<string, unknown>>): Promise<Given> {
  const form = formOf(body);
  try {
    const text = await textOf(body, form.text);
    const published = form.published || (dayOf(text) ?? "");
    const problem = problemOf({ ...form, published });
    if (problem !== null) return { state: "wanting", form: { ...form, text, problem } };
    const given = { text, published, publisher: form.publisher || null, url: form.url || null };
    return { state: "ready", given, form: { ...form, text, published } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { state: "wanting", form: { ...form, problem: { words: error.message, at: "text" } } };
  }
}

function formOf(body: Readonly<Record<string, unknown>>): GivenBrief {
  const field = (name: string) => (typeof body[name] === "string" ? body[name].trim() : "");
  const text = typeof body["text"] === "string" ? body["text"] : "";
  return { ...nothingGiven, text, published: field("published"), publisher: field("publisher"), url: field("url") };
}

/** A file, where one was chosen, else what stands in the form. */
async function textOf(body: Readonly<Record<string, unknown>>, pasted: string): Promise<string> {
  const file = body["file"];
  if (!(file instanceof File) || file.size === 0) return textOfPaste(pasted);
  if (file.size > longestUpload)
    throw new InputError(`${file.name} has ${Math.ceil(file.size / 1_000_000)} MB. A file has at most 20 MB.`);
  return textOfUpload(new Uint8Array(await file.arrayBuffer()), file.name);
}

function problemOf({ published, url }: GivenBrief): Problem | null {
  if (published === "")
    return { words: "The text does not say on which day it was published. Say which day that was.", at: "published" };
  if (!isDay(published)) return { words: `“${published}” is no day of the calendar.`, at: "published" };
  if (url !== "" && !/^https?:\/\//i.test(url))
    return { words: "The address has to begin with https:// or http://.", at: "url" };
  return null;
}
