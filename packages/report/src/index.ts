export { renderWeeklyReport, type RenderedReport, type ReportOptions } from "./weekly-report.ts";
