import { DuckDBInstance } from "@duckdb/node-api";

/** How long DuckDB takes to read every cell of a CSV file, on one thread: the limit of what reading can be. */
export async function duckdbReads(file: string): Promise<number> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const begun = performance.now();
  await connection.run(`create table rows as select * from read_csv('${file}', all_varchar = true)`);
  const time = performance.now() - begun;
  connection.closeSync();
  instance.closeSync();
  return time;
}
