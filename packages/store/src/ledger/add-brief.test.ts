import { readdirSync, readFileSync } from "node:fs";
import { sql } from "kysely";
import type { Annotation } from "@daybook/data";
import { expect, it } from "vitest";
import { annotationOf, atLeast, exactly } from "../testing/annotation.ts";
import { kind, temporaryPlace, type Place } from "../testing/place.ts";
import { sloviansk } from "../testing/sloviansk.ts";
import { testStore } from "../testing/stores.ts";
import { LedgerError } from "./ledger-error.ts";

it("stores a brief with its claims and gives both back as they were", async () => {
  const store = await testStore();
  const [annotation] = sloviansk();

  expect(await store.addBrief(annotation)).toEqual({ outcome: "added", brief: annotation.brief.id, claims: 3 });

  expect(await store.brief("01")).toEqual({ ...annotation.brief, example: false });
  expect(await store.brief(annotation.brief.id)).toMatchObject({ key: "01" });
  const claims = await store.claimsOfBrief(annotation.brief.id);
  expect(claims.map(({ mentions }) => mentions[0]?.words)).toEqual(["at least nine", "26", "at least 15"]);
  expect(await store.claims([claims[1]?.id ?? "", "no such claim"])).toEqual(new Map([[claims[1]?.id, claims[1]]]));
});

it("lists briefs with the newest first, and how much each of them claims", async () => {
  const store = await testStore();
  for (const annotation of sloviansk()) await store.addBrief(annotation);

  const listed = await store.briefs();

  expect(listed.map(({ key, claims }) => [key, claims])).toEqual([
    ["03", 1],
    ["02", 2],
    ["01", 3],
  ]);
  expect(listed[0]).not.toHaveProperty("text");
  expect(await store.newestPublication()).toBe("2025-03-13");
});

it("knows of nothing before the first brief", async () => {
  const store = await testStore();

  expect(await store.newestPublication()).toBeNull();
  expect(await store.briefs()).toEqual([]);
  expect(await store.brief("01")).toBeUndefined();
  expect(await store.ledger()).toEqual({ claims: [], statements: [] });
});

it("changes nothing when the same brief comes again", async () => {
  const store = await testStore();
  await store.addBrief(sloviansk()[0]);
  const before = [await store.ledgerVersion(), await store.dataVersion(), await store.ledger()];

  expect(await store.addBrief(sloviansk()[0])).toMatchObject({ outcome: "unchanged", claims: 3 });

  expect([await store.ledgerVersion(), await store.dataVersion(), await store.ledger()]).toEqual(before);
});

it("refuses the same brief with other figures, says which, and stores nothing", async () => {
  const store = await testStore();
  const [annotation] = sloviansk();
  await store.addBrief(annotation);
  const before = await store.ledger();

  const adding = store.addBrief(withFirst(annotation, { ...exactly(10), words: "ten" }));

  await expect(adding).rejects.toThrow(LedgerError);
  await expect(adding).rejects.toThrow(
    /“ten” \(a1\) stands against “at least nine” \(a1\).*Nothing was stored.*new brief/s,
  );
  expect(await store.ledger()).toEqual(before);
});

it("refuses the same brief with its incidents told otherwise", async () => {
  const store = await testStore();
  const [annotation] = sloviansk();
  await store.addBrief(annotation);

  const incidents = annotation.incidents.map((incident) => ({ ...incident, partsTold: null }));

  await expect(store.addBrief({ ...annotation, incidents })).rejects.toThrow(/incidents are told otherwise/);
});

it("refuses another brief under a key that is taken, and names the one that has it", async () => {
  const store = await testStore();
  await store.addBrief(sloviansk()[0]);

  const other = annotationOf({ key: "01", published: "2025-04-01", text: "Another text." });

  await expect(store.addBrief(other)).rejects.toThrow(/has the key “01” already: 2025-03-11, “Brief 01”/);
  expect(await store.briefs()).toHaveLength(1);
});

it("refuses a brief that is there under another key", async () => {
  const store = await testStore();
  await store.addBrief(annotationOf({ key: "01", published: "2025-03-11", text: "One text." }));

  const again = annotationOf({ key: "first", published: "2025-03-11", text: "One text." });

  await expect(store.addBrief(again)).rejects.toThrow(/in the ledger already, as “01”/);
});

