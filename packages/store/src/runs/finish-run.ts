import { createHash } from "node:crypto";
import type { Database, Writing } from "../tables.ts";
import { writing } from "../transaction.ts";
import { ours, type Held } from "./held-run.ts";
import { madeBy } from "./made-by.ts";
import type { ClaimedRun } from "./run.ts";

/** What came of a run. */
export interface FinishedReport {
  readonly pdf: Uint8Array;
  readonly sha256: string;
  readonly pages: number;
  /** The version of the data that it shows. */
  readonly dataVersion: string;
  /** What it says, whatever it looks like. */
  readonly resultHash?: string;
}

/** Stores the file and marks the run done, together. A worker that has lost the run stores nothing. */
export async function finishRun(
  db: Database,
  run: Pick<ClaimedRun, "id" | "fence">,
  { pdf, sha256, pages, dataVersion, resultHash }: FinishedReport,
  now: Date,
): Promise<Held<"done">> {
  if (createHash("sha256").update(pdf).digest("hex") !== sha256) throw new Error("the file does not have that SHA-256");
  return writing(db, async (transaction) => {
    if (!(await isOurs(transaction, run))) return "lost";
    await transaction
      .insertInto("report_file")
      .values({ sha256, size: pdf.byteLength, content: pdf })
      .onConflict((conflict) => conflict.column("sha256").doNothing())
      .execute();
    await ours(transaction, run)
      .set({
        state: "done",
        worker: null,
        lease_until: null,
        message: null,
        finished_at: now.toISOString(),
        sha256,
        pages,
        data_version: dataVersion,
        result_hash: resultHash ?? null,
        made_by: madeBy,
      })
      .execute();
    return "done";
  });
}

async function isOurs(transaction: Writing, { id, fence }: Pick<ClaimedRun, "id" | "fence">): Promise<boolean> {
  const row = await transaction
    .selectFrom("report_run")
    .select("id")
    .where("id", "=", id)
    .where("state", "=", "running")
    .where("fence", "=", fence)
    .executeTakeFirst();
  return row !== undefined;
}
