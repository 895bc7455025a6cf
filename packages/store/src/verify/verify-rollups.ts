import { plusDays } from "@daybook/data";
import { mondayOf, mondaysTold, weekCells } from "../rollups/refresh-rollups.ts";
import { keyOf } from "../rollups/row-key.ts";
import { sumOfColumns } from "../rollups/sum-columns.ts";
import type { Database, Tables } from "../tables.ts";
import type { CellFlaw } from "./flaw.ts";
import { unlikePairs, type Pair } from "./unlike-pairs.ts";

type Row = Tables["rollup"];

/** Sums all contributions again, by day and by week, and compares the sums with those stored. */
export async function verifyRollups(db: Database): Promise<readonly CellFlaw[]> {
  const stored = await db.selectFrom("rollup").select("day").distinct().execute();
  const weeks = new Set([...(await mondaysTold(db)), ...stored.map(({ day }) => mondayOf(day))]);
  const flaws: CellFlaw[] = [];
  for (const monday of [...weeks].sort()) {
    const pairs = unlikePairs(await storedIn(db, monday), await weekCells(db, monday), nameOf);
    flaws.push(...pairs.map(cellFlaw));
  }
  return flaws;
}

function storedIn(db: Database, monday: string): Promise<readonly Row[]> {
  return db
    .selectFrom("rollup")
    .selectAll()
    .where("day", ">=", monday)
    .where("day", "<=", plusDays(monday, 6))
    .execute();
}

function nameOf({ place, grain, day, key, grade, known_from }: Row): string {
  return `${place}\n${grain}\n${day}\n${key}\n${grade}\n${known_from}`;
}

function cellFlaw({ stored, derived }: Pair<Row>): CellFlaw {
  const { place, grain, day, key, known_from } = (derived ?? stored) as Row;
  return {
    kind: "cell",
    place: place === "" ? null : place,
    grain,
    day,
    key: rowIn(key),
    knownFrom: known_from,
    stored: stored === undefined ? null : sumOfColumns(stored).interval,
    derived: derived === undefined ? null : sumOfColumns(derived).interval,
  };
}

function rowIn(text: string): CellFlaw["key"] {
  try {
    const key = keyOf(text);
    return "row" in key ? key.row : null;
  } catch {
    return null;
  }
}
