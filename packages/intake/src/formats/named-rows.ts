import { nameOfRow, type Format } from "./format.ts";
import type { NamedRow } from "./part-of-rows.ts";
import { isBroken, type BrokenRow, type Row, type Table } from "./tables/table.ts";
import { TimesSeen } from "./times-seen.ts";

/** Two rows of one name are two rows: the second is called so. */
export async function* namedRows(format: Format, { rows }: Table): AsyncGenerator<NamedRow> {
  const seen = new TimesSeen();
  for await (const row of rows()) {
    if (isTags(format, row)) continue;
    if (isBroken(row)) {
      yield { name: `row ${row.number}`, row };
      continue;
    }
    const name = nameOfRow(format, row.cells);
    const times = seen.add(name);
    yield { name: times === 1 ? name : `${name} (${times})`, row };
  }
}

function isTags({ isNoRow }: Format, row: Row | BrokenRow): boolean {
  return !isBroken(row) && isNoRow?.(row.cells) === true;
}
