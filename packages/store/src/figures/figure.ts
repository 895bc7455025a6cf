import type { Figure, FigureId } from "@daybook/data";
import type { Database } from "../tables.ts";
import { figureOf } from "./figure-text.ts";
import { isKnownOn } from "./known-figures.ts";

/** One figure as held on a day of publication. Of two that share an id, the last, as an overview has it. */
export async function readFigure(db: Database, id: FigureId, day: string | null): Promise<Figure | undefined> {
  const row = await db
    .selectFrom("figure")
    .select(["id", "json"])
    .where("id", "=", id)
    .where((eb) => isKnownOn(eb, day))
    .orderBy("occurrence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && figureOf(row);
}
