import { periodOfWeek } from "@daybook/data";
import { renderWeeklyReport } from "@daybook/report";
import type { ReportRequest, Store } from "@daybook/store";
import type { Rendered } from "./start-worker.ts";

/**
 * The weekly report of what is now known. On paper "as known" is the newest publication day in the data, so that the
 * bytes do not change with the clock.
 */
export async function renderWeek(store: Store, { week, place, language }: ReportRequest): Promise<Rendered> {
  const period = periodOfWeek(week);
  if (period === undefined) throw new Error(`“${week}” is no ISO week`);
  const newest = await store.newestPublication();
  const overview = await store.overview({ ...period, place, asKnownOn: newest ?? period.to });
  // A newer brief came in between: then this would not be all that is known.
  if ((await store.newestPublication()) !== newest) return renderWeek(store, { week, place, language });
  return { ...(await renderWeeklyReport(overview, { language })), dataVersion: overview.dataVersion };
}
