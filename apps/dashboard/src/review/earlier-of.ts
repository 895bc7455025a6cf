import { saidBy } from "@daybook/charts";
import type { Review, ReviewedFigure } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Earlier } from "../pages/review/view.ts";

/** The sentences of earlier briefs that the figures of this one revise or repeat, by the figure's id here. */
export async function earlierOf(store: Store, { figures }: Review): Promise<ReadonlyMap<string, Earlier>> {
  const found = await Promise.all(
    figures.map(async (figure) => [figure.entry.id, await earlierFigure(store, figure)] as const),
  );
  return new Map(found.flatMap(([id, earlier]) => (earlier === null ? [] : [[id, earlier]])));
}

async function earlierFigure(store: Store, { entry }: ReviewedFigure): Promise<Earlier | null> {
  const told = entry.revises ?? entry.restates;
  if (told === null) return null;
  const brief = await store.brief(told.brief);
  if (brief === undefined) return null;
  for (const claim of await store.claimsOfBrief(brief.id)) {
    const mention = claim.mentions.find(({ figure }) => figure === told.figure);
    if (mention === undefined) continue;
    const { id, key, title, published } = brief;
    const { words, start, quote } = mention;
    return { brief: { id, key, title, published }, figure: told.figure, words, start, quote, saidBy: saidBy(claim) };
  }
  return null;
}
