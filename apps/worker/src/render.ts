import { renderWeeklyReport } from "@daybook/report";
import type { ReportRequest, Store } from "@daybook/store";
import type { Rendered } from "./start-worker.ts";

/** The weekly report of what is now known, or was on a day. */
export async function renderWeek(store: Store, { language, ...week }: ReportRequest): Promise<Rendered> {
  const overview = await store.week(week);
  return { ...(await renderWeeklyReport(overview, { language })), dataVersion: overview.dataVersion };
}
