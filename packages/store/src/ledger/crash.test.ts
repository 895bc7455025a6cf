import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { figuresKnownOn, joinMentions } from "@daybook/data";
import { expect, it } from "vitest";
import { startChild } from "../testing/child.ts";
import { randomBriefs, randomFrom } from "../testing/random-briefs.ts";
import { placeAt } from "../testing/place.ts";
import { testStore } from "../testing/stores.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const briefs = 60;
const adding = new URL("./add-briefs.process.ts", import.meta.url);

it("loses nothing that was acknowledged, and tears nothing, when it is killed at any moment", async () => {
  for (let seed = 1; seed <= 15; seed += 1) await killWhileAdding(seed);
}, 60_000);

async function killWhileAdding(seed: number): Promise<void> {
  const folder = temporaryFolder();
  const child = startChild(adding, JSON.stringify({ folder }), String(seed), String(briefs));
  await child.hasWritten(1);
  await sleep(randomFrom(seed)() * 400);
  child.kill();
  expect(await child.ended).toBe("SIGKILL");
  const acknowledged = child.lines.slice(1);

  const store = await testStore(placeAt({ folder }));

  const kept = new Set((await store.briefs()).map(({ key }) => key));
  expect(acknowledged.filter((key) => !kept.has(key))).toEqual([]);
  // At most the one that was being added came through without being acknowledged.
  expect(kept.size - acknowledged.length).toBeLessThanOrEqual(1);
  for (const annotation of randomBriefs(seed, briefs)) {
    const { claims } = joinMentions(annotation);
    const stored = await store.claimsOfBrief(annotation.brief.id);
    expect(stored).toEqual(kept.has(annotation.brief.key) ? claims : []);
  }
  expect(await store.figuresKnownOn(null)).toEqual(figuresKnownOn(await store.ledger(), null));
  expect(await store.ledgerVersion()).toBe(kept.size);
  expect(integrityOf(folder)).toBe("ok");
}

function integrityOf(folder: string): unknown {
  const database = new DatabaseSync(join(folder, "daybook.sqlite"));
  const row = database.prepare("pragma integrity_check").get();
  database.close();
  return row?.["integrity_check"];
}
