import type { FirstWeekday } from "@daybook/data";
import type { Generated, Kysely, Transaction } from "kysely";
import type { SumColumns } from "./rollups/sum-columns.ts";

/**
 * What the tables hold. Types are those that SQLite and PostgreSQL have in common: days and instants are ISO text, truth
 * is 0 or 1, what no query looks into is JSON text.
 */
export interface Tables {
  ledger_state: LedgerStateTable;
  brief: BriefTable;
  claim: ClaimTable;
  claim_reference: ClaimReferenceTable;
  incident_statement: IncidentStatementTable;
  figure: FigureTable;
  tree: TreeTable;
  contribution: ContributionTable;
  rollup: RollupTable;
  reading: ReadingTable;
  decision: DecisionTable;
  past_contribution: PastContributionTable;
  past_claim: PastClaimTable;
  registered_speaker: RegisteredSpeakerTable;
  source_row: SourceRowTable;
  event: EventTable;
  search_entry: SearchEntryTable;
  search_told: SearchToldTable;
  schedule: ScheduleTable;
  saved_view: SavedViewTable;
  report_run: ReportRunTable;
  report_file: ReportFileTable;
}

/** The database, or a transaction of it. */
export type Database = Kysely<Tables>;
/** Only inside a transaction: what is written stands or falls together. */
export type Writing = Transaction<Tables>;

/** Something that can be searched for. Its words are in `search_words`, which each database keeps in its own way. Derived. */
interface SearchEntryTable {
  seq: Generated<number>;
  kind: "place" | "speaker" | "publisher" | "incident" | "brief";
  /** The id of a brief or incident; the name of anyone and anywhere else. */
  ref: string;
  title: string;
  /** The title as it is compared. */
  name: string;
}

/** Which briefs name what can be searched for, and the day of their publication. Derived. */
interface SearchToldTable {
  brief_id: string;
  seq: number;
  day: string;
}

/** One row, whose version grows with every change of the ledger. */
interface LedgerStateTable {
  id: 1;
  version: number;
  /** The rules that the stored figures were held by. */
  rules: string | null;
}

interface BriefTable {
  id: string;
  key: string;
  title: string;
  published: string;
  theatre: string;
  language: string;
  publisher: string | null;
  url: string | null;
  constructed: number;
  text: string;
  example: number;
  recorded_at: string;
  /** The ledger's version that what it tells now came with. */
  version: number;
  /** `data`: rows of a data file. */
  kind: "prose" | "data";
}

/** What a brief tells now. Rows are never updated: one that a decision takes out stands among the past claims. */
interface ClaimTable {
  id: string;
  brief_id: string;
  /** Its place in the brief's contribution. */
  ordinal: number;
  incident_id: string | null;
  published: string;
  measure: string;
  kind: string;
  low: number;
  best: number | null;
  high: number | null;
  from_day: string;
  to_day: string;
  place: string | null;
  /** Of a reading, what those of its series share; the others have none. */
  series: string | null;
  json: string;
}

/** A figure of another brief that a claim revises or restates; that brief may not be there yet. */
interface ClaimReferenceTable {
  claim_id: string;
  brief_key: string;
  figure: string;
}

interface IncidentStatementTable {
  brief_id: string;
  ordinal: number;
  incident_id: string;
  parent_id: string | null;
  label: string;
  parts_told: "all" | "some" | null;
  open: number | null;
  tally: number | null;
  published: string;
}

/** What is held of one quantity of one incident over a span of publication days. Derived: can be rebuilt from claims. */
interface FigureTable {
  id: string;
  /** Two numbers of one speaker that both stand apart share an id: the first is 0, the next 1. */
  occurrence: number;
  known_from: string;
  /** The first day on which it is no longer held; `null` while it is. */
  known_until: string | null;
  root_id: string;
  /** What of it does not follow from the rest, as `figureText` writes it. */
  json: string;
}

/** The figures of one tree over a span of publication days, in the order in which the rules give them. Derived. */
interface TreeTable {
  root_id: string;
  known_from: string;
  known_until: string | null;
  /** Trees stand in the order in which they were first told. */
  sort_key: string;
  /** First and last day of anything in it. */
  from_day: string;
  to_day: string;
  /** Ids of its figures, as a JSON list. */
  figures: string;
  /** What it adds to totals is among the contributions; else its figures are looked at one by one. */
  rolled: number;
}

