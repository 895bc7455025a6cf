import { nounOf } from "./noun.ts";
import type { Counted } from "./counted.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/**
 * Why a number cannot be a figure, seen from the words beside it: "Day 958", "aged 65", "9:40 a.m.", "$241".
 *
 * `null` where nothing speaks against it. The first reason counts.
 */
export function whyNot(sentence: Sentence, counted: Counted): string | null {
  const near = nearbyOf(sentence, counted);
  if (counted.numeral.implicit) return null;
  for (const [why, holds] of reasons) if (holds(near)) return why;
  return counted.noun?.why ?? null;
}

interface Near {
  readonly tokens: readonly Token[];
  readonly counted: Counted;
  /** First token of the number with its hedge, first of the number alone, last of the number. */
  readonly first: number;
  readonly core: number;
  readonly last: number;
  /** The word `n` places before the number with its hedge; after it. */
  readonly before: (n: number) => string;
  readonly after: (n: number) => string;
  readonly text: string;
  readonly value: number;
}

function nearbyOf({ tokens }: Sentence, counted: Counted): Near {
  const { first, core, last, low, best, high } = counted.numeral;
  const before = (n: number) => tokens[first - n]?.lower ?? "";
  const after = (n: number) => tokens[last + n]?.lower ?? "";
  const text = tokens[core]?.text ?? "";
  return { tokens, counted, first, core, last, before, after, text, value: best ?? low ?? high ?? 0 };
}

const month =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const durations = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|fortnights?|hrs?|mins?)$/;

const reasons: readonly (readonly [why: string, holds: (near: Near) => boolean])[] = [
  [
    "day_number",
    (near) =>
      /^(?:day|week)$/.test(near.before(1)) && near.tokens[near.first - 1]?.text !== near.before(1) && near.first <= 2,
  ],
  ["day_number", ({ before }) => before(1) === "day" && /^(?:of|on|,|)$/.test(before(2))],
  ["date", isDate],
  ["year", isYear],
  ["time", isTime],
  ["age", isAge],
  [
    "percentage",
    ({ after }) => /^(?:%|percent|percentage|pc)$/.test(after(1)) || (after(1) === "per" && after(2) === "cent"),
  ],
  ["money", isMoney],
  ["name_with_digits", isInName],
  ["interval", ({ before, after }) => before(1) === "every" && durations.test(after(1))],
  [
    "duration",
    ({ after, before }) =>
      durations.test(after(1)) ||
      (after(1) === "more" && durations.test(after(2))) ||
      (durations.test(after(2)) && /^(?:past|last|straight|consecutive|full|long)$/.test(after(1))) ||
      (/^(?:past|last)$/.test(before(1)) && durations.test(after(1))),
  ],
  [
    "distance",
    ({ after }) =>
      /^(?:kms?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|mi|nautical|feet|foot|ft|inch(?:es)?|hectares?|acres?|square|sq)$/.test(
        after(1),
      ),
  ],
  ["crew_size", isCrew],
  ["idiom", isIdiom],
  [
    "parties",
    ({ after }) =>
      /^(?:sides?|parties|armies|camps|nations|countries|governments|capitals|leaders|presidents|ministers|states)$/.test(
        after(1),
      ),
  ],
  ["scope", isScope],
  ["capacity", isCapacity],
  [
    "not_of_the_war",
    ({ tokens, last }) =>
      tokens
        .slice(last + 1, last + 6)
        .some(({ lower }) =>
          /^(?:cholera|measles|malaria|dengue|mpox|ebola|diphtheria|flood|floods|earthquake|landslide|accidents?|crash)$/.test(
            lower,
          ),
        ),
  ],
  [
    "benchmark",
    ({ before, after }) =>
      /^(?:compared|against)$/.test(before(2)) && /^(?:a|per|each)$/.test(after(1)) && durations.test(after(2)),
  ],
  [
    "denominator",
    ({ before, after }) => before(1) === "the" && before(2) === "of" && !/^(?:that|who|which)$/.test(after(1)),
  ],
  ["coordinates", ({ after, before }) => after(1) === "°" || before(1) === "magnitude"],
  ["list_number", ({ first, after, tokens }) => first === 0 && after(1) === ")" && tokens[0]?.kind === "number"],
  [
    "ordinal",
    ({ before }) =>
      /^(?:no|number|nos|chapter|article|resolution|section|phase|item|page|part|unit|room|route|highway|channel|gate|brigade|version)$/.test(
        before(1),
      ) ||
      (before(1) === "." && before(2) === "no"),
  ],
];

