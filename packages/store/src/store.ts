import type {
  Annotation,
  Brief,
  BriefCard,
  BriefId,
  Changes,
  ChangesRequest,
  Claim,
  ClaimId,
  Figure,
  FigureId,
  Filter,
  FirstWeekday,
  IncidentId,
  Ledger,
  Measure,
  Overview,
  OverviewRequest,
  Period,
  Total,
} from "@daybook/data";
import { readChanges } from "./figures/changes.ts";
import { backupLedger } from "./backup/backup-ledger.ts";
import type { BackupNote } from "./backup/backup-note.ts";
import { restoreLedger, type Restored } from "./backup/restore-ledger.ts";
import { readDaysTold } from "./figures/days-told.ts";
import { readEvidence, type Evidence } from "./figures/evidence.ts";
import { readFigure } from "./figures/figure.ts";
import { readFiguresOfIncidents } from "./figures/figures-of-incidents.ts";
import { readIncidentTree, type IncidentTree } from "./figures/incident-tree.ts";
import { readFigures, readFiguresAsked, readTotals } from "./figures/known-figures.ts";
import { readIncidents, type IncidentsRequest, type SomeIncidents } from "./figures/incidents.ts";
import { readLevels, type Levels } from "./figures/levels.ts";
import { readToldDifferently, type ToldDifferently } from "./figures/told-differently.ts";
import { readOverview, readWeek, type WeekRequest } from "./figures/overview.ts";
import { keepEvent, listEvents, removeEvent } from "./events/events.ts";
import type { KeptEvent, KeptEventInput } from "./events/kept-event.ts";
import { importing, type Importing, type ImportOptions } from "./imports/importing.ts";
import { rebuildFigures } from "./figures/rebuild-figures.ts";
import { addLedgerLines, type ManyLines } from "./interchange/add-ledger-lines.ts";
import type { LedgerLine } from "./interchange/ledger-line.ts";
import { eachLedgerLine } from "./interchange/ledger-lines.ts";
import { addBrief, type Added, type AddOptions } from "./ledger/add-brief.ts";
import { addBriefs, type AddedMany, type AddManyOptions, type ManyBriefs } from "./ledger/add-briefs.ts";
import {
  listBriefs,
  newestPublicationOf,
  readBrief,
  readCardsNamed,
  readCardsOf,
  readClaimsOfBrief,
  readPublicationDays,
  type ListedBrief,
} from "./ledger/briefs.ts";
import { claimKinds } from "./ledger/claim-kinds.ts";
import { readClaimsDuring } from "./ledger/claims-during.ts";
import { readClaimsToldAnew } from "./ledger/claims-told-anew.ts";
import { readClaims } from "./ledger/claims.ts";
import { dataVersions } from "./ledger/data-version.ts";
import { hasExamples, removeExamples } from "./ledger/examples.ts";
import { ledgerVersion } from "./ledger/ledger-version.ts";
import { readLedger } from "./ledger/read-ledger.ts";
import type { Progress } from "./progress.ts";
import { readSums } from "./rollups/read-sums.ts";
import { readSumsAlong, type AlongRequest, type SumsAlong } from "./rollups/sums-along.ts";
import type { SumTotal } from "./rollups/sum-total.ts";
import { readingFrom } from "./replica.ts";
import { briefsCiting } from "./reviews/briefs-citing.ts";
import { decide, type DecideOutcome, type Deciding } from "./reviews/decide.ts";
import { readEffect, type Effect, type EffectRequest } from "./reviews/effect-of.ts";
import { readInbox, type InboxLine } from "./reviews/inbox.ts";
import { keepReading, type KeptOutcome, type NewReading } from "./reviews/keep-reading.ts";
import { readReview, type KeptReview } from "./reviews/review.ts";
import {
  markFollowed,
  readSpeakers,
  readUnfollowed,
  registerSpeaker,
  type Register,
  type SpeakerRecord,
  type Unfollowed,
} from "./reviews/speakers.ts";
import { claimRun } from "./runs/claim-run.ts";
import { enqueueDue } from "./runs/enqueue-due.ts";
import { finishRun, type FinishedReport } from "./runs/finish-run.ts";
import { failRun, releaseRun, renewRun, showRun, type Held } from "./runs/held-run.ts";
import { listReports, readReportFile, type StoredReport } from "./runs/reports.ts";
import { requestReport, type RequestedReport } from "./runs/request-report.ts";
import { runNow, type RunNowOptions } from "./runs/run-now.ts";
import { listRuns, readRun, type RunsFilter } from "./runs/runs.ts";
import type { ClaimedRun, ReportRequest, Run, RunId, RunProgress } from "./runs/run.ts";
import {
  createSchedule,
  deleteSchedule,
  listSchedules,
  pauseSchedule,
  readSchedule,
  resumeSchedule,
  updateSchedule,
} from "./schedules/schedules.ts";
import type { Schedule, ScheduleId, ScheduleInput } from "./schedules/schedule.ts";
import { search, type Found, type SearchRequest } from "./search/search.ts";
import type { Database } from "./tables.ts";
import {
  deleteView,
  listViews,
  renameView,
  saveView,
  type NewView,
  type SavedView,
  type ViewId,
} from "./views/saved-views.ts";
import { verifyLedger, type Verification } from "./verify/verify-ledger.ts";

