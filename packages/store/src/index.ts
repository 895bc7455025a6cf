export { type BackupNote } from "./backup/backup-note.ts";
export { type Restored } from "./backup/restore-ledger.ts";
export { type IncidentTree } from "./figures/incident-tree.ts";
export { type WeekRequest } from "./figures/overview.ts";
export { type Importing, type ImportOptions, type SourceRow } from "./imports/importing.ts";
export { type Added, type AddOptions } from "./ledger/add-brief.ts";
export { type AddedMany, type AddManyOptions, type ManyBriefs, type ToldBrief } from "./ledger/add-briefs.ts";
export { type ListedBrief } from "./ledger/briefs.ts";
export { type ManyLines } from "./interchange/add-ledger-lines.ts";
export { type BriefLine, type LedgerLine, type ReviewLine } from "./interchange/ledger-line.ts";
export { LedgerError } from "./ledger/ledger-error.ts";
export { openStore } from "./open-store.ts";
export { storeOptions, type StoreOptions } from "./store-options.ts";
export { type Progress } from "./progress.ts";
export { type DecideOutcome, type Deciding } from "./reviews/decide.ts";
export { type Effect, type EffectRequest } from "./reviews/effect-of.ts";
export { type InboxLine } from "./reviews/inbox.ts";
export { type NewDecision, type Reviewing, type ReviewSummary } from "./reviews/insert-reading.ts";
export { type KeptOutcome, type NewReading } from "./reviews/keep-reading.ts";
export { type KeptDecision, type KeptReview } from "./reviews/review.ts";
export {
  type Register,
  type RegisteredSpeaker,
  type SpeakerChange,
  type SpeakerRecord,
  type Unfollowed,
} from "./reviews/speakers.ts";
export { type FinishedReport } from "./runs/finish-run.ts";
export { type Held } from "./runs/held-run.ts";
export { EventError, type KeptEvent, type KeptEventInput } from "./events/kept-event.ts";
export { type StoredReport } from "./runs/reports.ts";
export { type RequestedReport } from "./runs/request-report.ts";
export { type RunNowOptions } from "./runs/run-now.ts";
export {
  type ClaimedRun,
  type ReportRequest,
  type Run,
  type RunId,
  type RunProgress,
  type RunReport,
  type RunState,
} from "./runs/run.ts";
export { type RunsFilter } from "./runs/runs.ts";
export { nextRunOf, type Timing } from "./schedules/next-run.ts";
export { ScheduleError } from "./schedules/schedule-error.ts";
export { type Schedule, type ScheduleId, type ScheduleInput, type Weekday } from "./schedules/schedule.ts";
export { type Excerpt } from "./search/excerpt.ts";
export { searchKinds, type Found, type SearchHit, type SearchKind, type SearchRequest } from "./search/search.ts";
export { StoreError } from "./store-error.ts";
export type { IncidentsRequest, SomeIncidents } from "./figures/incidents.ts";
export { type Store } from "./store.ts";
export { type CellFlaw, type FigureFlaw, type Flaw } from "./verify/flaw.ts";
export { type Verification } from "./verify/verify-ledger.ts";
export { type NewView, type SavedView, type ViewId } from "./views/saved-views.ts";
export { ViewError } from "./views/view-error.ts";
export { type AlongRequest, type PeriodSums, type PlaceSums, type SumsAlong } from "./rollups/sums-along.ts";
export { sumTotalOf, type SumTotal } from "./rollups/sum-total.ts";
