import { takenSelection } from "@daybook/charts";
import { parts, selectionOf, type Part, type Selection } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Asked } from "../asked.ts";
import { knownNow } from "../knowledge.ts";

/** What an address asks for, to take along, or only a part of it. `address` is where the same is found again. */
export async function selectedBy(
  store: Store,
  { by, ...question }: Asked,
  address: string,
  only: readonly Part[] = parts,
): Promise<Selection> {
  const asked = { ...question, asKnownOn: question.asKnownOn ?? (await knownNow(store)) };
  return selectionOf(store, { ...(await takenSelection(store, asked, { address, by })), only });
}
