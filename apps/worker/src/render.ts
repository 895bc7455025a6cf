import { renderWeeklyReport, type Drawing } from "@daybook/report";
import type { ReportRequest, RunProgress, Store } from "@daybook/store";
import type { Rendered, Show } from "./start-worker.ts";

/** The weekly report of what is now known, or was on a day. */
export async function renderWeek(
  store: Store,
  { language, ...week }: ReportRequest,
  show: Show = async () => {},
): Promise<Rendered> {
  await show({ step: "Reading the figures", done: 0, all: 0 });
  const overview = await store.week(week);
  const onPart = (drawing: Drawing) => show(stepOf(drawing));
  return { ...(await renderWeeklyReport(overview, { language, onPart })), dataVersion: overview.dataVersion };
}

/** "Drawing casualties, after 3 pages" */
function stepOf({ part, done, all, pages }: Drawing): RunProgress {
  const after = pages === 1 ? "1 page" : `${pages} pages`;
  return { step: `Drawing ${part}${done === 0 ? "" : `, after ${after}`}`, done, all };
}
