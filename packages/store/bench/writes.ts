import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/open-store.ts";
import { openSqlite } from "../src/sqlite/open-sqlite.ts";
import { annotationOf, exactly } from "../src/testing/annotation.ts";
import { manyTrees } from "../src/testing/many-trees.ts";
import { ms, p50, say } from "./measure.ts";

/** What it costs to add one claim with all that follows, beside a bare durable insert; and to compute everything anew. */
export async function benchWrites(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "daybook-bench-"));
  const store = await openStore({ folder });
  for (const brief of manyTrees(1, { days: 60, events: 30 })) await store.addBrief(brief);
  let at = 0;
  const claim = await p50(() => {
    at += 1;
    const figures = [{ ...exactly(at), incident: `late-${at}`, place: "Odesa" }];
    return store.addBrief(annotationOf({ key: `late-${at}`, published: "2025-05-01", figures }));
  });
  const file = await openSqlite(join(folder, "bare.sqlite"));
  file.exec("create table bare (id integer primary key, json text)");
  const insert = file.prepare("insert into bare (json) values (?)");
  const bare = await p50(() => insert.run("x".repeat(1000)));
  say(`a brief of one claim ${ms(claim)}, a bare durable insert ${ms(bare)} (×${(claim / bare).toFixed(1)})`);
  const { checked } = await store.verify();
  const rebuild = await p50(() => store.rebuild(), 3);
  say(`rebuild of ${checked.figures} figures: ${Math.round(checked.figures / (rebuild / 1000))} figures/s`);
  await store.close();
  file.close();
  rmSync(folder, { recursive: true });
}
