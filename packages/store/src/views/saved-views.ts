import { randomUUID } from "node:crypto";
import type { Database, Tables } from "../tables.ts";
import { writing } from "../transaction.ts";
import { ViewError } from "./view-error.ts";

export type ViewId = string;

/** An address of this site that someone has given a name. All that a page is of is in its address. */
export interface SavedView {
  readonly id: ViewId;
  readonly name: string;
  /** A path of this site with its query. Without days in it, it shows the newest week, whichever that is. */
  readonly address: string;
  readonly savedAt: string;
  readonly by: string;
}

export interface NewView {
  readonly name: string;
  readonly address: string;
  readonly by: string;
}

/** In the order of their names. */
export async function listViews(db: Database): Promise<readonly SavedView[]> {
  const rows = await db.selectFrom("saved_view").selectAll().orderBy("saved_at").orderBy("id").execute();
  return rows.map(viewOf).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Throws a ViewError for what is no address here, and for a name that is empty or taken. */
export async function saveView(db: Database, { name, address, by }: NewView, now: Date): Promise<SavedView> {
  refuseOtherAddress(address);
  const row = { id: randomUUID(), name: nameFrom(name), address, saved_at: now.toISOString(), by_name: by };
  await writing(db, async (transaction) => {
    await refuseTaken(transaction, row);
    await transaction.insertInto("saved_view").values(row).execute();
  });
  return viewOf(row);
}

export function renameView(db: Database, id: ViewId, name: string): Promise<void> {
  return writing(db, async (transaction) => {
    const row = { id, name: nameFrom(name) };
    await refuseTaken(transaction, row);
    const renamed = await transaction
      .updateTable("saved_view")
      .set({ name: row.name })
      .where("id", "=", id)
      .returning("id")
      .execute();
    if (renamed.length === 0) throw new ViewError("This view is not there any more. Nothing was changed.");
  });
}

/** One that is gone already stays gone. */
export async function deleteView(db: Database, id: ViewId): Promise<void> {
  await writing(db, (transaction) => transaction.deleteFrom("saved_view").where("id", "=", id).execute());
}

function viewOf({ id, name, address, saved_at, by_name }: Tables["saved_view"]): SavedView {
  return { id, name, address, savedAt: saved_at, by: by_name };
}

const [longestName, longestAddress] = [100, 4000];

function nameFrom(given: string): string {
  const name = given.trim().replace(/\s+/g, " ");
  if (name === "") throw new ViewError("A view needs a name by which you will know it again.");
  if (name.length > longestName) throw new ViewError(`A name has at most ${longestName} letters.`);
  return name;
}

/** What another site is called would lead away from here under a name that people trust. */
function refuseOtherAddress(address: string): void {
  const isOwn = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(address) && address.length <= longestAddress;
  if (!isOwn) throw new ViewError("This is no address of a page here.");
}

async function refuseTaken(db: Database, { id, name }: Pick<SavedView, "id" | "name">): Promise<void> {
  const same = await db.selectFrom("saved_view").select(["id", "name"]).execute();
  const taken = same.some((view) => view.id !== id && view.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ViewError(`Another view is called “${name}” already.`);
}
