import type { Database } from "../tables.ts";
import { writing } from "../transaction.ts";
import { enqueue } from "./enqueue.ts";
import { madeBy } from "./made-by.ts";
import { readReport, type StoredReport } from "./reports.ts";
import type { ReportRequest, RunId } from "./run.ts";

/** The report of what is now known, or the run that will give it. */
export type RequestedReport = { readonly report: StoredReport } | { readonly waiting: RunId };

/** Asks for a report as a page does: what was made of the same data is given at once, else it is put into the queue. */
export async function requestReport(
  db: Database,
  request: Required<ReportRequest>,
  dataVersion: string,
  now: Date,
): Promise<RequestedReport> {
  const report = await readReport(db, request, dataVersion);
  if (report !== undefined) return { report };
  return writing(db, async (transaction) => {
    const { run } = await enqueue(
      transaction,
      { ...request, schedule: null, occasion: `page:${dataVersion}:${madeBy}` },
      now,
    );
    // Whoever asks again after it failed wants it tried again.
    if (run.state === "failed") {
      await transaction
        .updateTable("report_run")
        .set({ state: "waiting", attempt: 0, not_before: now.toISOString(), finished_at: null })
        .where("id", "=", run.id)
        .execute();
    }
    return { waiting: run.id };
  });
}
