import { interval, type Interval } from "./interval.ts";
import type { Told } from "./told.ts";
import { traitsOf } from "./measure.ts";

/** A table of how words are read. Figures say by which version they were held (`rulesVersion`). */
export interface Lexicon {
  readonly version: string;
  /** Words that carry no numeral, by their floor. */
  readonly vague: readonly { readonly words: RegExp; readonly floor: number }[];
  /** "upwards of a dozen": twelve is not enough. */
  readonly moreThan: RegExp;
  /** "nearly 100": the number is not reached. */
  readonly justBelow: RegExp;
  /** A share either side of "about N", up to a thousand; above it one unit of the last digit that is not zero. */
  readonly aboutShare: number;
  readonly justBelowShare: number;
}

/**
 * How words are read as bounds (R1). Another house rule is another table: change the version with it.
 * Sources: floors of vague plurals as ACLED codes them; ±10 % for "about" is our own policy.
 */
export const lexicon: Lexicon = {
  version: "2",
  vague: [
    { words: /\bhundreds of thousands\b/i, floor: 100_000 },
    { words: /\btens of thousands\b/i, floor: 10_000 },
    { words: /\bhundreds\b/i, floor: 100 },
    { words: /\bscores\b/i, floor: 20 },
    { words: /\bdozens\b/i, floor: 12 },
    { words: /\btens\b/i, floor: 10 },
    { words: /\b(several|handful)\b/i, floor: 3 },
    { words: /\bsome\b/i, floor: 1 },
  ],
  moreThan: /\b(more than|over|upwards? of|in excess of|exceed(s|ed|ing)?)\b/i,
  justBelow: /\b(nearly|almost|close to|just under)\b/i,
  aboutShare: 0.1,
  justBelowShare: 0.9,
};

const policy = { lowOrigin: "policy", highOrigin: "policy" } as const;

/** The interval that a telling leaves open (R1). Pure reading of the words: no other claim is looked at. */
export function intervalOf(told: Told, table: Lexicon = lexicon): Interval {
  if (told.vague) return vagueInterval(told, table);
  const weighed = traitsOf(told.measure).weighed === true;
  switch (told.bound) {
    case "exact":
      return isOneAmongMore(told) ? interval(valueOf(told), valueOf(told), null) : exactly(valueOf(told));
    case "at_least":
      return table.moreThan.test(told.hedge ?? "") ? moreThan(told) : interval(valueOf(told), valueOf(told), null);
    case "more_than":
      return moreThan(told);
    case "at_most":
      return isStrictCeiling(told) && !weighed
        ? interval(0, null, Math.max(0, valueOf(told) - 1))
        : interval(0, null, valueOf(told), { highStrict: isStrictCeiling(told) });
    case "about":
      return aboutInterval(told, table);
    case "range":
      return interval(told.low ?? 0, told.best, told.high);
  }
}

function moreThan(told: Told): Interval {
  const isWeighed = traitsOf(told.measure).weighed === true;
  const low = isWeighed ? valueOf(told) : valueOf(told) + 1;
  return interval(low, low, null, { lowStrict: isWeighed });
}

function exactly(value: number): Interval {
  return interval(value, value, value);
}

function valueOf({ low, best, high }: Told): number {
  return low ?? best ?? high ?? 0;
}

/** "fewer than N" stays under N; "up to N" may reach it. */
function isStrictCeiling({ hedge }: Told): boolean {
  return /\b(fewer|less|under|below)\b/i.test(hedge ?? "");
}

/** "including a 10-year-old boy": one, and only a told whole says that there were no more. */
function isOneAmongMore(told: Told): boolean {
  return told.implicit && told.subsetOf !== null;
}

function vagueInterval(told: Told, table: Lexicon): Interval {
  const words = `${told.hedge ?? ""} ${told.words}`;
  if (/\bcouple\b/i.test(words)) return exactly(2);
  const entry = table.vague.find((candidate) => candidate.words.test(words));
  if (entry !== undefined) return interval(entry.floor, null, null, policy);
  return told.bound === "about" ? aboutInterval(told, table) : interval(valueOf(told), null, null, policy);
}

function aboutInterval(told: Told, { justBelow, justBelowShare, aboutShare }: Lexicon): Interval {
  const value = valueOf(told);
  if (justBelow.test(told.hedge ?? "")) return interval(Math.ceil(value * justBelowShare), value, value, policy);
  const margin = value > 1000 ? lastUnitOf(value) : Math.round(value * aboutShare);
  return interval(value - margin, value, value + margin, policy);
}

/** One unit of the last digit that is not zero: 100 of 4,200. */
function lastUnitOf(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}
