import { DuckDBInstance } from "@duckdb/node-api";

/**
 * `node duckdb.ts FILE`: says how many milliseconds DuckDB takes to read every cell of a CSV file, on one thread: the limit of
 * what reading can be. A process of its own, so that its memory is none of Daybook's.
 */
const file = process.argv[2] ?? "";
const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await instance.connect();
const begun = performance.now();
await connection.run(`create table rows as select * from read_csv('${file}', all_varchar = true)`);
process.stdout.write(`${performance.now() - begun}\n`);
connection.closeSync();
instance.closeSync();
