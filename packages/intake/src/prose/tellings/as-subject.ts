import { measureFor } from "../measure-for.ts";
import { type Before, ofThem, telling } from "./before.ts";
import { predicateAfter } from "./predicate-after.ts";
import { withMeasure } from "./with-measure.ts";
import type { Counted } from "../counted.ts";
import type { Predicate } from "../predicate.ts";
import type { Sentence } from "../sentence.ts";
import type { Telling } from "../telling.ts";

/** "41 dead", "five others wounded", "four of them in grave condition", "Two people were killed". */
export function asAdjacentState(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const { tokens, predicates } = sentence;
  let here = counted.last + 1;
  while (isLink(tokens[here]?.lower ?? "") && here < counted.last + 7) here += 1;
  const predicate = predicates.find(({ first, last }) => first <= here && last >= here && first > counted.last);
  if (predicate === undefined || predicate.voice === "active" || diesLater(sentence, at, predicate)) return null;
  const found = withMeasure(predicate, counted, before, "subject of a verb");
  return found === null ? null : { ...found, ...ofThem(counted, at, before) };
}

const isMonth =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|on)$/;

/** "a man wounded on March 9 died in hospital": the last verb is the one told. */
function diesLater(sentence: Sentence, at: number, { senses, voice, last }: Predicate): boolean {
  if (voice !== "either" || !senses.includes("injure")) return false;
  const { predicates, counted, tokens } = sentence;
  const next = counted.find(({ numeral }, index) => index > at && !isMonth.test(tokens[numeral.core - 1]?.lower ?? ""));
  const until = next?.first ?? Infinity;
  return predicates.some(
    ({ first, voice: other, senses: told }) =>
      first > last && first < until && other === "state" && told.includes("kill"),
  );
}

const links = new Set(
  "since were was are is have has had been be being now known to then later also still already more people others reportedly believed thought feared said listed as remain remained remains left slightly lightly seriously badly severely not yet - reported confirmed either all both officially initially".split(
    " ",
  ),
);

function isLink(word: string): boolean {
  return links.has(word) || word.endsWith("ly");
}

/** Looks right for what is told of the number: past places, brackets, lists and "who" clauses, never past another clause. */
export function asSubject(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const first = isSecondObject(sentence, at, counted, before) ? null : predicateAfter(sentence, at, counted);
  const predicate =
    first !== null && diesLater(sentence, at, first)
      ? (sentence.predicates.find((other) => other.first > first.last && other.senses.includes("kill")) ?? first)
      : first;
  if (predicate === null) return null;
  const found =
    predicate.voice === "active"
      ? ofCarrier(mainVerb(sentence, predicate, counted), inAir(counted, before), before.words ?? "")
      : withMeasure(predicate, counted, before, "subject of a verb");
  return found === null ? null : { ...found, ...ofThem(counted, at, before) };
}

/** "destroyed 52 of the drones and three of the four missiles": the second object of a verb. */
function isSecondObject({ tokens, counted: all }: Sentence, at: number, counted: Counted, { told }: Before): boolean {
  const previous = all[at - 1];
  const isJoined =
    tokens[counted.first - 1]?.lower === "and" && previous !== undefined && previous.last === counted.first - 2;
  return (
    isJoined && told[at - 1]?.pattern === "object of a verb" && /^[,.;]?$/.test(tokens[counted.last + 1]?.lower ?? "")
  );
}

/** "Two trucks carrying medicine were torched": what was done to them comes after what they carried. */
function mainVerb({ predicates, tokens }: Sentence, predicate: Predicate, { noun }: Counted): Predicate {
  if (!predicate.gerund || !/^(?:truck|vehicle|vessel)$/.test(noun?.class ?? "")) return predicate;
  const later = predicates.find(({ first, voice }) => first > predicate.last && voice === "passive");
  if (later === undefined || tokens.slice(predicate.last, later.first).some(({ text }) => /^[,;—]$/.test(text)))
    return predicate;
  return later;
}

/** "seven hit targets" after drones: seven drones. */
function inAir(counted: Counted, { last }: Before): Counted {
  return counted.noun === null && last?.noun?.class === "munition" ? { ...counted, noun: last.noun } : counted;
}

/** "nine vessels took", "Seventeen trucks carrying", "one missile struck". */
function ofCarrier(predicate: Predicate, counted: Counted, words: string): Telling | null {
  const kind = counted.noun?.class ?? "none";
  if (/\b(?:waiting|stranded|stuck|held up)\b/.test(words)) return null;
  const isCarrier =
    kind === "vessel" || kind === "truck" || kind === "container" || kind === "munition" || kind === "mass";
  if (!isCarrier) return null;
  const wanted =
    predicate.voice === "passive" ? /^(?:damage|destroy|loot|seize|hit|attack|sink)$/ : /^(?:ship|arrive|pass|hit)$/;
  const sense = predicate.senses.find((candidate) => wanted.test(candidate) && measureFor(candidate, kind) !== null);
  const measure = sense === undefined ? null : measureFor(sense, kind);
  return measure === null || sense === undefined
    ? null
    : telling({ measure, sense, predicate, pattern: "subject of a verb" });
}
