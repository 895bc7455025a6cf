import type { Brief, BriefId } from "@daybook/data";
import { LedgerError } from "../ledger/ledger-error.ts";
import type { Writing } from "../tables.ts";

/** Inside a transaction of whoever takes the brief in anew, or takes it out. */
export async function removeReading(transaction: Writing, id: BriefId): Promise<void> {
  await transaction.deleteFrom("decision").where("brief_id", "=", id).execute();
  await transaction.deleteFrom("reading").where("id", "=", id).execute();
}

/** What people have decided is not lost because a brief comes again. */
export async function refuseDecided(transaction: Writing, { id, title, published }: Brief): Promise<void> {
  const row = await transaction
    .selectFrom("reading")
    .select(["seq", "waiting", "accepted", "rejected"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined || row.seq === 0) return;
  const figures = row.waiting + row.accepted + row.rejected;
  throw new LedgerError(
    `The figures of “${title}” (${published}) are under review: ${figures - row.waiting} of ${figures} decided. ` +
      "Nothing was stored. Go on with its review.",
  );
}