function isDate({ before, after, value, last, tokens, counted, core }: Near): boolean {
  if (counted.numeral.vague || !Number.isInteger(value)) return false;
  const isDay = value >= 1 && value <= 31;
  const dotted = before(1) === "." && month.test(before(2));
  if (isDay && (month.test(before(1)) || dotted) && tokens[core]?.kind === "number" && !isCountedAfterMonth(counted))
    return true;
  if (isDay && month.test(after(1)) && tokens[last]?.kind === "number" && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? ""))
    return true;
  if (isDay && after(1) === "of" && month.test(after(2))) return true;
  return (
    (/^(?:\/|-|\.)$/.test(after(1)) && tokens[last + 2]?.kind === "number" && /^(?:\/|-|\.)$/.test(after(3))) ||
    (/^[/]$/.test(before(1)) && tokens[core]?.kind === "number")
  );
}

/** "In May 12 people died": the noun is people. */
function isCountedAfterMonth({ noun, additive }: Counted): boolean {
  return additive || (noun !== null && noun.class !== "other");
}

function isYear({ before, value, tokens, core, counted, after }: Near): boolean {
  const text = tokens[core]?.text ?? "";
  if (!/^(?:19|20)\d\d$/.test(text) || counted.numeral.hedge !== null) return false;
  if (counted.noun !== null && counted.noun.class !== "other" && !/^(?:in|since|of|by|until|from)$/.test(before(1)))
    return false;
  const dated =
    before(1) === "," ||
    month.test(before(1)) ||
    /^(?:in|since|of|from|until|by|during|before|after|late|early|mid|year|and|to|through|–|-|spring|summer|autumn|fall|winter|for|is|the)$/.test(
      before(1),
    );
  return dated || after(1) === "" || value < 2100;
}

function isTime({ before, after, text, tokens, core, last }: Near): boolean {
  if (/^\d{1,2}:\d\d$/.test(text) || /^o'clock$/.test(after(1))) return true;
  if (
    /^(?:a\.m\.?|p\.m\.?|am|pm|gmt|utc|hours)$/.test(after(1)) &&
    tokens[core]?.kind === "number" &&
    (after(1) !== "hours" || /^0\d{3}$/.test(text))
  )
    return true;
  const isRange = /^(?:and|to|–|-)$/.test(after(1)) && tokens[last + 2]?.kind === "number";
  return (
    isRange &&
    /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock)$/.test(tokens[last + 3]?.lower ?? "") &&
    /^(?:between|from|at|by)$/.test(before(1) === "" ? "at" : before(1))
  );
}

function isAge(near: Near): boolean {
  const { before, after } = near;
  if (/^(?:aged|age)$/.test(before(1)) || (/^(?:between|and|to|,|–|or)$/.test(before(1)) && saysAged(before)))
    return true;
  return (/^(?:years?|months?)$/.test(after(1)) && /^(?:old|of)$/.test(after(2))) || isAgeBesideName(near);
}

/** "a man, 65, was killed"; "one victim was 18". */
function isAgeBesideName({ before, after, tokens, core, last, value, counted }: Near): boolean {
  const isBare =
    tokens[core]?.kind === "number" && counted.noun === null && value < 120 && core === last && counted.first === core;
  if (!isBare) return false;
  if (/^(?:was|is|were)$/.test(before(1)) && nounOf(before(2))?.class === "person" && /^[.,;)]?$/.test(after(1)))
    return true;
  return before(1) === "," && /^[,)]$/.test(after(1)) && isNameOrPerson(tokens[core - 2]);
}

