import { readFileSync } from "node:fs";
import { joinMentions } from "@daybook/data";
import {
  acceptedWhole,
  annotationFileOf,
  annotationOfReview,
  keptAnnotation,
  projectionOf,
  readAnnotation,
} from "@daybook/intake";
import { expect, it } from "vitest";
import { corpusIsAbsent, devBriefs, ownBriefs } from "./corpus.ts";

const own = new URL("briefs/", import.meta.url);
const shared = new URL("../../shared/corpus/dev/", import.meta.url);
const note = corpusIsAbsent === null ? "" : ` (skipped: ${corpusIsAbsent})`;

it.each(ownBriefs)("what a figures file says counts as the file says it, through its review too: %s", (name) => {
  expectSame(new URL(`${name}/brief.txt`, own), new URL(`${name}/figures.json`, own));
});

it.skipIf(corpusIsAbsent !== null).each(devBriefs)(`of the corpus too: %s${note}`, (name) => {
  expectSame(new URL(`${name}.txt`, shared), new URL(`${name}.json`, shared));
});

function expectSame(text: URL, figures: URL): void {
  const words = readFileSync(text, "utf8");
  const file = annotationFileOf(JSON.parse(readFileSync(figures, "utf8")), words);
  const { review } = acceptedWhole(keptAnnotation(file), { by: "Olha", at: new Date(0), register: [] });
  const told = projectionOf(review, words);
  expect(told).not.toBeNull();
  expect(joinMentions(told!)).toEqual(joinMentions(readAnnotation(file, words)));
  expect(annotationOfReview(review).figures).toEqual(file.figures);
}
