import type { BriefId, Contribution, IncidentId } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import { insertRows } from "../insert-rows.ts";
import { cardOf, briefColumns, cardColumns, type CardRow } from "../ledger/brief-row.ts";
import { readClaimsOfBrief } from "../ledger/briefs.ts";
import type { Database, Writing } from "../tables.ts";
import { briefNamed, othersNamed, type Named } from "./named-by.ts";
import { foldedIn } from "./words-in.ts";
import { deleteWords, insertWords } from "./words-rows.ts";

/**
 * Puts what is found of a brief now in the place of what was found of it before: inside the transaction that has changed
 * it, or has taken it out. A brief that only waits is found by its text; what it names is not told yet.
 */
export async function indexBrief(
  transaction: Writing,
  id: BriefId,
  told?: Pick<Contribution, "claims">,
): Promise<void> {
  const before = await entriesTold(transaction, id);
  await transaction.deleteFrom("search_told").where("brief_id", "=", id).execute();
  const found = await foundOf(transaction, id, told);
  const was = await incidentsNamed(
    transaction,
    before.flatMap(({ kind, ref }) => (kind === "incident" ? [ref] : [])),
  );
  await removeEntries(
    transaction,
    before.filter(({ kind, ref }) => kind === "brief" || (kind === "incident" && !was.has(ref))),
  );
  const retold = (found?.named ?? []).filter(({ kind }) => kind === "incident" || kind === "speaker");
  await rewrite(transaction, [...was.values(), ...retold]);
  if (found !== undefined) {
    const seqs = await entriesOf(transaction, found.named);
    const rows = [...new Set(seqs)].map((seq) => ({ brief_id: id, seq, day: found.day }));
    await insertRows(transaction, "search_told", rows);
  }
  await removeUntold(transaction, before);
}

/** What is found by a brief: itself and what it names, as of the day of its publication. */
export interface FoundOf {
  readonly day: string;
  readonly named: readonly Named[];
}

export async function foundOf(
  db: Database,
  id: BriefId,
  told?: Pick<Contribution, "claims">,
): Promise<FoundOf | undefined> {
  const brief = await briefIn(db, id);
  if (brief === undefined) return undefined;
  const incidents = brief.kind === "prose" ? await incidentsOf(db, id) : [];
  const claims = brief.counts ? (told?.claims ?? (await readClaimsOfBrief(db, id))) : [];
  const others = brief.counts ? othersNamed(brief.card.publisher, { claims }) : [];
  const happened = [...(await incidentsNamed(db, incidents)).values()];
  return {
    day: brief.card.published,
    named: [briefNamed({ ...brief.card, text: brief.text }), ...others, ...happened],
  };
}

interface Entry {
  readonly seq: number;
  readonly kind: Named["kind"];
  readonly ref: string;
}

async function entriesTold(db: Database, id: BriefId): Promise<readonly Entry[]> {
  return db
    .selectFrom("search_entry")
    .innerJoin("search_told", "search_told.seq", "search_entry.seq")
    .select(["search_entry.seq", "kind", "ref"])
    .where("brief_id", "=", id)
    .execute();
}