/** Everything that is kept. `asKnownOn` is a day of publication; `null` is all that is known. */
export interface Store {
  /** The day that the weeks of its pages, reports and schedules begin on. */
  readonly firstWeekday: FirstWeekday;
  close(): Promise<void>;

  /** Stores a brief, its claims, and the figures that follow. Throws a LedgerError, and stores nothing, if it may not. */
  addBrief(annotation: Annotation, options?: AddOptions): Promise<Added>;
  /** Runs the import of a data file: what it adds is stored all at once, or, if it throws or is asked to, nothing. */
  importing<T>(work: (ledger: Importing) => Promise<T>, options?: ImportOptions): Promise<T>;
  /** Many briefs in one transaction, their figures computed once at the end: for a file of a million rows. */
  addBriefs(briefs: ManyBriefs, options?: AddManyOptions): Promise<AddedMany>;
  /** Takes out the example library. Answers how many briefs went. */
  removeExamples(): Promise<number>;
  hasExamples(): Promise<boolean>;
  /** Computes all figures anew from the claims, as when the rules have changed. */
  rebuild(progress?: Progress): Promise<void>;
  /** Holds everything that is stored against what it must be, and changes nothing. */
  verify(progress?: Progress): Promise<Verification>;
  /** All that was recorded, line by line, as it stands at one moment: for another Daybook, or any program. */
  eachLedgerLine(take: (line: LedgerLine) => Promise<void>): Promise<void>;
  /** Adds what another Daybook recorded. Throws a LedgerError, and stores nothing, for what was cut off or changed. */
  addLedgerLines(lines: ManyLines, progress?: Progress): Promise<AddedMany>;
  /** Writes all that is kept into one file. Throws a StoreError, and leaves no file, if it cannot. */
  backup(file: string, progress?: Progress): Promise<BackupNote>;
  /** Puts what a backup has in the place of all that is stored. Throws a StoreError, and replaces nothing, if it may not. */
  restore(file: string, progress?: Progress): Promise<Restored>;

  /** Keeps a brief with what was read of it, for people to look at. Throws a LedgerError where it counts already. */
  keepReading(reading: NewReading, at?: Date): Promise<KeptOutcome>;
  /** What was read of a brief and what people decided of it; `undefined` where no reading was kept. */
  review(idOrKey: string): Promise<KeptReview | undefined>;
  /** Writes down decisions with what counts after them; not where others decided meanwhile. */
  decide(deciding: Deciding, at?: Date): Promise<DecideOutcome>;
  /** The totals that would change if this counted of the brief. Writes nothing. */
  effectOf(request: EffectRequest): Promise<readonly Effect[]>;
  /** Every brief that can be reviewed, the newest first. */
  inbox(): Promise<readonly InboxLine[]>;
  /** The register of speakers (R6). */
  speakers(): Promise<Register>;
  /** Speakers of whom something was said that what counts may not have followed yet. */
  unfollowedSpeakers(): Promise<Unfollowed>;
  /** What counts has followed what the register said at a version. */
  markFollowed(version: number): Promise<void>;
  /** The briefs of the ledger with a claim that one of these speakers makes. */
  briefsCiting(names: readonly string[]): Promise<readonly BriefId[]>;
  /** Answers the register's new version. */
  registerSpeaker(speaker: SpeakerRecord, at?: Date): Promise<number>;

