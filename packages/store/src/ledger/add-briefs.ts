import {
  joinMentions,
  type Annotation,
  type Brief,
  type BriefId,
  type Contribution,
  type IncidentId,
} from "@daybook/data";
import { connectedIncidents } from "../figures/connected-incidents.ts";
import { claimPages } from "../figures/claim-pages.ts";
import { deriverOfAlone } from "../figures/derive-alone.ts";
import { derivedRows, joinedRows, type DerivedRows } from "../figures/derived-rows.ts";
import { insertDerived } from "../figures/insert-derived.ts";
import { ledgerOfIncidents } from "../figures/ledger-of-incidents.ts";
import { rebuild } from "../figures/rebuild-figures.ts";
import { refuseCircles } from "../figures/refuse-circles.ts";
import { inChunks } from "../in-chunks.ts";
import type { Progress } from "../progress.ts";
import { mondayOf, removeWeeks, sumWeeks } from "../rollups/refresh-rollups.ts";
import { withRoom } from "../sqlite/with-room.ts";
import type { Database, Writing } from "../tables.ts";
import { writingLedger } from "../transaction.ts";
import { storeBrief, type AddOptions } from "./add-brief.ts";
import { insertReading, type InsertedReading } from "../reviews/insert-reading.ts";
import { indexBrief } from "../search/index-brief.ts";
import { refuseBroken, refuseBrokenBrief } from "./refuse-broken.ts";
import { refuseTakenKey } from "./refuse-taken-key.ts";
import { withoutLookups } from "./without-lookups.ts";

/** A brief with what it adds to the ledger, for whoever makes claims without an annotation. */
export interface ToldBrief extends Contribution {
  readonly brief: Brief;
  /** What holds of this brief and of no other. */
  readonly options?: AddOptions;
}

/** A brief of which nothing counts yet. */
export interface WaitingBrief {
  readonly waiting: InsertedReading;
}

/** Asked for again where the database wants the transaction to be tried again. */
export type ManyBriefs = () => Iterable<Annotation | ToldBrief> | AsyncIterable<Annotation | ToldBrief>;
type Given = Annotation | ToldBrief | WaitingBrief;

export interface AddManyOptions extends AddOptions {
  /** Told of claims, while figures are computed from them. */
  readonly progress?: Progress;
}

export interface AddedMany {
  readonly added: number;
  readonly unchanged: number;
  /** How many claims were added. */
  readonly claims: number;
}

/**
 * Stores many briefs in one transaction and computes the figures once, at the end: for a file of a million rows. Only one
 * brief is in memory at a time. Throws a LedgerError, and stores nothing, where any of them may not be added.
 */
export function addBriefs(db: Database, briefs: ManyBriefs, options: AddManyOptions = {}): Promise<AddedMany> {
  return writingLedger(db, (transaction) => addAll(transaction, briefs, options));
}

type ManyGiven = () => Iterable<Given> | AsyncIterable<Given>;

/** Inside a transaction. */
export function addAll(transaction: Writing, briefs: ManyGiven, options: AddManyOptions): Promise<AddedMany> {
  return withRoom(transaction, async () => {
    const adding = await addingMany(transaction, options);
    for await (const given of briefs()) await adding.add(given);
    return adding.end();
  });
}

/** Adds briefs one after another. What follows from them is there only when the end is told. */
export interface AddingMany {
  add(given: Given): Promise<void>;
  end(): Promise<AddedMany>;
}

/** Inside a transaction. */
export async function addingMany(transaction: Writing, options: AddManyOptions): Promise<AddingMany> {
  const before = await countClaims(transaction);
  const added: BriefId[] = [];
  let [waiting, unchanged, claims] = [0, 0, 0];
  let restoreLookups: (() => Promise<void>) | undefined;
  const addTold = async (told: ToldBrief) => {
    refuseBroken(told.brief, told);
    const stored = await storeBrief(transaction, told.brief, told, { ...options, ...told.options });
    if (stored === "unchanged") return void (unchanged += 1);
    added.push(told.brief.id);
    claims += told.claims.length;
    if (claims > Math.max(before, fewClaims)) restoreLookups ??= await withoutLookups(transaction);
  };
  return {
    async add(given) {
      if (!("waiting" in given)) {
        return addTold("figures" in given ? { brief: given.brief, ...joinMentions(given) } : given);
      }
      if (await keepWaiting(transaction, given)) waiting += 1;
      else unchanged += 1;
    },
    async end() {
      await restoreLookups?.();
      // Where most is new, all of it anew is less to do.
      if (claims > before) await rebuild(transaction, options.progress);
      else await deriveOf(transaction, added, options.progress);
      return { added: added.length + waiting, unchanged, claims };
    },
  };
}

/** So few are added as fast as they come. */
const fewClaims = 10_000;

/** Whether it was not there: whatever was decided here of a brief stays. */
async function keepWaiting(transaction: Writing, { waiting }: WaitingBrief): Promise<boolean> {
  refuseBrokenBrief(waiting.brief);
  const known = await transaction
    .selectFrom("reading")
    .select("id")
    .where("id", "=", waiting.brief.id)
    .executeTakeFirst();
  if (known !== undefined) return false;
  await refuseTakenKey(transaction, waiting.brief);
  await insertReading(transaction, waiting);
  await indexBrief(transaction, waiting.brief.id);
  return true;
}

async function countClaims(db: Database): Promise<number> {
  const { claims } = await db
    .selectFrom("claim")
    .select(({ fn }) => fn.countAll().as("claims"))
    .executeTakeFirstOrThrow();
  return Number(claims);
}

/** What follows from the claims of some briefs, and from all that bear on them. */
async function deriveOf(transaction: Writing, briefs: readonly BriefId[], progress?: Progress): Promise<void> {
  const derive = deriverOfAlone();
  const weeks = new Set<string>();
  const insert = async (rows: DerivedRows) => {
    for (const { day } of rows.contributions) weeks.add(mondayOf(day));
    await insertDerived(transaction, rows);
  };
  const done = new Set<IncidentId>();
  for await (const { alone, others, ...page } of claimPages(transaction, briefs)) {
    await insert(joinedRows(alone.map(derive)));
    for (const { incident } of others) {
      if (incident === null || done.has(incident)) continue;
      const connected = await connectedIncidents(transaction, [incident]);
      for (const one of connected) done.add(one);
      for (const day of await removeDerived(transaction, connected)) weeks.add(mondayOf(day));
      const told = await ledgerOfIncidents(transaction, connected);
      refuseCircles(told.ledger.statements);
      await insert(derivedRows(told));
    }
    progress?.(page.done, page.all);
  }
  await removeWeeks(transaction, weeks);
  await sumWeeks(transaction, weeks);
}

/** Answers the days on which something was added by what goes. */
async function removeDerived(transaction: Writing, incidents: Iterable<IncidentId>): Promise<readonly string[]> {
  const days = await inChunks(incidents, async (some) => {
    await transaction.deleteFrom("figure").where("root_id", "in", some).execute();
    await transaction.deleteFrom("tree").where("root_id", "in", some).execute();
    return transaction.deleteFrom("contribution").where("root_id", "in", some).returning("day").execute();
  });
  return days.map(({ day }) => day);
}
