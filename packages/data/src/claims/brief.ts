import { hashOf } from "./hash.ts";

export type BriefId = string;

/** One published document. Immutable; a corrected edition is a new brief. Its text stays as its bytes decode. */
export interface Brief {
  readonly id: BriefId;
  /** The name other briefs refer to it by: "day-958". */
  readonly key: string;
  readonly title: string;
  /** ISO date, the day its relative dates are resolved against. */
  readonly published: string;
  readonly theatre: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** The events and figures are invented. */
  readonly constructed: boolean;
  readonly text: string;
  /** Rows of a data file, word for word: it tells of many days and is no brief of its own. Absent for prose. */
  readonly kind?: "data";
}

/** A brief without its text. */
export type BriefCard = Omit<Brief, "text">;

/** Names the same text of the same day alike on every machine. */
export function briefIdOf({ published, text }: Pick<Brief, "published" | "text">): BriefId {
  return hashOf({ published, text });
}