/** As it counts, else as it waits. */
async function briefIn(db: Database, id: BriefId) {
  const row = await db
    .selectFrom("brief")
    .select([...briefColumns, "text"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row !== undefined) return { card: cardOf(row), kind: row.kind, text: row.text, counts: true };
  const waiting = await db
    .selectFrom("reading")
    .select([...cardColumns, "text"])
    .where("id", "=", id)
    .executeTakeFirst();
  return waiting && { card: cardOf(waiting satisfies CardRow), kind: "waits", text: waiting.text, counts: false };
}

async function incidentsOf(db: Database, id: BriefId): Promise<readonly IncidentId[]> {
  const rows = await db.selectFrom("incident_statement").select("incident_id").where("brief_id", "=", id).execute();
  return rows.map(({ incident_id }) => incident_id);
}

/** What briefs call each incident: the first of them names it, by the others it is found too. */
async function incidentsNamed(db: Database, ids: readonly IncidentId[]): Promise<ReadonlyMap<IncidentId, Named>> {
  const said = await inChunks(new Set(ids), (some) =>
    db
      .selectFrom("incident_statement")
      .innerJoin("brief", "brief.id", "incident_statement.brief_id")
      .select(["incident_id", "label"])
      .where("incident_id", "in", some)
      .where("brief.kind", "=", "prose")
      .orderBy("incident_statement.published")
      .orderBy("brief_id")
      .execute(),
  );
  const labels = Map.groupBy(said, ({ incident_id }) => incident_id);
  return new Map(
    [...labels].map(([id, rows]) => [id, incidentNamed(id, [...new Set(rows.map(({ label }) => label))])]),
  );
}

function incidentNamed(id: IncidentId, [title = id, ...others]: readonly string[]): Named {
  return { kind: "incident", ref: id, title, words: foldedIn(others.join("\n")) };
}

/** Those that are there and are called otherwise now. */
async function rewrite(transaction: Writing, named: readonly Named[]): Promise<void> {
  const known = await knownEntries(transaction, named);
  for (const one of named) {
    const seq = known.get(nameOf(one));
    if (seq === undefined) continue;
    const { title, words } = one;
    const name = foldedIn(title);
    await transaction.updateTable("search_entry").set({ title, name }).where("seq", "=", seq).execute();
    await deleteWords(transaction, [seq]);
    await insertWords(transaction, seq, { title: name, body: words });
  }
}

/** The number of each in the index; what is not there comes in. */
async function entriesOf(transaction: Writing, named: readonly Named[]): Promise<readonly number[]> {
  const known = new Map(await knownEntries(transaction, named));
  for (const one of named) if (!known.has(nameOf(one))) known.set(nameOf(one), await insertEntry(transaction, one));
  return named.flatMap((one) => known.get(nameOf(one)) ?? []);
}

async function insertEntry(transaction: Writing, { kind, ref, title, words }: Named): Promise<number> {
  const name = foldedIn(title);
  const { seq } = await transaction
    .insertInto("search_entry")
    .values({ kind, ref, title, name })
    .returning("seq")
    .executeTakeFirstOrThrow();
  await insertWords(transaction, seq, { title: name, body: words });
  return seq;
}

async function knownEntries(db: Database, named: readonly Named[]): Promise<ReadonlyMap<string, number>> {
  const rows: Entry[] = [];
  for (const [kind, ofKind] of Map.groupBy(named, (one) => one.kind)) {
    const refs = new Set(ofKind.map(({ ref }) => ref));
    const found = await inChunks(refs, (some) =>
      db
        .selectFrom("search_entry")
        .select(["seq", "kind", "ref"])
        .where("kind", "=", kind)
        .where("ref", "in", some)
        .execute(),
    );
    rows.push(...found);
  }
  return new Map(rows.map((row) => [nameOf(row), row.seq]));
}

function nameOf({ kind, ref }: Pick<Named, "kind" | "ref">): string {
  return `${kind} ${ref}`;
}

/** Those that no brief names any more. */
async function removeUntold(transaction: Writing, entries: readonly Entry[]): Promise<void> {
  const told = await inChunks(entries, (some) =>
    transaction
      .selectFrom("search_told")
      .select("seq")
      .distinct()
      .where(
        "seq",
        "in",
        some.map(({ seq }) => seq),
      )
      .execute(),
  );
  const left = new Set(told.map(({ seq }) => seq));
  await removeEntries(
    transaction,
    entries.filter(({ seq }) => !left.has(seq)),
  );
}

async function removeEntries(transaction: Writing, entries: readonly Pick<Entry, "seq">[]): Promise<void> {
  const seqs = entries.map(({ seq }) => seq);
  await deleteWords(transaction, seqs);
  await inChunks(seqs, async (some) => {
    await transaction.deleteFrom("search_told").where("seq", "in", some).execute();
    await transaction.deleteFrom("search_entry").where("seq", "in", some).execute();
    return [];
  });
}