  /** The content in one hash, the same on every machine that holds the same; given a day, of what was published by then. */
  dataVersion(asKnownOn?: string | null): Promise<string>;
  /** Grows with every change of this ledger. */
  ledgerVersion(): Promise<number>;
  /** The newest day that a brief was published; `null` without briefs. */
  newestPublication(): Promise<string | null>;
  /** Every day that anything was published on, the newest first. */
  publicationDays(): Promise<readonly string[]>;
  /** Newest first. */
  briefs(): Promise<readonly ListedBrief[]>;
  /** Those published in a period, the oldest first. */
  briefsDuring(period: Period): Promise<readonly BriefCard[]>;
  briefsNamed(ids: Iterable<BriefId>): Promise<readonly BriefCard[]>;
  brief(idOrKey: string): Promise<(Brief & { readonly example: boolean }) | undefined>;
  /** In the order in which the brief tells them. */
  claimsOfBrief(id: BriefId): Promise<readonly Claim[]>;
  /** What is told of events that reach into a period, in the order of publication. */
  claimsDuring(period: Period): Promise<readonly Claim[]>;
  claims(ids: Iterable<ClaimId>): Promise<ReadonlyMap<ClaimId, Claim>>;
  /** One claim of each kind that was told by a day: what can be asked for. */
  claimKinds(asKnownOn: string): Promise<readonly Claim[]>;
  /** Of some measures, what was published in a period and says in so many words what it takes the place of. */
  claimsToldAnew(period: Period, measures: readonly Measure[]): Promise<readonly Claim[]>;
  ledger(): Promise<Ledger>;

  figuresKnownOn(day: string | null): Promise<readonly Figure[]>;
  /** The figures of whole trees that reach into a period, of those that a filter asks for. */
  figuresAsked(filter: Filter, asKnownOn: string | null): Promise<readonly Figure[]>;
  /** The figures that a filter asks for and several origins may tell differently, with what they said. */
  toldDifferently(filter: Filter, measures: readonly Measure[], asKnownOn: string): Promise<ToldDifferently>;
  /** From the first day to the last that anything is held of; `null` where nothing is. */
  daysTold(asKnownOn: string | null): Promise<Period | null>;
  /** What is held of the whole trees that some incidents are in. */
  figuresOfIncidents(incidents: Iterable<IncidentId>, asKnownOn: string | null): Promise<readonly Figure[]>;
  /** What figures speak of, as known on a day, with the names of more incidents. */
  evidence(figures: readonly Figure[], asKnownOn: string | null, more?: Iterable<IncidentId>): Promise<Evidence>;
  /** The running totals of an overview, without the rest of it: of some measures, or of all. */
  levels(request: OverviewRequest, measures?: readonly Measure[]): Promise<Levels>;
  totals(filter: Filter, asKnownOn: string | null): Promise<readonly Total[]>;
  /** The same with its evidence counted, not named, and read from sums: for charts and long periods. */
  sums(filter: Filter, asKnownOn: string | null): Promise<readonly SumTotal[]>;
  /** Of some measures the same, and of each day or week and each part of the place. */
  sumsAlong(filter: Filter, request: AlongRequest): Promise<SumsAlong>;
  overview(request: OverviewRequest): Promise<Overview>;
  /** What became known between two days of publication. */
  changes(request: ChangesRequest): Promise<Changes>;
  /** What the report of a week says, of all that is known or as known on a day. Throws a StoreError for what is no ISO week. */
  week(request: WeekRequest): Promise<Overview>;
  figure(id: FigureId, asKnownOn: string | null): Promise<Figure | undefined>;
  /** Some of the trees that anything is held of, the newest first, and how many there are. */
  incidents(request: IncidentsRequest): Promise<SomeIncidents>;
  /** The whole tree that has this incident in it. */
  incidentTree(id: IncidentId, asKnownOn: string | null): Promise<IncidentTree | undefined>;

  /** What people keep to read charts by, in the order of days. */
  events(): Promise<readonly KeptEvent[]>;
  /** Throws an EventError, and keeps nothing, for what has no name or is of no day. */
  keepEvent(input: KeptEventInput, now?: Date): Promise<KeptEvent>;
  removeEvent(id: string): Promise<void>;

