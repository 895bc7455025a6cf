import { exportedAnnotation, reviewOf, type Decision, type KeptReading } from "@daybook/intake";
import type { KeptReview, Store } from "@daybook/store";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../files.ts";
import { counted } from "../reading/reading-lines.ts";
import { Refusal, withStore, type Surroundings } from "../surroundings.ts";

export interface AnnotationOptions {
  readonly brief?: string;
  readonly all?: true;
  readonly out: string;
  readonly json?: true;
}

/** Writes KEY.json, in the terms of war-brief-gold/1, and KEY.txt beside it: what people decided of one brief, or of all. */
export async function exportAnnotations(options: AnnotationOptions, surroundings: Surroundings): Promise<void> {
  const { brief, all, out, json } = options;
  if ((brief === undefined) === (all === undefined))
    throw new Refusal("Give --brief KEY for one brief, or --all. Nothing was written.", 2);
  const files = await withStore(surroundings, async (store) => {
    const kept = brief === undefined ? await allReviewed(store) : [await reviewedAs(store, brief)];
    return writeAll(kept, out, store);
  });
  surroundings.out(
    json
      ? `${JSON.stringify({ files })}\n`
      : `${counted(files.length, "brief")} written to ${out}: ${files.join(", ")}\n`,
  );
}

async function allReviewed(store: Store): Promise<readonly KeptReview[]> {
  const lines = (await store.inbox()).filter(({ state, accepted }) => state === "done" || accepted > 0);
  const kept = await Promise.all(lines.map(({ id }) => store.review(id)));
  return kept.filter((review) => review !== undefined);
}

async function reviewedAs(store: Store, key: string): Promise<KeptReview> {
  const kept = await store.review(key);
  if (kept !== undefined) return kept;
  const isThere = (await store.brief(key)) !== undefined;
  throw new Refusal(
    isThere
      ? `Of the brief “${key}” no review is kept: it came with an older version. Add it again with its figures. Nothing was written.`
      : `There is no brief “${key}”. Nothing was written.`,
  );
}

async function writeAll(kept: readonly KeptReview[], out: string, store: Store): Promise<readonly string[]> {
  const register = (await store.speakers()).speakers.map(({ name, kind, side, origin }) => ({
    name,
    kind,
    side,
    origin,
  }));
  try {
    await mkdir(out, { recursive: true });
    return await Promise.all(kept.map((one) => writeOne(one, out, register)));
  } catch (error) {
    throw new Refusal(`${out} cannot be written: ${reasonOf(error)}.`);
  }
}

async function writeOne(
  { brief, reading, decided }: KeptReview,
  out: string,
  register: Parameters<typeof reviewOf>[2],
): Promise<string> {
  const log = decided.map(({ json, ...signature }) => ({ ...signature, decision: json as Decision }));
  const annotation = exportedAnnotation(reviewOf(reading as KeptReading, log, register), brief.text);
  const name = nameOf(brief.key);
  await writeFile(join(out, `${name}.json`), `${JSON.stringify({ ...annotation, file: `${name}.txt` }, null, 1)}\n`);
  await writeFile(join(out, `${name}.txt`), brief.text);
  return `${name}.json`;
}

/** A key is no path. */
function nameOf(key: string): string {
  return key.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^\.+/, "");
}
