import { claimsOfRows, type ToldRows } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { insertRows } from "../insert-rows.ts";
import { addingMany, type AddingMany } from "../ledger/add-briefs.ts";
import type { Progress } from "../progress.ts";
import { rooms, withRoom } from "../sqlite/with-room.ts";
import type { Database, Writing } from "../tables.ts";
import { reading, writingLedger } from "../transaction.ts";

/** What a data set said of a row when it was last imported. The store keeps it and does not look into it. */
export interface SourceRow {
  readonly name: string;
  readonly json: unknown;
}

/** The ledger as an import of a data file sees it. All that is added is stored at its end, or nothing. */
export interface Importing {
  /** The day of the newest snapshot of a data set; `null` where none was imported. */
  newestSnapshot(dataset: string): Promise<string | null>;
  /** What is known of some rows; one that is new is left out. */
  knownRows(dataset: string, names: readonly string[]): Promise<readonly SourceRow[]>;
  /** Everything that is known of a data set, some rows at a time. */
  allRows(dataset: string): AsyncIterable<readonly SourceRow[]>;
  /** A key that no brief has yet: "missile-attacks-2026-06-07", "missile-attacks-2026-06-07-2". */
  nextKey(dataset: string, published: string): Promise<string>;
  add(rows: ToldRows, known: readonly SourceRow[]): Promise<void>;
}

export interface ImportOptions {
  /** Nothing is stored, whatever is added. */
  readonly dryRun?: boolean;
  readonly recordedAt?: Date;
  /** Told of numbers, while figures are computed from them. */
  readonly progress?: Progress;
}

/** Runs an import in one transaction. If it throws, nothing of it is stored. */
export function importing<T>(
  db: Database,
  work: (ledger: Importing) => Promise<T>,
  { dryRun = false, ...options }: ImportOptions = {},
): Promise<T> {
  if (dryRun) return reading(db, (snapshot) => work(lookingAt(snapshot)));
  return writingLedger(db, (transaction) =>
    withRoom(
      transaction,
      async () => {
        const adding = await addingMany(transaction, options);
        const done = await work(writingTo(transaction, adding));
        await adding.end();
        return done;
      },
      rooms.import,
    ),
  );
}

function lookingAt(db: Database): Importing {
  const given = new Map<string, number>();
  return {
    newestSnapshot: (dataset) => newestSnapshot(db, dataset),
    knownRows: (dataset, names) => knownRows(db, dataset, names),
    allRows: (dataset) => allRows(db, dataset),
    async nextKey(dataset, published) {
      const name = `${dataset}-${published}`;
      const told = given.get(name) ?? (await briefsNamed(db, name));
      given.set(name, told + 1);
      return told === 0 ? name : `${name}-${told + 1}`;
    },
    add: async () => {},
  };
}

function writingTo(transaction: Writing, adding: AddingMany): Importing {
  return {
    ...lookingAt(transaction),
    async add(rows, known) {
      await adding.add({ brief: rows.brief, ...claimsOfRows(rows) });
      await remember(transaction, rows.dataset, rows.brief.published, known);
    },
  };
}

async function newestSnapshot(db: Database, dataset: string): Promise<string | null> {
  const row = await db
    .selectFrom("source_row")
    .select(({ fn }) => fn.max("published").as("published"))
    .where("dataset", "=", dataset)
    .executeTakeFirst();
  return row?.published ?? null;
}

async function knownRows(db: Database, dataset: string, names: readonly string[]): Promise<readonly SourceRow[]> {
  const rows = await inChunks(names, (some) =>
    db
      .selectFrom("source_row")
      .select(["name", "json"])
      .where("dataset", "=", dataset)
      .where("name", "in", some)
      .execute(),
  );
  return rows.map(sourceRowOf);
}

const together = 2000;

async function* allRows(db: Database, dataset: string): AsyncGenerator<readonly SourceRow[]> {
  for (let last = ""; ;) {
    const rows = await db
      .selectFrom("source_row")
      .select(["name", "json"])
      .where("dataset", "=", dataset)
      .where("name", ">", last)
      .orderBy("name")
      .limit(together)
      .execute();
    yield rows.map(sourceRowOf);
    last = rows.at(-1)?.name ?? last;
    if (rows.length < together) return;
  }
}

function sourceRowOf({ name, json }: { readonly name: string; readonly json: string }): SourceRow {
  return { name, json: JSON.parse(json) as unknown };
}

async function briefsNamed(db: Database, name: string): Promise<number> {
  const { briefs } = await db
    .selectFrom("brief")
    .select(({ fn }) => fn.countAll().as("briefs"))
    .where((eb) => eb.or([eb("key", "=", name), eb("key", "like", `${name}-%`)]))
    .executeTakeFirstOrThrow();
  return Number(briefs);
}

function remember(
  transaction: Writing,
  dataset: string,
  published: string,
  known: readonly SourceRow[],
): Promise<void> {
  const rows = known.map(({ name, json }) => ({ dataset, name, published, json: JSON.stringify(json) }));
  return insertRows(transaction, "source_row", rows, { inPlaceOf: ["dataset", "name"] });
}