  /** Briefs, incidents, places and sources by their words. Never throws for what was asked. */
  search(request: SearchRequest): Promise<Found>;

  /** Views that people have given a name, in the order of their names. */
  savedViews(): Promise<readonly SavedView[]>;
  saveView(view: NewView, now?: Date): Promise<SavedView>;
  renameView(id: ViewId, name: string): Promise<void>;
  deleteView(id: ViewId): Promise<void>;

  createSchedule(input: ScheduleInput, now?: Date): Promise<Schedule>;
  updateSchedule(id: ScheduleId, patch: Partial<ScheduleInput>, now?: Date): Promise<Schedule>;
  pauseSchedule(id: ScheduleId): Promise<Schedule>;
  resumeSchedule(id: ScheduleId, now?: Date): Promise<Schedule>;
  /** The reports it gave stay. */
  deleteSchedule(id: ScheduleId, now?: Date): Promise<void>;
  schedules(): Promise<readonly Schedule[]>;
  schedule(id: ScheduleId): Promise<Schedule | undefined>;

  /** The stored report of the present data, or the run to wait for. */
  requestReport(request: ReportRequest, now?: Date): Promise<RequestedReport>;
  runNow(schedule: ScheduleId, options?: RunNowOptions): Promise<Run>;
  /** Puts the runs that are due into the queue. Answers how many were new. */
  enqueueDue(now: Date): Promise<number>;
  claimRun(worker: string, now: Date, leaseMs: number): Promise<ClaimedRun | undefined>;
  renewRun(run: ClaimedRun, now: Date, leaseMs: number): Promise<Held<"renewed">>;
  /** Says how far the worker of a run is. */
  showRun(run: ClaimedRun, progress: RunProgress): Promise<Held<"shown">>;
  finishRun(run: ClaimedRun, report: FinishedReport, now?: Date): Promise<Held<"done">>;
  failRun(run: ClaimedRun, message: string, now?: Date): Promise<Held<"waiting" | "failed">>;
  /** Gives a run back unbegun: the worker stops. */
  releaseRun(run: ClaimedRun): Promise<Held<"released">>;
  run(id: RunId): Promise<Run | undefined>;
  /** Newest first. */
  runs(filter?: RunsFilter): Promise<readonly Run[]>;
  /** Every report that was kept, the newest first. */
  reports(): Promise<readonly StoredReport[]>;
  reportFile(sha256: string): Promise<Uint8Array | undefined>;
}

