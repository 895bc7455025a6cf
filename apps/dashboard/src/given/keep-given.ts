import { briefIdOf } from "@daybook/data";
import { reviewOf, summaryOf, type Gazetteer } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { SimilarBrief } from "../pages/new-brief-page.ts";
import { readGiven, type GivenText } from "./read-given.ts";

interface Keeping {
  readonly store: Store;
  readonly gazetteer: () => Promise<Gazetteer>;
  /** The brief that it is a corrected edition of, as a person said; "none": they said that it is of none. */
  readonly edition: string | null;
}

export type Kept =
  | { readonly outcome: "kept" | "known"; readonly id: string }
  | { readonly outcome: "similar"; readonly similar: SimilarBrief };

/** Keeps a brief with what was read of it; first asks about one that it seems to correct. The same brief is kept once. */
export async function keepGiven(given: GivenText, { store, gazetteer, edition }: Keeping): Promise<Kept> {
  const id = briefIdOf(given);
  const isKnown = (await store.review(id)) !== undefined || (await store.brief(id)) !== undefined;
  if (isKnown) return { outcome: "known", id };
  const { brief, reading } = await readGiven(given, store, await gazetteer());
  const review = reviewOf(reading, [], []);
  const editionOf = edition === "none" ? null : edition;
  await store.keepReading({ brief, reading, summary: summaryOf(review), editionOf });
  return { outcome: "kept", id };
}
