import { openStore } from "../open-store.ts";
import type { StoreOptions } from "../store-options.ts";
import { randomBriefs } from "../testing/random-briefs.ts";

/**
 * Adds briefs one after another, and writes the key of each once it is stored. Ends when all are there if they have a
 * name of their own, among the briefs of others; else it waits to be killed.
 */
const [where = "", seed = "", count = "", name] = process.argv.slice(2);
const store = await openStore(JSON.parse(where) as StoreOptions);
process.stdout.write("open\n");
for (const annotation of randomBriefs(Number(seed), Number(count), name)) {
  await store.addBrief(annotation);
  process.stdout.write(`${annotation.brief.key}\n`);
}
if (name === undefined) await new Promise((resolve) => setTimeout(resolve, 60_000));
await store.close();
