import { plusDays, readingSeriesOf, type Measure, type Period } from "@daybook/data";
import { inChunks } from "../in-chunks.ts";
import type { Database } from "../tables.ts";
import { claimsInOrder, claimsOfIncidents, foundColumns, type FoundClaim } from "./claims-found.ts";
import { joinedPeriods } from "./joined-periods.ts";

/** How many readings before a period are looked at: of the newest some may have been taken back, or be disputed. */
const readingsBefore = 10;

/**
 * What the levels of a period are read from: its readings and the last before, and what the same origins tell of the days
 * between. A count of every day since an invasion has thousands, of which a week shows eight.
 */
export async function claimsOfLevels(
  db: Database,
  period: Period,
  day: string,
  measures?: readonly Measure[],
): Promise<readonly FoundClaim[]> {
  const series = await seriesNamed(db);
  if (series.length === 0) return [];
  const readings = [
    ...(await readIn(db, series, period, { day, measures })),
    ...(await readBefore(db, series, period, { day, measures })),
    ...(await readingAgain(db, day)),
  ];
  return [...readings, ...(await flowsBeside(db, readings, period))];
}

/** Read from the index alone: which of them are known by the day is asked where their readings are. */
async function seriesNamed(db: Database): Promise<readonly string[]> {
  const rows = await db.selectFrom("claim").select("series").distinct().where("series", "is not", null).execute();
  return rows.flatMap(({ series }) => series ?? []);
}

/** Which readings are wanted: of some measures, or of all, as published by a day. */
interface Readings {
  readonly measures: readonly Measure[] | undefined;
  readonly day: string;
}

function readIn(db: Database, series: readonly string[], { from, to }: Period, { day, measures }: Readings) {
  return inChunks(series, (some) =>
    db
      .selectFrom("claim")
      .select(foundColumns)
      .where("series", "in", some)
      .where("to_day", ">=", from)
      .where("to_day", "<=", to)
      .where("published", "<=", day)
      .$if(measures !== undefined, (claims) => claims.where("measure", "in", measures ?? []))
      .execute(),
  );
}

async function readBefore(db: Database, series: readonly string[], { from }: Period, { day, measures }: Readings) {
  const found: FoundClaim[] = [];
  for (const name of series) {
    const newest = await db
      .selectFrom("claim")
      .select(foundColumns)
      .where("series", "=", name)
      .where("to_day", "<", from)
      .where("published", "<=", day)
      .$if(measures !== undefined, (claims) => claims.where("measure", "in", measures ?? []))
      .orderBy("to_day", "desc")
      .limit(readingsBefore)
      .execute();
    found.push(...newest);
  }
  return found;
}

/** A reading may take back one of another day. */
async function readingAgain(db: Database, day: string): Promise<readonly FoundClaim[]> {
  return inChunks(await idsSpeakingOfOthers(db), (some) =>
    db
      .selectFrom("claim")
      .select(foundColumns)
      .where("id", "in", some)
      .where("series", "is not", null)
      .where("published", "<=", day)
      .execute(),
  );
}

/** Claims that revise or restate another. They are few: asked for with their claims, SQLite goes through the claims. */
async function idsSpeakingOfOthers(db: Database): Promise<readonly string[]> {
  const rows = await db.selectFrom("claim_reference").select("claim_id").distinct().execute();
  return rows.map(({ claim_id }) => claim_id);
}

/** What is told of the days between the readings that are shown, with all that may have taken its place. */
export async function flowsBeside(
  db: Database,
  readings: readonly FoundClaim[],
  period: Period,
): Promise<readonly FoundClaim[]> {
  const series = readingSeriesOf(claimsInOrder(readings));
  const measures = [...new Set(series.map(({ key }) => key.measure))];
  const found: (FoundClaim & { readonly incident_id: string | null })[] = [];
  for (const { from, to } of joinedPeriods(series.flatMap((one) => daysBetween(one.readings, period)))) {
    const flows = await db
      .selectFrom("claim")
      .select([...foundColumns, "incident_id"])
      .where("kind", "=", "flow")
      .where("measure", "in", measures)
      .where("to_day", ">=", from)
      .where("to_day", "<=", to)
      .where("from_day", ">=", from)
      .execute();
    found.push(...flows);
  }
  if (found.length === 0) return [];
  const beside = await claimsOfIncidents(db, new Set(found.flatMap(({ incident_id }) => incident_id ?? [])));
  return [...beside, ...(await flowsAgain(db))];
}

async function flowsAgain(db: Database): Promise<readonly FoundClaim[]> {
  return inChunks(await idsSpeakingOfOthers(db), (some) =>
    db.selectFrom("claim").select(foundColumns).where("id", "in", some).where("kind", "=", "flow").execute(),
  );
}

/** From the day after the reading before the first that is shown, to the last. */
function daysBetween(readings: readonly { readonly asOf: string }[], { from, to }: Period): readonly Period[] {
  const known = readings.filter(({ asOf }) => asOf <= to);
  const shown = Math.max(0, known.filter(({ asOf }) => asOf < from).length - 1);
  const [before, last] = [known[Math.max(0, shown - 1)], known.at(-1)];
  if (before === undefined || last === undefined || before === last) return [];
  return [{ from: plusDays(before.asOf, 1), to: last.asOf }];
}
