import { agrees } from "../agrees.ts";
import type { Counted } from "../counted.ts";
import type { Noun } from "../noun.ts";
import type { Telling } from "../telling.ts";

/** What went before: the tellings of this sentence so far, and the last of the paragraph. */
export interface Before {
  /** By index of `sentence.counted`; `null` where that number is no figure. */
  readonly told: readonly (Telling | null)[];
  readonly last: { readonly telling: Telling; readonly noun: Noun | null } | null;
  /** The last dead told in the paragraph: "figures" after them are theirs. */
  readonly killed: Telling | null;
  /** Whether the sentence tells of debris: who is freed from it is rescued. */
  readonly isOfRubble?: boolean;
  /** The sentence itself. */
  readonly words?: string;
}

export function telling(rest: Partial<Telling> & Pick<Telling, "measure" | "sense" | "pattern">): Telling {
  return { predicate: null, sharedWith: null, link: "none", ...rest };
}

export function ofThem({ partitive }: Counted, at: number, before: Before): Partial<Telling> {
  return partitive === "pronoun" || partitive === "definite"
    ? { link: "of them", sharedWith: at > 0 && before.told[at - 1] != null ? at - 1 : null }
    : {};
}

export function nearestTold(before: Before, at: number): Telling | null {
  for (let here = at - 1; here >= 0; here -= 1) if (before.told[here] != null) return before.told[here] ?? null;
  return null;
}

export function nearestHost(before: Before, at: number, counted: Counted): number | null {
  for (let here = at - 1; here >= 0; here -= 1) {
    const told = before.told[here];
    if (told != null && told.link !== "including" && agrees(told.measure, counted)) return here;
  }
  return null;
}
