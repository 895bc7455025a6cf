import { interval, type Interval } from "./interval.ts";
import type { Told } from "./told.ts";
import { traitsOf } from "./measure.ts";

/**
 * How words are read as bounds (R1). Another house rule is another table: change the version with it.
 * Sources: floors of vague plurals as ACLED codes them; ±10 % for "about" is our own policy.
 */
export const lexicon = {
  version: "1",
  /** Words that carry no numeral, by their floor. */
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
  /** "nearly 100": the number is not reached. */
  justBelow: /\b(nearly|almost|close to|just under)\b/i,
  /** A share either side of "about N", up to a thousand; above it one unit of the last digit that is not zero. */
  aboutShare: 0.1,
  justBelowShare: 0.9,
} as const;

const policy = { lowOrigin: "policy", highOrigin: "policy" } as const;

/** The interval that a telling leaves open (R1). Pure reading of the words: no other claim is looked at. */
export function intervalOf(told: Told): Interval {
  if (told.vague) return vagueInterval(told);
  const weighed = traitsOf(told.measure).weighed === true;
  switch (told.bound) {
    case "exact":
      return isOneAmongMore(told) ? interval(valueOf(told), valueOf(told), null) : exactly(valueOf(told));
    case "at_least":
      return interval(valueOf(told), valueOf(told), null);
    case "more_than":
      return weighed
        ? interval(valueOf(told), valueOf(told), null, { lowStrict: true })
        : interval(valueOf(told) + 1, valueOf(told) + 1, null);
    case "at_most":
      return isStrictCeiling(told) && !weighed
        ? interval(0, null, Math.max(0, valueOf(told) - 1))
        : interval(0, null, valueOf(told), { highStrict: isStrictCeiling(told) });
    case "about":
      return aboutInterval(valueOf(told), told.hedge ?? "");
    case "range":
      return interval(told.low ?? 0, told.best, told.high);
  }
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

function vagueInterval(told: Told): Interval {
  const words = `${told.hedge ?? ""} ${told.words}`;
  if (/\bcouple\b/i.test(words)) return exactly(2);
  const entry = lexicon.vague.find((candidate) => candidate.words.test(words));
  if (entry !== undefined) return interval(entry.floor, null, null, policy);
  return told.bound === "about"
    ? aboutInterval(valueOf(told), told.hedge ?? "")
    : interval(valueOf(told), null, null, policy);
}

function aboutInterval(value: number, hedge: string): Interval {
  if (lexicon.justBelow.test(hedge)) {
    return interval(Math.ceil(value * lexicon.justBelowShare), value, value, policy);
  }
  const margin = value > 1000 ? lastUnitOf(value) : Math.round(value * lexicon.aboutShare);
  return interval(value - margin, value, value + margin, policy);
}

/** One unit of the last digit that is not zero: 100 of 4,200. */
function lastUnitOf(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}
