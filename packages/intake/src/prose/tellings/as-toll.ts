import { agrees } from "../agrees.ts";
import { measureFor } from "../measure-for.ts";
import { tollBefore, tollLength } from "../toll.ts";
import { type Before, nearestTold, telling } from "./before.ts";
import type { Counted } from "../counted.ts";
import type { Sentence } from "../sentence.ts";
import type { Telling } from "../telling.ts";
import type { Sense } from "../words/predicates.ts";

/** "the death toll rose to 26", "put the number at seven", "a toll of at least 18", "the dead included six children". */
export function asToll(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const joint = sentence.tokens[counted.first - 1]?.lower ?? "";
  if (
    !(counted.numeral.hedge ?? "").startsWith("range") &&
    !/^(?:to|at|of|is|was|were|are|be|reached|exceeded|passed|topped|surpassed|now|:|\(|include|includes|included|from|by|totaled|totalled|hit|stood|remains|as|with)$/.test(
      joint,
    )
  )
    return tollAfter(sentence, counted);
  const toll = tollBefore(sentence, counted, at);
  if (toll === null) return tollAfter(sentence, counted);
  return joint === "from" && toll.sense === "same"
    ? null
    : fromToll(toll.sense, toll.at, sentence, at, counted, before);
}

function fromToll(
  sense: Sense | "same",
  tollAt: number,
  sentence: Sentence,
  at: number,
  counted: Counted,
  before: Before,
): Telling | null {
  const earlier = nearestTold(before, at);
  const between = sense === "same" ? senseBetween(sentence, tollAt, counted.first) : null;
  if (between !== null) return fromToll(between, tollAt, sentence, at, counted, before);
  if (sense === "neutralise" && earlier?.measure === "killed")
    return fromToll("same", tollAt, sentence, at, counted, before);
  if (sense !== "same") {
    const measure = measureFor(
      sense,
      counted.noun?.class === "household" || isOfHouseholds(sentence, tollAt) ? "household" : "person",
    );
    const link = isEarlier(sentence) ? "previous" : "none";
    return measure === null || !agrees(measure, counted)
      ? null
      : telling({ measure, sense, pattern: "toll that stands at", link });
  }
  const shared = earlier ?? before.killed ?? before.last?.telling ?? null;
  if (shared === null || !agrees(shared.measure, counted)) return null;
  return {
    ...shared,
    pattern: "toll that stands at",
    link: isEarlier(sentence) ? "previous" : "rival",
    sharedWith: null,
  };
}

/** "the number of people who fled the camp has climbed to 60,000". */
function senseBetween({ predicates }: Sentence, from: number, to: number): Sense | null {
  const told = predicates.filter(({ first }) => first > from && first < to).flatMap(({ senses }) => senses);
  return told.find((sense) => /^(?:displace|kill|injure|capture|hospitalise)$/.test(sense)) ?? null;
}

/** "It had earlier given a toll of at least 18". */
function isEarlier({ text }: Sentence): boolean {
  return /\b(?:had|have|has) (?:earlier|previously|initially)\b/.test(text);
}

function isOfHouseholds({ tokens }: Sentence, at: number): boolean {
  return [0, 1, 2].some((offset) => /^(?:households|families)$/.test(tokens[at + offset]?.lower ?? ""));
}

/** "takes to at least 113 the number of attacks on merchant ships". */
function tollAfter({ tokens }: Sentence, { last }: Counted): Telling | null {
  if (tokens[last + 1]?.lower !== "the") return null;
  const toll = tollLength(tokens, last + 2);
  if (toll === null || toll.sense === "same") return null;
  const isOnShips = tokens.slice(last + 2, last + 10).some(({ lower }) => /^(?:ships|vessels|shipping)$/.test(lower));
  const measure =
    toll.sense === "attack" ? (isOnShips ? "vessels_attacked" : "attacks") : measureFor(toll.sense, "person");
  return measure === null ? null : telling({ measure, sense: toll.sense, pattern: "toll that stands at" });
}
