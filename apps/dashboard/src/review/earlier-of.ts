import { saidBy } from "@daybook/charts";
import type { FigureEntry, Review } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Earlier, Linked } from "../pages/review/view.ts";
import { openReview } from "./open-review.ts";

/** The sentences of earlier briefs that the figures of this one revise or repeat, by the figure's id here. */
export async function earlierOf(store: Store, { figures }: Review): Promise<ReadonlyMap<string, Earlier>> {
  const found = new Map<string, Earlier>();
  for (const { entry } of figures) {
    const told = entry.revises ?? entry.restates;
    const earlier = told === null ? null : ((await underReview(store, told)) ?? (await counted(store, told)));
    if (earlier !== null) found.set(entry.id, earlier);
  }
  return found;
}

interface Told {
  readonly brief: string;
  readonly figure: string;
}

async function underReview(store: Store, { brief, figure }: Told): Promise<Earlier | null> {
  const open = await openReview(store, brief);
  const entry = open?.review.figures.find((one) => one.entry.id === figure)?.entry;
  return open === undefined || entry === undefined ? null : earlierFrom(linkTo(open.kept.brief), entry);
}

function earlierFrom(brief: Linked, { id, span, quote, attributed_to }: FigureEntry): Earlier {
  const { text: words, start } = span;
  return { brief, figure: id, words, start, quote, saidBy: attributed_to ?? "the brief itself" };
}

/** Of a brief that counted before reviews were kept. */
async function counted(store: Store, { brief: key, figure }: Told): Promise<Earlier | null> {
  const brief = await store.brief(key);
  if (brief === undefined) return null;
  for (const claim of await store.claimsOfBrief(brief.id)) {
    const mention = claim.mentions.find((one) => one.figure === figure);
    if (mention === undefined) continue;
    const { words, start, quote } = mention;
    return { brief: linkTo(brief), figure, words, start, quote, saidBy: saidBy(claim) };
  }
  return null;
}

function linkTo({ id, key, title, published }: Linked): Linked {
  return { id, key, title, published };
}
