import { compare, differenceOf, type Overview, type Total } from "@daybook/data";
import { rowOf } from "../answers/total-id.ts";
import { comparisonWords } from "./comparison-words.ts";
import { actorWords, possessive, quantityWords } from "./quantity-words.ts";

/** A key figure against the same time before: "Killed on Ukraine’s side", "more than the week before, by 3 to 10". */
export interface Compared {
  readonly total: Total;
  /** What is held of the time before. */
  readonly before: Total;
  readonly what: string;
  readonly comparison: string;
}

/** The key figures of a period that may be held against the time before (R11); none where the two were not told of equally. */
export function comparedFigures({ totals, before, coverage }: Overview): readonly Compared[] {
  const both = { now: coverage, before: before.coverage };
  if (coverage.briefed !== before.coverage.briefed || coverage.days !== before.coverage.days) return [];
  return totals.filter(isKeyFigure).flatMap((total) => {
    const then = before.totals.find((row) => rowOf(row) === rowOf(total));
    if (then === undefined) return [];
    const difference = differenceOf(total.interval, then.interval);
    const comparison = comparisonWords(compare(total.interval, then.interval, both), both, difference);
    return [{ total, before: then, what: capital(nameOf(total)), comparison }];
  });
}

/** What the three sentences of a period speak of: a whole of the people, of the strikes, of what was shipped. */
function isKeyFigure({ key, apart, ofWhich }: Total): boolean {
  return key.kind === "flow" && apart === null && !ofWhich && keyMeasures.has(key.measure);
}

const keyMeasures: ReadonlySet<string> = new Set(["killed", "injured", "attacks", "launched", "intercepted", "tonnes"]);

function nameOf({ key }: Total): string {
  const side = key.side === null ? "" : `on ${possessive(key.side)} side`;
  return [quantityWords(key), actorWords(key), side].filter(Boolean).join(" ");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
