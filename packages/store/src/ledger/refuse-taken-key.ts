import type { Brief } from "@daybook/data";
import type { Writing } from "../tables.ts";
import { LedgerError } from "./ledger-error.ts";

/** A key leads to one brief, whether it counts or waits. */
export async function refuseTakenKey(transaction: Writing, { id, key }: Pick<Brief, "id" | "key">): Promise<void> {
  const [other] = await transaction
    .selectFrom("brief")
    .select(["published", "title"])
    .where("key", "=", key)
    .where("id", "!=", id)
    .union((eb) => eb.selectFrom("reading").select(["published", "title"]).where("key", "=", key).where("id", "!=", id))
    .execute();
  if (other === undefined) return;
  throw new LedgerError(
    `Another brief has the key “${key}” already: ${other.published}, “${other.title}”. ` +
      "Nothing was stored. Give this brief a key of its own; a corrected edition is a new brief.",
  );
}
