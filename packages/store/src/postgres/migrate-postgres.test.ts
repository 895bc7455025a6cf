import { sql, type Kysely } from "kysely";
import { expect, it } from "vitest";
import { migrate, migrations } from "../migrations/migrate.ts";
import { storeIn } from "../open-store.ts";
import { kind, temporaryPlace, type Place } from "../testing/place.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";

it("brings an older database forward and keeps what is in it", async () => {
  const place = await temporaryPlace();
  await (await testStore(place)).addBrief(sloviansk()[0]);

  await migrate(await place.open(), { ...migrations, "9999-later": addTable("later") });

  expect(await tablesIn(place)).toContain("later");
  expect(await (await place.open()).selectFrom("brief").select("key").execute()).toEqual([{ key: "01" }]);
});

it("brings a database of every earlier state of the tables forward", async () => {
  const names = Object.keys(migrations);
  for (let known = 1; known < names.length; known += 1) {
    const place = await temporaryPlace();
    await migrate(await place.open(), Object.fromEntries(Object.entries(migrations).slice(0, known)));

    const store = await testStore(place);

    await store.addBrief(sloviansk()[0]);
    expect(await store.verify()).toMatchObject({ isSound: true, checked: { briefs: 1 } });
  }
});

it("refuses what a newer version wrote, and changes nothing", async () => {
  const place = await temporaryPlace();
  await migrate(await place.open(), { ...migrations, "9999-later": addTable("later") });
  const before = await tablesIn(place);

  await expect(storeIn(await place.open())).rejects.toThrow(/newer version of Daybook \(9999-later\).*DATABASE_URL/s);

  expect(await tablesIn(place)).toEqual(before);
});

it("leaves nothing of a migration that fails, and says why it failed", async () => {
  const place = await temporaryPlace();
  await testStore(place);
  const before = await tablesIn(place);
  const fails = {
    up: async (on: Kysely<unknown>) => {
      await sql`create table half_done (a integer)`.execute(on);
      await sql`insert into half_done (a) values (1 / 0)`.execute(on);
    },
  };

  await expect(
    migrate(await place.open(), { ...migrations, "9998-fine": addTable("fine"), "9999-fails": fails }),
  ).rejects.toThrow(/division by zero/);

  expect(await tablesIn(place)).toEqual(before);
  await expect(testStore(place)).resolves.toBeDefined();
});

it.skipIf(kind === "pglite")("is done once by many that open a new database at the same moment", async () => {
  const place = await temporaryPlace();

  const stores = await Promise.all(Array.from({ length: 6 }, () => testStore(place)));

  expect(await Promise.all(stores.map((store) => store.briefs()))).toEqual([[], [], [], [], [], []]);
});

function addTable(name: string) {
  return { up: (db: Kysely<unknown>) => db.schema.createTable(name).addColumn("a", "integer").execute() };
}

async function tablesIn(place: Place): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema() order by name`.execute(
    await place.open(),
  );
  return rows.map(({ name }) => name);
}
