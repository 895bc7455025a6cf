import type { Brief, Figure } from "@daybook/data";
import type { Decided, FigureEntry, Review } from "@daybook/intake";
import type { Effect } from "@daybook/store";

/** All that the page of one brief under review shows. */
export interface ReviewView {
  readonly brief: Brief & { readonly example: boolean };
  readonly review: Review;
  readonly decided: readonly Decided[];
  /** Who decides here; `null` until a name was given. */
  readonly by: string | null;
  readonly mode: Mode;
  /** What an earlier brief said of the figures that revise it, by the figure's id. */
  readonly earlier: ReadonlyMap<string, Earlier>;
  /** Incidents of other briefs that may be the same, by the incident's id here. */
  readonly alike: ReadonlyMap<string, Alike>;
  /** What the ledger holds of a figure that counts, by the figure's id. */
  readonly held: ReadonlyMap<string, Figure>;
  /** The brief that this is a corrected edition of. */
  readonly edition: Edition | null;
  /** `null`: not asked; the page asks once it is there. */
  readonly effect: EffectView | null;
  /** What happened and has to be read: someone else decided meanwhile, or what was asked cannot be. */
  readonly notice: string | null;
  /** What the last action did, told once. */
  readonly said: string | null;
  /** The card that the last action made, to go on at. */
  readonly at: string | null;
}

/** What a person is in the middle of, as the address says. */
export type Mode =
  | { readonly kind: "reading" }
  | { readonly kind: "edit" | "whole" | "same" | "move" | "reject"; readonly figure: string }
  | { readonly kind: "incident"; readonly incident: string }
  | { readonly kind: "add"; readonly draft: FigureEntry };

export interface Linked {
  readonly id: string;
  /** What briefs call each other by. */
  readonly key: string;
  readonly title: string;
  readonly published: string;
}

/** The first edition, and what this one tells otherwise. */
export interface Edition extends Linked {
  /** Figures that the same words tell in both. */
  readonly same: number;
  readonly changed: readonly FigureEntry[];
  /** Figures of the first that stand here no more. */
  readonly gone: readonly FigureEntry[];
}

/** A figure of an earlier brief with its sentence. */
export interface Earlier {
  readonly brief: Linked;
  readonly figure: string;
  readonly words: string;
  readonly start: number;
  readonly quote: string;
  readonly saidBy: string;
}

/** An incident of another brief that may be the same one. */
export interface Alike {
  readonly incident: string;
  readonly label: string;
  readonly brief: Linked;
  /** The best sentence of each. */
  readonly theirs: string;
  readonly ours: string;
}

/** What totals would be. */
export interface EffectView {
  readonly of: string;
  readonly effects: readonly Effect[];
}

/** The address of the review, in a mode. */
export function addressOf(
  { brief }: { readonly brief: Pick<Brief, "id"> },
  query: Readonly<Record<string, string>> = {},
): string {
  const asked = new URLSearchParams(query).toString();
  return `/briefs/${encodeURIComponent(brief.id)}${asked === "" ? "" : `?${asked}`}`;
}