/** The store over an open database whose tables are up to date, and a replica of it that may answer what is read. */
export function storeOver(db: Database, firstWeekday: FirstWeekday = "monday", replica?: Database): Store {
  const read = readingFrom(db, replica);
  const [dataVersion, kinds] = [dataVersions(), claimKinds()];
  return {
    firstWeekday,
    close: async () => void (await Promise.all([db.destroy(), replica?.destroy()])),

    addBrief: (annotation, options) => addBrief(db, annotation, options),
    importing: (work, options) => importing(db, work, options),
    addBriefs: (briefs, options) => addBriefs(db, briefs, options),
    removeExamples: () => removeExamples(db),
    hasExamples: () => hasExamples(db),
    rebuild: (progress) => rebuildFigures(db, progress),
    verify: (progress) => verifyLedger(db, progress),
    eachLedgerLine: (take) => eachLedgerLine(db, take),
    addLedgerLines: (lines, progress) => addLedgerLines(db, lines, progress),
    backup: (file, progress) => backupLedger(db, file, progress),
    restore: (file, progress) => restoreLedger(db, file, progress),

    keepReading: (given, at = new Date()) => keepReading(db, given, at),
    review: (idOrKey) => readReview(db, idOrKey),
    decide: (deciding, at = new Date()) => decide(db, deciding, at),
    effectOf: (request) => readEffect(db, request),
    inbox: () => readInbox(db),
    speakers: () => readSpeakers(db),
    unfollowedSpeakers: () => readUnfollowed(db),
    markFollowed: (version) => markFollowed(db, version),
    briefsCiting: (names) => briefsCiting(db, names),
    registerSpeaker: (speaker, at = new Date()) => registerSpeaker(db, speaker, at),

    dataVersion: (asKnownOn = null) => dataVersion(db, asKnownOn),
    ledgerVersion: () => ledgerVersion(db),
    newestPublication: () => newestPublicationOf(db),
    publicationDays: () => readPublicationDays(db),
    briefs: () => listBriefs(db),
    briefsDuring: (period) => readCardsOf(db, { period, ids: [] }),
    briefsNamed: (ids) => readCardsNamed(db, ids),
    brief: (idOrKey) => readBrief(db, idOrKey),
    claimsOfBrief: (id) => readClaimsOfBrief(db, id),
    claimsDuring: (period) => read((from) => readClaimsDuring(from, period)),
    claims: (ids) => readClaims(db, ids),
    claimKinds: (day) => read((from) => kinds(from, day)),
    claimsToldAnew: (period, measures) => read((from) => readClaimsToldAnew(from, period, measures)),
    ledger: () => read(readLedger),

    figuresKnownOn: (day) => read((from) => readFigures(from, day)),
    figuresAsked: (filter, asKnownOn) => read((from) => readFiguresAsked(from, filter, asKnownOn)),
    toldDifferently: (filter, measures, day) => read((from) => readToldDifferently(from, filter, { measures, day })),
    daysTold: (day) => read((from) => readDaysTold(from, day)),
    figuresOfIncidents: (incidents, asKnownOn) => read((from) => readFiguresOfIncidents(from, incidents, asKnownOn)),
    evidence: (figures, asKnownOn, more) => read((from) => readEvidence(from, figures, asKnownOn, more)),
    levels: (request, measures) => read((from) => readLevels(from, request, measures)),
    totals: (filter, asKnownOn) => read((from) => readTotals(from, filter, asKnownOn)),
    sums: (filter, asKnownOn) => read((from) => readSums(from, filter, asKnownOn)),
    sumsAlong: (filter, request) => read((from) => readSumsAlong(from, filter, request)),
    overview: (request) => read((from) => readOverview(from, { firstWeekday, ...request }, dataVersion)),
    changes: (request) => read((from) => readChanges(from, { firstWeekday, ...request }, dataVersion)),
    week: (request) => read((from) => readWeek(from, { firstWeekday, ...request }, dataVersion)),
    figure: (id, asKnownOn) => read((from) => readFigure(from, id, asKnownOn)),
    incidents: (request) => read((from) => readIncidents(from, request)),
    incidentTree: (id, asKnownOn) => read((from) => readIncidentTree(from, id, asKnownOn)),

    events: () => listEvents(db),
    keepEvent: (input, now = new Date()) => keepEvent(db, input, now),
    removeEvent: (id) => removeEvent(db, id),

    search: (request) => search(db, request),

    savedViews: () => listViews(db),
    saveView: (view, now = new Date()) => saveView(db, view, now),
    renameView: (id, name) => renameView(db, id, name),
    deleteView: (id) => deleteView(db, id),

    createSchedule: (input, now = new Date()) => createSchedule(db, input, now),
    updateSchedule: (id, patch, now = new Date()) => updateSchedule(db, id, patch, now),
    pauseSchedule: (id) => pauseSchedule(db, id),
    resumeSchedule: (id, now = new Date()) => resumeSchedule(db, id, now),
    deleteSchedule: (id, now = new Date()) => deleteSchedule(db, id, now),
    schedules: () => listSchedules(db),
    schedule: (id) => readSchedule(db, id),

    requestReport: async (request, now = new Date()) =>
      requestReport(
        db,
        { firstWeekday, asKnownOn: null, ...request },
        await dataVersion(db, request.asKnownOn ?? null),
        now,
      ),
    runNow: (schedule, options = {}) => runNow(db, schedule, options, firstWeekday),
    enqueueDue: (now) => enqueueDue(db, now, firstWeekday),
    claimRun: (worker, now, leaseMs) => claimRun(db, worker, now, leaseMs),
    renewRun: (run, now, leaseMs) => renewRun(db, run, now, leaseMs),
    showRun: (run, progress) => showRun(db, run, progress),
    finishRun: (run, report, now = new Date()) => finishRun(db, run, report, now),
    failRun: (run, message, now = new Date()) => failRun(db, run, message, now),
    releaseRun: (run) => releaseRun(db, run),
    run: (id) => readRun(db, id),
    runs: (filter = {}) => listRuns(db, filter),
    reports: () => listReports(db),
    reportFile: (sha256) => readReportFile(db, sha256),
  };
}
