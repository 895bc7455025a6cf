import type { Database, Writing } from "../tables.ts";
import { writing } from "../transaction.ts";
import { maxAttempts } from "./claim-run.ts";
import type { ClaimedRun, RunProgress } from "./run.ts";

/** Whether the worker still had the run; another may have taken it after the lease ended. */
export type Held<Outcome extends string> = Outcome | "lost";
type Fenced = Pick<ClaimedRun, "id" | "fence">;

/** Keeps a run for longer, while its worker is at it. */
export function renewRun(db: Database, run: Fenced, now: Date, leaseMs: number): Promise<Held<"renewed">> {
  return writing(db, async (transaction) => {
    const { numUpdatedRows } = await ours(transaction, run)
      .set({ lease_until: new Date(now.getTime() + leaseMs).toISOString() })
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n ? "renewed" : "lost";
  });
}

/** Says how far its worker is. */
export function showRun(db: Database, run: Fenced, { step, done, all }: RunProgress): Promise<Held<"shown">> {
  return writing(db, async (transaction) => {
    const { numUpdatedRows } = await ours(transaction, run)
      .set({ step, step_done: done, step_all: all })
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n ? "shown" : "lost";
  });
}

/** Tries again later, or after the last attempt no more. */
export function failRun(
  db: Database,
  run: Fenced & Pick<ClaimedRun, "attempt">,
  message: string,
  now: Date,
): Promise<Held<"waiting" | "failed">> {
  const isLast = run.attempt >= maxAttempts;
  return writing(db, async (transaction) => {
    const { numUpdatedRows } = await ours(transaction, run)
      .set({
        ...(isLast
          ? { state: "failed", finished_at: now.toISOString() }
          : { state: "waiting", not_before: new Date(now.getTime() + pauseAfter(run.attempt)).toISOString() }),
        worker: null,
        lease_until: null,
        message,
      })
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 0n ? "lost" : isLast ? "failed" : "waiting";
  });
}

/** Gives a run back as if it had not been begun: the worker stops before it is done. */
export function releaseRun(db: Database, run: Fenced): Promise<Held<"released">> {
  return writing(db, async (transaction) => {
    const { numUpdatedRows } = await ours(transaction, run)
      .set((eb) => ({ state: "waiting" as const, worker: null, lease_until: null, attempt: eb("attempt", "-", 1) }))
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n ? "released" : "lost";
  });
}

/** The run, as long as no one else has taken it. */
export function ours(transaction: Writing, { id, fence }: Fenced) {
  return transaction
    .updateTable("report_run")
    .where("id", "=", id)
    .where("state", "=", "running")
    .where("fence", "=", fence);
}

/** Five seconds after the first attempt, thirty after the second. */
function pauseAfter(attempt: number): number {
  return attempt <= 1 ? 5_000 : 30_000;
}
