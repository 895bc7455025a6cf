import { plusDays } from "@daybook/data";
import { sharedSentences, type SharedSentences } from "@daybook/intake";
import type { Store } from "@daybook/store";

/** A brief that another text seems to be a corrected edition of. */
export interface SimilarBrief extends SharedSentences {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly published: string;
}

/** A correction comes within weeks. */
const daysAround = 14;
/** Two briefs of one desk share a sentence or two of background; an edition is mostly the same. */
const mostly = 0.6;

/** The briefs that have most of a text's sentences, the most alike first. */
export async function similarBriefs(store: Store, text: string, published: string): Promise<readonly SimilarBrief[]> {
  const [from, to] = [plusDays(published, -daysAround), plusDays(published, daysAround)];
  const near = (await store.inbox()).filter((line) => line.published >= from && line.published <= to);
  const found = await Promise.all(
    near.map(({ id, key, title, published: day }) => shared(store, text, { id, key, title, published: day })),
  );
  return found
    .filter(({ same, sentences }) => same >= 2 && same >= mostly * sentences)
    .toSorted((a, b) => b.same - a.same);
}

async function shared(
  store: Store,
  text: string,
  card: Omit<SimilarBrief, keyof SharedSentences>,
): Promise<SimilarBrief> {
  const kept = await store.review(card.id);
  return { ...card, ...sharedSentences(text, kept?.brief.text ?? "") };
}
