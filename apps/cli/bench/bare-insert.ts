import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * How long SQLite takes to write what was imported once more, with the same tables and indexes, in one durable
 * transaction, and does nothing else: a copy that never leaves SQLite. No import can be faster while it keeps these rows.
 */
export function bareInsert(folder: string): number {
  const bare = new DatabaseSync(join(folder, "bare.sqlite"));
  bare.exec("pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536");
  bare.exec(`attach '${join(folder, "daybook.sqlite")}' as told`);
  const begun = performance.now();
  bare.exec("begin immediate");
  for (const { name, made } of madeIn(bare, "table")) {
    bare.exec(made);
    bare.exec(`insert into main."${name}" select * from told."${name}"`);
  }
  for (const { made } of madeIn(bare, "index")) bare.exec(made);
  bare.exec("commit");
  const took = performance.now() - begun;
  bare.close();
  return took;
}

interface Made {
  readonly name: string;
  readonly made: string;
}

/** All that an import writes, but for the index of words, which keeps its own tables. */
const written = [
  "brief",
  "claim",
  "claim_reference",
  "incident_statement",
  "source_row",
  "figure",
  "tree",
  "contribution",
  "rollup",
];

function madeIn(bare: DatabaseSync, type: "table" | "index"): readonly Made[] {
  const all = bare.prepare(`
    select name, sql as made from told.sqlite_master
    where type = ? and sql is not null and tbl_name in (select value from json_each(?))`);
  return all.all(type, JSON.stringify(written)) as unknown as readonly Made[];
}
