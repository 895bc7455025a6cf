import type { Database, Tables } from "../tables.ts";
import { madeBy } from "./made-by.ts";
import type { ReportRequest } from "./run.ts";

/** A report that was made and kept. */
export interface StoredReport extends Required<ReportRequest> {
  /** The version of the data that it shows. */
  readonly dataVersion: string;
  /** Names its file. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly pages: number;
  /** Made by the rules and the program that make reports now. */
  readonly isOfNow: boolean;
  /** When it was last made. */
  readonly finishedAt: string;
}

/** Every report that was kept, the newest first. Runs that gave the same file are one. */
export async function listReports(db: Database): Promise<readonly StoredReport[]> {
  const rows = await storedReports(db).execute();
  return rows.map(storedReportOf);
}

/** The report of just this data, if it was made. */
export async function readReport(
  db: Database,
  { week, firstWeekday, place, language, asKnownOn }: Required<ReportRequest>,
  dataVersion: string,
): Promise<StoredReport | undefined> {
  const row = await storedReports(db)
    .where("week", "=", week)
    .where("first_weekday", "=", firstWeekday)
    .where("place", place === null ? "is" : "=", place)
    .where("language", "=", language)
    .where("as_known_on", asKnownOn === null ? "is" : "=", asKnownOn)
    .where("data_version", "=", dataVersion)
    .where("made_by", "=", madeBy)
    .limit(1)
    .executeTakeFirst();
  return row && storedReportOf(row);
}

export async function readReportFile(db: Database, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom("report_file").select("content").where("sha256", "=", sha256).executeTakeFirst();
  // PostgreSQL's driver gives a Buffer, which is not equal to the same bytes.
  return row && new Uint8Array(row.content);
}

const shared = ["week", "first_weekday", "place", "language", "as_known_on", "data_version", "made_by"] as const;

function storedReports(db: Database) {
  return db
    .selectFrom("report_run")
    .innerJoin("report_file", "report_file.sha256", "report_run.sha256")
    .where("state", "=", "done")
    .select([...shared, "report_file.sha256", "size", "pages"])
    .select(({ fn }) => fn.max("finished_at").as("finished_at"))
    .groupBy([...shared, "report_file.sha256", "size", "pages"])
    .orderBy("finished_at", "desc")
    .orderBy("report_file.sha256");
}

type ReportRow = Pick<
  Tables["report_run"],
  "week" | "first_weekday" | "place" | "as_known_on" | "data_version" | "made_by" | "pages"
> &
  Pick<Tables["report_file"], "sha256" | "size"> & { readonly finished_at: string | null };

function storedReportOf(row: ReportRow): StoredReport {
  const { week, place, as_known_on, data_version, sha256, size, pages, finished_at } = row;
  return {
    week,
    firstWeekday: row.first_weekday,
    place,
    sha256,
    size,
    language: "en",
    asKnownOn: as_known_on,
    pages: pages ?? 0,
    dataVersion: data_version ?? "",
    isOfNow: row.made_by === madeBy,
    finishedAt: finished_at ?? "",
  };
}