/** What a tree that is wholly of one day and place adds to one row of totals. Derived. */
interface ContributionTable extends SumColumns {
  root_id: string;
  known_from: string;
  known_until: string | null;
  day: string;
  /** As told; empty where no place is. */
  place: string;
  key: string;
  grade: string;
}

/** The sum of contributions in a place, and all inside it, on a day or in the ISO week that begins on it. Derived. */
interface RollupTable extends SumColumns {
  /** In lower case; empty for everywhere. */
  place: string;
  grain: "day" | "week";
  /** Not held any more: 1 where `known_until` is a day. What is asked for most lies apart from it. */
  past: number;
  /** Empty for the victims of a side. */
  measure: string;
  day: string;
  key: string;
  grade: string;
  known_from: string;
  known_until: string | null;
}

/** What was read of a brief when it came in, which never changes, and how far its review has come. */
interface ReadingTable {
  id: string;
  key: string;
  title: string;
  published: string;
  theatre: string;
  language: string;
  publisher: string | null;
  url: string | null;
  constructed: number;
  text: string;
  json: string;
  /** The brief of which this one is a corrected edition. */
  edition_of: string | null;
  example: number;
  state: "waiting" | "in review" | "done";
  waiting: number;
  accepted: number;
  rejected: number;
  /** Of the newest decision; 0 without. */
  seq: number;
  recorded_at: string;
}

/** Append-only: what people decided of a brief, one after the other. */
interface DecisionTable {
  brief_id: string;
  seq: number;
  at: string;
  by_name: string;
  json: string;
}

/** What a brief told between two versions of the ledger, before people decided otherwise. */
interface PastContributionTable {
  brief_id: string;
  from_version: number;
  until_version: number;
  /** Its statements, and the ids of its claims. */
  json: string;
}

/** A claim that stands no longer. */
interface PastClaimTable {
  id: string;
  brief_id: string;
  json: string;
}

/** Who a speaker is, as a person said; the newest of a name holds, and rows are only added. */
interface RegisteredSpeakerTable {
  seq: number;
  name: string;
  /** `null`: what was said of the name was taken back, and nobody says who it is. */
  kind: string | null;
  side: string | null;
  origin: string;
  at: string;
  by_name: string;
  /** Whether every brief that cites the speaker has been told anew since. */
  followed: number;
}

/** What a data set said of a row when it was last imported. */
interface SourceRowTable {
  dataset: string;
  name: string;
  /** The day of that snapshot. */
  published: string;
  json: string;
}

/** What people keep to read charts by. */
interface EventTable {
  id: string;
  name: string;
  day: string;
  /** `null`: every place. */
  place: string | null;
  created_at: string;
}

interface ScheduleTable {
  id: string;
  name: string;
  weekday: number;
  time: string;
  zone: string;
  place: string | null;
  language: string;
  state: "active" | "paused" | "deleted";
  created_at: string;
  /** Occasions before this are not made up for. */
  active_since: string;
}

interface SavedViewTable {
  id: string;
  name: string;
  address: string;
  saved_at: string;
  by_name: string;
}

/** Both the history of runs and the queue of work. */
interface ReportRunTable {
  id: string;
  /** Schedule, week (and the day it begins on), place, language and occasion in one line: there is one run of each. */
  run_key: string;
  schedule_id: string | null;
  week: string;
  /** The day that its weeks begin on. */
  first_weekday: FirstWeekday;
  place: string | null;
  language: string;
  occasion: string;
  state: "waiting" | "running" | "done" | "failed";
  attempt: number;
  /** Grows with every claim: whoever holds an older one has lost the run. */
  fence: number;
  worker: string | null;
  lease_until: string | null;
  not_before: string;
  enqueued_at: string;
  started_at: string | null;
  finished_at: string | null;
  message: string | null;
  sha256: string | null;
  pages: number | null;
  data_version: string | null;
  result_hash: string | null;
  /** The day of publication that it shows the knowledge of; `null`: all that is known when it is made. */
  as_known_on: string | null;
  /** The rules and the program that it was made by; `null`: by those from before this was kept. */
  made_by: string | null;
  /** What its worker is doing, and how much of it is done; `null` before it has said so. */
  step: string | null;
  step_done: number | null;
  step_all: number | null;
}

interface ReportFileTable {
  sha256: string;
  size: number;
  content: Uint8Array;
}
