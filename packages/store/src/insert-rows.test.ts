import { expect, it } from "vitest";
import { insertRows } from "./insert-rows.ts";
import { migrate } from "./migrations/migrate.ts";
import { temporaryPlace } from "./testing/place.ts";

const row = (name: string, json: string) => ({ dataset: "desk", name, published: "2025-03-12", json });

it("writes each of many rows, however many", async () => {
  const db = await tables();
  const rows = Array.from({ length: 85 }, (_, at) => row(`row ${at}`, String(at)));
  await insertRows(db, "source_row", rows);
  const stored = await db.selectFrom("source_row").selectAll().execute();
  expect(stored.toSorted((a, b) => Number(a.json) - Number(b.json))).toEqual(rows);
});

it("puts a row in the place of one that has the same name, and leaves the others", async () => {
  const db = await tables();
  await insertRows(db, "source_row", [row("a", "1"), row("b", "2")]);
  await insertRows(db, "source_row", [row("b", "3"), row("c", "4")], { inPlaceOf: ["dataset", "name"] });
  const stored = await db.selectFrom("source_row").select(["name", "json"]).orderBy("name").execute();
  expect(stored.map(({ name, json }) => `${name} ${json}`)).toEqual(["a 1", "b 3", "c 4"]);
});

it("refuses a row that is there already, and writes none of them once the transaction is given up", async () => {
  const db = await tables();
  await insertRows(db, "source_row", [row("b", "2")]);
  const rows = [row("a", "1"), row("b", "3")];
  await expect(db.transaction().execute((transaction) => insertRows(transaction, "source_row", rows))).rejects.toThrow(
    /unique/i,
  );
  expect(await db.selectFrom("source_row").select("name").execute()).toEqual([{ name: "b" }]);
});

async function tables() {
  const db = await (await temporaryPlace()).open();
  await migrate(db);
  return db;
}