function saysAged(before: (n: number) => string): boolean {
  for (let n = 2; n <= 6; n += 1) if (/^(?:aged|age|ages)$/.test(before(n))) return true;
  return false;
}

function isNameOrPerson(token: Token | undefined): boolean {
  return token !== undefined && (/^\p{Lu}/u.test(token.text) || nounOf(token.lower)?.class === "person");
}

function isMoney({ before, after, tokens, first, core }: Near): boolean {
  const sign = tokens[core - 1]?.text ?? tokens[first - 1]?.text ?? "";
  return (
    /^[$€£₴¥₽₪]$/.test(sign) ||
    /^(?:us\$)$/.test(before(1)) ||
    /^(?:dollars?|euros?|hryvnias?|rubles?|roubles?|pounds?|yuan|cents?|rupees?|shekels?|rials?|usd|eur)$/.test(
      after(1),
    )
  );
}

/** "Su-34" is one word; here "N5", "Resolution 2720", "Channel 12", "Kharkiv 2". */
function isInName({ before, tokens, core, text }: Near): boolean {
  const previous = tokens[core - 1];
  const isTight = previous !== undefined && previous.end === tokens[core]?.start && /^[-/#]$/.test(previous.text);
  return isTight || (/^\d/.test(text) && /^(?:channel|resolution|unscr|formula|article|type|mark|mk)$/.test(before(1)));
}

function isCrew({ before, after, counted }: Near): boolean {
  const isOfCrew = before(1) === "of" && /^(?:crew|crews|complement|team)$/.test(before(2));
  return isOfCrew || (before(1) === "the" && before(2) === "of" && counted.noun?.group === "crew" && after(1) !== "");
}

const idiomAfter =
  /^(?:of the (?:most|few|first|biggest|largest|worst|main|subjects|country|world|city|region|last|deadliest|heaviest)|another|day|way|thing|hand|such|side|family|body|person's|place|roof|voice|time|end|front|week)/;

function isIdiom({ before, after, text, counted, value }: Near): boolean {
  if (/^all$/.test(before(2)) && before(1) === "but") return true;
  if (!/^one$/i.test(text)) return value === 1 && /^no$/.test(before(1));
  const next = `${after(1)} ${after(2)} ${after(3)}`;
  if (
    /^(?:no|any|every|each|some|only|this|that|which|number|the|another)$/.test(before(1)) &&
    counted.noun === null &&
    !/^(?:only)$/.test(before(1))
  )
    return true;
  return (
    idiomAfter.test(next) ||
    after(1) === "'s" ||
    (before(1) === "at" && after(1) === "point") ||
    /^(?:day|hand|way|end|side)$/.test(after(1))
  );
}

/** "over 13 regions", "in seven districts", "from four villages": how wide, not how many. */
function isScope({ before, counted, tokens }: Near): boolean {
  const { noun, numeral, first } = counted;
  if (noun?.class !== "region" && noun?.class !== "settlement") return false;
  const hedge = tokens[first]?.lower ?? "";
  return noun.class === "region"
    ? true
    : /^(?:from|in|across|of|between|among|to|through|over)$/.test(numeral.hedge === "over" ? hedge : before(1));
}

/** "can process 8.8 million tons a year", "enough for about 35,000 people". */
function isCapacity({ before }: Near): boolean {
  const words = [5, 4, 3, 2, 1].map(before).join(" ");
  return (
    /\b(?:can|capable of|capacity of|capacity for|enough (?:for|to)|designed (?:for|to)|room for|space for|holds?|held|holding|storing|containing|contained) (?:\S+ ?){0,3}$/.test(
      words,
    ) && !/\b(?:can confirm)/.test(words)
  );
}
