import { readFile } from "node:fs/promises";
import { readAnnotation } from "@daybook/intake";
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
  for (const name of examples) await store.addBrief(await exampleNamed(name), { example: true });
}

async function exampleNamed(name: (typeof examples)[number]) {
  const folder = new URL(`./${name}/`, import.meta.url);
  const text = await readFile(new URL("brief.txt", folder), "utf8");
  const figures: unknown = JSON.parse(await readFile(new URL("figures.json", folder), "utf8"));
  return readAnnotation(figures, text);
}
