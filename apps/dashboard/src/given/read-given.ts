import { briefIdOf, type Brief } from "@daybook/data";
import { keptReading, publishedOf, readBrief, theatreOf, type Gazetteer, type KeptReading } from "@daybook/intake";
import type { Store } from "@daybook/store";
import { earlierFigures } from "./earlier-figures.ts";

/** A text with what is known of it. */
export interface GivenText {
  readonly text: string;
  readonly published: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** A brief that was read and is not stored yet. */
export interface ReadGiven {
  readonly brief: Brief;
  readonly reading: KeptReading;
}

/** Reads a brief, beside what the ledger has of the weeks before it. */
export async function readGiven(given: GivenText, store: Store, gazetteer: Gazetteer): Promise<ReadGiven> {
  const { text, published, publisher, url } = given;
  const theatre = theatreOf(text, gazetteer);
  const stored = await earlierFigures(store, published);
  const read = { ...readBrief(text, { published, theatre, gazetteer, stored }), published };
  const id = briefIdOf({ published, text });
  const key = keyOf(read.title, published, id);
  const about = { id, key, title: read.title || key, published, theatre: theatre ?? "unknown", language: "en" };
  return {
    brief: { ...about, constructed: false, publisher, url, text },
    reading: keptReading({ ...read, title: read.title || key }, { key, theatre }),
  };
}

/** The day that a text gives itself; `null` where it gives none. */
export function dayOf(text: string): string | null {
  return publishedOf(text)?.date ?? null;
}

/** The day, some words of the title, and a piece of the text's own hash: no two briefs share it. */
function keyOf(title: string, published: string, id: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [published, ...words.slice(0, 5), id.slice(0, 8)].join("-");
}
