import { plusDays, type Interval } from "@daybook/data";
import type { RollupKey } from "../rollups/contributions.ts";
import { allTouched, byWeek, dayCells, weekOfDays } from "../rollups/refresh-rollups.ts";
import type { Sum } from "../rollups/sum.ts";
import type { Database, Tables } from "../tables.ts";
import type { CellFlaw } from "./flaw.ts";
import { parsed, unlikePairs, type Pair } from "./unlike-pairs.ts";

type Row = Tables["rollup"];

/** Sums all contributions again, by day and by week, and compares the sums with those stored. */
export async function verifyRollups(db: Database): Promise<readonly CellFlaw[]> {
  const touched = await allTouched(db);
  const flaws: CellFlaw[] = [];
  for (const monday of byWeek(touched).keys()) {
    const days: Row[] = [];
    for (let at = 0; at < 7; at += 1) {
      const day = plusDays(monday, at);
      const places = touched.get(day);
      if (places === undefined) continue;
      const derived = await dayCells(db, day, places);
      flaws.push(...(await flawsIn(db, "day", day, derived)));
      days.push(...derived);
    }
    flaws.push(...(await flawsIn(db, "week", monday, weekOfDays(days, monday))));
  }
  return [...flaws, ...(await looseWeeks(db, new Set(byWeek(touched).keys())))];
}

async function flawsIn(
  db: Database,
  grain: Row["grain"],
  day: string,
  derived: readonly Row[],
): Promise<readonly CellFlaw[]> {
  const stored = await db.selectFrom("rollup").selectAll().where("grain", "=", grain).where("day", "=", day).execute();
  const nameOf = (row: Row) => `${row.place}\n${row.key}\n${row.grade}\n${row.known_from}`;
  return unlikePairs(stored, derived, nameOf).map(cellFlaw);
}

/** Weeks that hold something though none of their days does. */
async function looseWeeks(db: Database, weeks: ReadonlySet<string>): Promise<readonly CellFlaw[]> {
  const rows = await db.selectFrom("rollup").select("day").where("grain", "=", "week").distinct().execute();
  const loose = rows.map(({ day }) => day).filter((day) => !weeks.has(day));
  return (await Promise.all(loose.map((day) => flawsIn(db, "week", day, [])))).flat();
}

function cellFlaw({ stored, derived }: Pair<Row>): CellFlaw {
  const { place, grain, day, key, known_from } = (derived ?? stored) as Row;
  const parsedKey = parsed<RollupKey>(key);
  return {
    kind: "cell",
    place: place === "" ? null : place,
    grain,
    day,
    key: parsedKey !== undefined && "row" in parsedKey ? parsedKey.row : null,
    knownFrom: known_from,
    stored: stored === undefined ? null : (intervalIn(stored) ?? "unreadable"),
    derived: derived === undefined ? null : (intervalIn(derived) ?? null),
  };
}

function intervalIn({ json }: Row): Interval | undefined {
  return parsed<Sum>(json)?.interval;
}
