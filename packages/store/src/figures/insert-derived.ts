import { insertRows } from "../insert-rows.ts";
import type { Writing } from "../tables.ts";
import type { DerivedRows } from "./derived-rows.ts";

export async function insertDerived(
  transaction: Writing,
  { figures, trees, contributions }: DerivedRows,
): Promise<void> {
  await insertRows(transaction, "figure", figures);
  await insertRows(transaction, "tree", trees);
  await insertRows(transaction, "contribution", contributions);
}
