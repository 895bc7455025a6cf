export { renderWeeklyReport, type Drawing, type RenderedReport, type ReportOptions } from "./weekly-report.ts";
