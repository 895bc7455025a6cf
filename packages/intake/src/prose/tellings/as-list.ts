import { agrees } from "../agrees.ts";
import { measureFor } from "../measure-for.ts";
import { commodityOf } from "../words/commodities.ts";
import { prepositions } from "../words/function-words.ts";
import { type Before, nearestTold, telling } from "./before.ts";
import type { Counted } from "../counted.ts";
import type { Sentence } from "../sentence.ts";
import type { Telling } from "../telling.ts";
import type { Measure } from "@daybook/data";

/** A number without a verb of its own shares the one before: "five in Kherson and three in Beryslav". */
export function asList(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const { tokens } = sentence;
  const shared = before.told[at - 1];
  const previous = sentence.counted[at - 1];
  if (shared == null || previous === undefined) return null;
  if (counted.partitive === "pronoun") return seriously(tokens, counted) ?? somewhere(tokens, counted, shared, at);
  const joint = jointBefore(tokens, counted.first);
  if (shared.measure === "injured" && joint === "," && counted.noun === null) {
    const grave = seriously(tokens, counted);
    if (grave !== null) return { ...grave, sharedWith: at - 1 };
  }
  if (joint === null || hasVerbBetween(sentence, previous, counted)) return null;
  const measure = agrees(shared.measure, counted) ? shared.measure : measureOfShared(shared, counted);
  if (measure === null) return null;
  return {
    ...shared,
    measure,
    pattern: "shared with a list",
    sharedWith: at - 1,
    link: /^[—–:(]$/.test(joint)
      ? "breakdown"
      : saysAmongThem(tokens, counted)
        ? "including"
        : shared.link === "including"
          ? "including"
          : "list",
  };
}

/** "91 weapons in all"; "350 in all". */
export function asTotal({ tokens }: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const shared = nearestTold(before, at);
  const after = `${tokens[counted.last + 1]?.lower ?? ""} ${tokens[counted.last + 2]?.lower ?? ""}`;
  if (shared === null || !/^(?:in all|in total|all told|altogether)/.test(after) || !agrees(shared.measure, counted))
    return null;
  return { ...shared, pattern: "said in other words", link: "total", sharedWith: at - 1 };
}

/** "9,250 households, or roughly 46,000 people". */
export function asOtherWords({ tokens }: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const shared = nearestTold(before, at);
  if (shared === null) return null;
  if (tokens[counted.first - 1]?.lower !== "or") return null;
  if (shared.measure === "households_displaced" && counted.noun?.class === "person")
    return {
      ...shared,
      measure: "displaced",
      pattern: "said in other words",
      link: "in other words",
      sharedWith: at - 1,
    };
  return agrees(shared.measure, counted)
    ? { ...shared, pattern: "said in other words", link: "in other words", sharedWith: at - 1 }
    : null;
}

/** "five women and four children among them". */
function saysAmongThem(tokens: Sentence["tokens"], { last }: Counted): boolean {
  const after = tokens
    .slice(last + 1, last + 7)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:and \S+ \S+ )?among (?:them|the dead|those)\b/.test(after);
}

/** "damaged two terminals and a dozen trucks": one verb, two measures. */
function measureOfShared({ sense, predicate }: Telling, { noun }: Counted): Measure | null {
  const senses = predicate?.senses ?? [sense];
  return senses.map((each) => measureFor(each, noun?.class ?? "none")).find((measure) => measure !== null) ?? null;
}

/** "51 of them near Pokrovsk". */
function somewhere(tokens: Sentence["tokens"], { last }: Counted, shared: Telling, at: number): Telling | null {
  const isPlace = /^(?:in|near|at|around|from|outside|over|on|across|abroad|inside|to|into)$/.test(
    tokens[last + 1]?.lower ?? "",
  );
  return isPlace ? { ...shared, pattern: "told of some of them", link: "of them", sharedWith: at - 1 } : null;
}

/** "20 of them seriously". */
export function seriously(tokens: Sentence["tokens"], { last }: Counted): Telling | null {
  const word = tokens[last + 1]?.lower ?? "";
  if (!/^(?:seriously|critically|gravely|severely)$/.test(word)) return null;
  return telling({ measure: "critical", sense: "critical", pattern: "told of some of them", link: "of them" });
}

function jointBefore(tokens: Sentence["tokens"], first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:and|,|—|–|:|\(|plus)$/.test(word)) return word;
    if (
      !prepositions.has(word) &&
      commodityOf(tokens, at) === null &&
      !/^(?:the|remaining|itself|alone|with|also)$/.test(word)
    )
      return null;
  }
  return null;
}

/** A clause of its own between two numbers: the second is not of the first's list. */
function hasVerbBetween({ predicates, tokens }: Sentence, previous: Counted, counted: Counted): boolean {
  const between = predicates.filter(({ first }) => first > previous.last && first < counted.first);
  if (/^[—–:(]$/.test(tokens[counted.first - 1]?.text ?? "")) return false;
  const foreign = tokens
    .slice(previous.last + 1, counted.first)
    .filter(({ lower }) => /^(?:who|which|that|said|says|when|where|while|had|has)$/.test(lower));
  return between.some(({ voice }) => voice === "active") || foreign.length > 0;
}
