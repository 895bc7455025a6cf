import type { BriefId, SpeakerKind } from "@daybook/data";
import { dataVersionOf } from "../ledger/data-version.ts";
import { briefColumns, cardOf } from "../ledger/brief-row.ts";
import { toldBefore } from "../ledger/told-before.ts";
import { columnsOf } from "../reviews/insert-reading.ts";
import { decisionsAfter } from "../reviews/review.ts";
import type { Database } from "../tables.ts";
import { reading } from "../transaction.ts";
import type { LedgerLine, ReviewLine } from "./ledger-line.ts";

/**
 * All that was recorded, line by line, as it stands at one moment, one brief in memory at a time. What counted of a brief
 * before a decision on it was changed is not among it: a backup has that.
 */
export function eachLedgerLine(db: Database, take: (line: LedgerLine) => Promise<void>): Promise<void> {
  return reading(db, async (snapshot) => {
    for await (const line of ledgerLines(snapshot)) await take(line);
  });
}

async function* ledgerLines(snapshot: Database): AsyncGenerator<LedgerLine> {
  yield { kind: "ledger", version: 1, dataVersion: await dataVersionOf(snapshot) };
  yield* speakerLines(snapshot);
  let claims = 0;
  const ids = await briefIds(snapshot);
  for (const id of ids) {
    const { told } = await toldBefore(snapshot, id);
    yield await briefLine(snapshot, id);
    for (const claim of told?.claims ?? []) yield { kind: "claim", claim };
    for (const statement of told?.statements ?? []) yield { kind: "statement", statement };
    claims += told?.claims.length ?? 0;
  }
  yield* rowLines(snapshot);
  yield { kind: "end", briefs: ids.length, claims };
}

const rowsAtOnce = 1000;

async function* rowLines(snapshot: Database): AsyncGenerator<LedgerLine> {
  let after = { dataset: "", name: "" };
  for (;;) {
    const { dataset, name } = after;
    const rows = await snapshot
      .selectFrom("source_row")
      .selectAll()
      .where((eb) => eb.or([eb("dataset", ">", dataset), eb.and([eb("dataset", "=", dataset), eb("name", ">", name)])]))
      .orderBy("dataset")
      .orderBy("name")
      .limit(rowsAtOnce)
      .execute();
    for (const { json, ...row } of rows) yield { kind: "row", ...row, said: JSON.parse(json) as unknown };
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) return;
    after = last;
  }
}

/** What was taken back of a speaker is no longer said of them. */
async function* speakerLines(snapshot: Database): AsyncGenerator<LedgerLine> {
  const rows = await snapshot.selectFrom("registered_speaker").selectAll().orderBy("seq").execute();
  const withdrawn = new Map(rows.flatMap(({ kind, name, seq }) => (kind === null ? [[name, seq] as const] : [])));
  for (const { seq, name, kind, side, origin, by_name: by, at } of rows)
    if (seq > (withdrawn.get(name) ?? 0))
      yield { kind: "speaker", speaker: { name, kind: kind as SpeakerKind, side, origin }, by, at };
}

/** Those of the ledger and those that wait, in the order of their publication. */
async function briefIds(snapshot: Database): Promise<readonly BriefId[]> {
  const counting = await snapshot.selectFrom("brief").select(["id", "published"]).execute();
  const kept = await snapshot.selectFrom("reading").select(["id", "published"]).execute();
  const all = new Map([...kept, ...counting].map(({ id, published }) => [id, published]));
  return [...all].toSorted((a, b) => (`${a[1]} ${a[0]}` < `${b[1]} ${b[0]}` ? -1 : 1)).map(([id]) => id);
}

async function briefLine(snapshot: Database, id: BriefId): Promise<LedgerLine> {
  const columns = [...briefColumns, "text", "recorded_at"] as const;
  const counting = await snapshot.selectFrom("brief").select(columns).where("id", "=", id).executeTakeFirst();
  const kept = await snapshot.selectFrom("reading").selectAll().where("id", "=", id).executeTakeFirst();
  const row = counting ?? kept;
  if (row === undefined) throw new Error(`brief ${id} went while it was read`);
  return {
    kind: "brief",
    brief: { ...cardOf(row), text: row.text },
    example: row.example === 1,
    counts: counting !== undefined,
    recordedAt: row.recorded_at,
    review: kept === undefined ? null : await reviewLine(snapshot, kept),
  };
}

async function reviewLine(
  snapshot: Database,
  kept: { readonly id: BriefId; readonly json: string; readonly edition_of: BriefId | null } & ReviewLine["summary"],
): Promise<ReviewLine> {
  const decided = await decisionsAfter(snapshot, kept.id, 0);
  return {
    reading: JSON.parse(kept.json) as unknown,
    summary: columnsOf(kept),
    editionOf: kept.edition_of,
    decided: decided.map(({ at, by, json }) => ({ at, by, json })),
  };
}
