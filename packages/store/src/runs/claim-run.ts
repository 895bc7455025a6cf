import type { ExpressionBuilder } from "kysely";
import type { Database, Tables, Writing } from "../tables.ts";
import { writing } from "../transaction.ts";
import { runOf, type ClaimedRun } from "./run.ts";

/** A run is begun this often before it counts as failed. */
export const maxAttempts = 3;

/**
 * Gives a worker the run that waits longest, or one whose worker did not renew its lease. One statement finds and takes
 * it, so that no two workers get the same.
 */
export async function claimRun(
  db: Database,
  worker: string,
  now: Date,
  leaseMs: number,
): Promise<ClaimedRun | undefined> {
  const instant = now.toISOString();
  if (!(await isAnyFree(db, instant))) return undefined;
  const leaseUntil = new Date(now.getTime() + leaseMs).toISOString();
  return writing(db, async (transaction) => {
    await giveUp(transaction, instant);
    const row = await transaction
      .updateTable("report_run")
      .set((eb) => ({
        state: "running" as const,
        worker,
        lease_until: leaseUntil,
        started_at: instant,
        step: null,
        fence: eb("fence", "+", 1),
        attempt: eb("attempt", "+", 1),
      }))
      .where("id", "=", (eb) =>
        eb
          .selectFrom("report_run")
          .select("id")
          .where((run) => isFree(run, instant))
          .orderBy("not_before")
          .orderBy("id")
          .limit(1),
      )
      .where((run) => isFree(run, instant))
      .returningAll()
      .executeTakeFirst();
    return row && { ...runOf(row), worker, fence: row.fence, leaseUntil };
  });
}

function isFree(run: ExpressionBuilder<Tables, "report_run">, now: string) {
  return run.or([
    run.and([run("state", "=", "waiting"), run("not_before", "<=", now)]),
    run.and([run("state", "=", "running"), run("lease_until", "<=", now), run("attempt", "<", maxAttempts)]),
  ]);
}

/** Looks before it writes: an idle worker leaves the write lock to others. */
async function isAnyFree(db: Database, now: string): Promise<boolean> {
  const row = await db
    .selectFrom("report_run")
    .select("id")
    .where((run) =>
      run.or([
        run.and([run("state", "=", "waiting"), run("not_before", "<=", now)]),
        run.and([run("state", "=", "running"), run("lease_until", "<=", now)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A run that ends every worker that begins it is not begun for ever. */
async function giveUp(transaction: Writing, now: string): Promise<void> {
  await transaction
    .updateTable("report_run")
    .set({ state: "failed", finished_at: now, message: `The worker stopped in the middle, ${maxAttempts} times.` })
    .where("state", "=", "running")
    .where("lease_until", "<=", now)
    .where("attempt", ">=", maxAttempts)
    .execute();
}
