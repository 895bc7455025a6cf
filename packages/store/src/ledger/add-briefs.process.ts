import { openStore } from "../open-store.ts";
import { randomBriefs } from "../testing/random-briefs.ts";

/** Adds briefs one after another, and writes the key of each once it is stored. Runs until it is killed. */
const [folder = "", seed = "", count = ""] = process.argv.slice(2);
const store = await openStore({ folder });
process.stdout.write("open\n");
for (const annotation of randomBriefs(Number(seed), Number(count))) {
  await store.addBrief(annotation);
  process.stdout.write(`${annotation.brief.key}\n`);
}
await new Promise((resolve) => setTimeout(resolve, 60_000));
