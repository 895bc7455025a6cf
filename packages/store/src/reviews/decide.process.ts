import { openStore } from "../open-store.ts";
import type { StoreOptions } from "../store-options.ts";
import { begun, decision } from "./reading-for-tests.ts";
import { sloviansk } from "../testing/sloviansk.ts";

/** One person who decides on one brief again and again, among others who do; each time on top of what those did. */
const [where = "", by = "", times = ""] = process.argv.slice(2);
const store = await openStore(JSON.parse(where) as StoreOptions);
const [annotation] = sloviansk();
process.stdout.write("open\n");
let after = 0;
for (let done = 0; done < Number(times);) {
  const annotated = done % 2 === 0 ? annotation : null;
  const outcome = await store.decide(
    await decision(store, annotation, { by, after, summary: begun, annotation: annotated }),
  );
  after = outcome.outcome === "decided" ? outcome.seq : (outcome.decided.at(-1)?.seq ?? after);
  if (outcome.outcome === "decided") done += 1;
}
await store.close();
