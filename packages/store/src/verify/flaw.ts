import type { Figure, Interval } from "@daybook/data";

/** Something that is stored and does not fit the rest. */
export type Flaw =
  /** What is held does not follow from the claims: a rebuild mends it. */
  | FigureFlaw
  | { readonly kind: "tree"; readonly incident: string; readonly knownFrom: string }
  | { readonly kind: "contribution"; readonly incident: string; readonly knownFrom: string }
  | CellFlaw
  | SearchFlaw
  /** What was recorded is not what it was: only a backup has it. */
  | { readonly kind: "brief"; readonly brief: string }
  | { readonly kind: "claim"; readonly brief: string; readonly words: string }
  | { readonly kind: "report"; readonly sha256: string }
  | { readonly kind: "database"; readonly words: string };

export interface FigureFlaw {
  readonly kind: "figure";
  /** What the incident is called. */
  readonly incident: string;
  readonly key: Figure["key"] | null;
  readonly knownFrom: string;
  /** `null`: until now. */
  readonly knownUntil: string | null;
  /** `null`: nothing of it is stored. */
  readonly stored: Interval | "unreadable" | null;
  /** What the claims give; `null`: nothing. */
  readonly derived: Interval | null;
}

export interface CellFlaw {
  readonly kind: "cell";
  /** In lower case; `null`: everywhere. */
  readonly place: string | null;
  readonly grain: "day" | "week";
  /** The day, or the first of the week. */
  readonly day: string;
  /** `null`: the trees with victims that are counted beside totals. */
  readonly key: Figure["key"] | null;
  readonly knownFrom: string;
  readonly stored: Interval | "unreadable" | null;
  readonly derived: Interval | null;
}

/** What is found by a search is not what briefs name, or not by their words. */
export interface SearchFlaw {
  readonly kind: "search";
  readonly of: "place" | "speaker" | "publisher" | "incident" | "brief";
  readonly title: string;
}

/** A rebuild mends what follows from claims, and nothing else. */
export function isMendable({ kind }: Flaw): boolean {
  return ["figure", "tree", "contribution", "cell", "search"].includes(kind);
}
