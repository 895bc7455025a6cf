import { briefIdOf, type Brief } from "@daybook/data";
import { keptReading, readBrief, type Decision, type StoredFigure } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { decide, type DecidedWords } from "./decide.ts";
import { keepBrief } from "./keep-brief.ts";
import { openReview, type OpenReview } from "./open-review.ts";

export const village = `Day 1111: Drones hit a village in Sumy region

Russian drones hit Yampil on Monday, killing at least three people and wounding 12, including two children, the regional administration said.
`;

interface Given {
  readonly key: string;
  readonly published: string;
  readonly text: string;
  readonly stored?: readonly StoredFigure[];
}

/** Keeps a brief with what was read of it, and answers its id. */
export async function given(store: Store, { key, published, text, stored = [] }: Given): Promise<string> {
  const reading = keptReading({ ...readBrief(text, { published, stored }), published }, { key, theatre: "Ukraine" });
  const { title, theatre, language, constructed } = reading.annotation;
  const card = { key, title, published, theatre, language, constructed, publisher: null, url: null };
  const brief: Brief = { id: briefIdOf({ published, text }), ...card, text };
  await keepBrief(store, { brief, reading, editionOf: null });
  return brief.id;
}

/** What one person does who has seen everything. */
export async function does(store: Store, brief: string, ...decisions: readonly Decision[]): Promise<DecidedWords> {
  const { review } = await opened(store, brief);
  return decide(store, { brief, by: "Olha", decisions, after: review.seq });
}

export async function opened(store: Store, brief: string): Promise<OpenReview> {
  const open = await openReview(store, brief);
  if (open === undefined) throw new Error(`no review of ${brief}`);
  return open;
}