it.each([
  ["an impossible publication day", { published: "2025-02-30" }, /“2025-02-30” is no day/],
  ["an event that ends before it began", { figures: [{ from: "2025-03-12", to: "2025-03-11" }] }, /a1, “two”.*no time/],
  [
    "an incident that is part of itself",
    {
      incidents: [
        { id: "day", parent: "market" },
        { id: "market", parent: "day" },
      ],
      figures: [{ incident: "market" }],
    },
    /part of itself/,
  ],
])("refuses %s", async (_what, draft, reason) => {
  const store = await testStore();

  const adding = store.addBrief(annotationOf({ key: "a", published: "2025-03-11", ...draft }));

  await expect(adding).rejects.toThrow(LedgerError);
  await expect(adding).rejects.toThrow(reason);
  expect(await store.briefs()).toEqual([]);
});

it("holds low, best and high in their order, whoever writes to the table", async () => {
  const place = await temporaryPlace();
  const store = await testStore(place);
  await store.addBrief(sloviansk()[0]);
  const db = await place.open();

  await expect(db.updateTable("claim").set({ low: 10, best: 9 }).execute()).rejects.toThrow(/check constraint/i);
});

it.each(["claim", "incident_statement", "figure", "tree"])(
  "stores nothing of a brief when writing to the table %s fails in the middle",
  async (table) => {
    const place = await temporaryPlace();
    const store = await testStore(place);
    await store.addBrief(sloviansk()[0]);
    const before = await everything(store);
    await breakTable(place, table);

    await expect(store.addBrief(sloviansk()[1])).rejects.toThrow("the disk is full");

    expect(await everything(store)).toEqual(before);
  },
);

it("has no statement that changes a claim: claims are only ever added", () => {
  const source = new URL("../", import.meta.url);
  // A migration may fill in a new column from what the claim says.
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (name) => /(?<!\.test)\.ts$/.test(name) && !name.startsWith("migrations"),
  );
  const updating = files.filter((name) =>
    /updateTable\(\s*"claim"|update claim\b/.test(readFileSync(new URL(name, source), "utf8")),
  );

  expect(files.length).toBeGreaterThan(20);
  expect(updating).toEqual([]);
});

it("stores the incident of a brief that claims nothing, and briefs of no figures at all", async () => {
  const store = await testStore();

  const added = await store.addBrief(
    annotationOf({ key: "quiet", published: "2025-03-11", incidents: [{ id: "day" }] }),
  );

  expect(added).toMatchObject({ outcome: "added", claims: 0 });
  expect((await store.ledger()).statements).toHaveLength(1);
  expect(await store.figuresKnownOn(null)).toEqual([]);
});

it("stores hundreds of figures of one brief", async () => {
  const store = await testStore();
  const figures = Array.from({ length: 1200 }, (_, at) => ({
    figure: `f${at}`,
    incident: `i${at % 400}`,
    ...atLeast(at),
  }));
  const incidents = Array.from({ length: 400 }, (_, at) => ({ id: `i${at}` }));

  const added = await store.addBrief(annotationOf({ key: "long", published: "2025-03-11", figures, incidents }));

  expect(added.claims).toBe(1200);
  expect((await store.ledger()).claims).toHaveLength(1200);
}, 20_000);

function withFirst(annotation: Annotation, told: Partial<Annotation["figures"][number]>): Annotation {
  return {
    ...annotation,
    figures: annotation.figures.map((figure, at) => (at === 0 ? { ...figure, ...told } : figure)),
  };
}

async function everything(store: Awaited<ReturnType<typeof testStore>>) {
  return {
    version: await store.ledgerVersion(),
    briefs: await store.briefs(),
    ledger: await store.ledger(),
    figures: await store.figuresKnownOn(null),
  };
}

/** Nothing can be inserted into the table any more. */
async function breakTable(place: Place, table: string): Promise<void> {
  const db = await place.open();
  const on = sql.table(table);
  if (kind === "sqlite") {
    await sql`create trigger broken before insert on ${on} begin select raise(abort, 'the disk is full'); end`.execute(
      db,
    );
    return;
  }
  await sql`create function fail() returns trigger language plpgsql as
    $$ begin raise exception 'the disk is full'; end $$`.execute(db);
  await sql`create trigger broken before insert on ${on} execute function fail()`.execute(db);
}
