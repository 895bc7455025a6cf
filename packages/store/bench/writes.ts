import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plusDays } from "@daybook/data";
import { openStore } from "../src/open-store.ts";
import { openSqlite } from "../src/sqlite/open-sqlite.ts";
import { annotationOf, exactly } from "../src/testing/annotation.ts";
import { manyTrees } from "../src/testing/many-trees.ts";
import { compared, p50, perSecond, say } from "./measure.ts";

/**
 * What it costs to add one claim with all that follows, beside a bare durable insert of as many bytes; and to compute
 * anew a ledger most of which tells of the same incidents again and again, which no two claims of are alike.
 */
export async function benchWrites(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "daybook-bench-"));
  const store = await openStore({ folder });
  await store.addBriefs(() => manyTrees(1, { days: 60, events: 30 }));
  let at = 0;
  const claim = () => {
    at += 1;
    const day = plusDays("2025-02-20", at % 60);
    const figures = [{ ...exactly(1 + (at % 30)), incident: `late-${at}`, place: "Odesa", from: day, to: day }];
    return store.addBrief(annotationOf({ key: `late-${at}`, published: "2025-05-01", figures }));
  };
  const file = await openSqlite(join(folder, "bare.sqlite"));
  file.exec("create table bare (id integer primary key, json text)");
  const insert = file.prepare("insert into bare (json) values (?)");
  const bare = () => insert.run("x".repeat(1000));
  say(`a brief of one claim: ${await compared(claim, { "a bare durable insert (limit 3)": bare })}`);
  const { checked } = await store.verify();
  const rebuild = await p50(() => store.rebuild(), 3);
  say(
    `rebuild of ${checked.figures} figures that bear on one another: ${perSecond(checked.figures, rebuild)} figures/s`,
  );
  await store.close();
  file.close();
  rmSync(folder, { recursive: true });
}
