import { readFile } from "node:fs/promises";
import { acceptedWhole, annotationFileOf, keptAnnotation, readAnnotation, summaryOf } from "@daybook/intake";
import type { Store } from "@daybook/store";

/** The example library: our own retelling of one real day, and a toll over three days that is constructed. */
const examples = ["day-958", "sloviansk-01", "sloviansk-02", "sloviansk-03"] as const;

/**
 * Fills a ledger that nothing was ever added to. One whose examples were removed stays without them; one that was
 * interrupted while it was filled is completed.
 */
export async function fillWithExamples(store: Store, wanted: boolean): Promise<void> {
  const isNew = (await store.ledgerVersion()) === 0;
  if (!wanted || !(isNew || (await store.hasExamples()))) return;
  const kept = new Set([...(await store.briefs()), ...(await store.inbox())].map(({ key }) => key));
  for (const name of examples) {
    const { annotation, review } = await exampleNamed(name);
    // An older Daybook may have told it in other words: what a ledger holds stays.
    if (kept.has(annotation.brief.key)) continue;
    await store.addBrief(annotation, { example: true, review });
  }
}

/** With its review, so that it can be looked through as any other brief. */
async function exampleNamed(name: (typeof examples)[number]) {
  const folder = new URL(`./${name}/`, import.meta.url);
  const text = await readFile(new URL("brief.txt", folder), "utf8");
  const figures: unknown = JSON.parse(await readFile(new URL("figures.json", folder), "utf8"));
  const reading = keptAnnotation(annotationFileOf(figures, text));
  const { decided, review } = acceptedWhole(reading, { by: "Daybook", at: new Date(), register: [] });
  return {
    annotation: readAnnotation(figures, text),
    review: {
      reading,
      summary: summaryOf(review),
      decided: decided.map(({ by, decision }) => ({ by, json: decision })),
    },
  };
}
