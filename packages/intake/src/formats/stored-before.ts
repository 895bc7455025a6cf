import { plusDays, type Claim } from "@daybook/data";
import type { StoredFigure } from "../prose/relations/revised-by.ts";
import { storedFrom } from "./stored-from.ts";

/** Where earlier briefs and their claims are kept. */
export interface EarlierBriefs {
  briefs(): Promise<readonly { readonly id: string; readonly published: string }[]>;
  claimsOfBrief(id: string): Promise<readonly Claim[]>;
}

/** A toll is corrected within weeks; a brief does not go back further without saying so. */
const daysBack = 60;

/** The figures of the ledger that a brief of a day may revise: those of the briefs of the weeks before it. */
export async function storedBefore(ledger: EarlierBriefs, published: string): Promise<readonly StoredFigure[]> {
  const first = plusDays(published, -daysBack);
  const before = (await ledger.briefs()).filter((brief) => brief.published >= first && brief.published < published);
  const claims = await Promise.all(before.map(({ id }) => ledger.claimsOfBrief(id)));
  return storedFrom(claims.flat());
}
