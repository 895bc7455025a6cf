import { agrees } from "../agrees.ts";
import { nounOf } from "../noun.ts";
import { beForms, prepositions } from "../words/function-words.ts";
import { type Before, nearestHost, nearestTold, telling } from "./before.ts";
import type { Counted } from "../counted.ts";
import type { Sentence } from "../sentence.ts";
import type { Telling } from "../telling.ts";

/** "including two children", "among them three children", "five of them children". */
export function asIncluded({ tokens }: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const words = `${tokens[counted.first - 2]?.lower ?? ""} ${tokens[counted.first - 1]?.lower ?? ""}`;
  const isIncluded =
    /(?:^| )including$|^among (?:them|whom|these|those)$|^(?:of whom|of which)$|(?:^| )comprising$/.test(words);
  const host = nearestHost(before, at, counted);
  if (!isIncluded || host === null) return null;
  const shared = before.told[host];
  return shared == null ? null : { ...shared, pattern: "part named inside", sharedWith: host, link: "including" };
}

export function saysIncluding({ tokens }: Sentence, { first }: Counted): boolean {
  const words = `${tokens[first - 2]?.lower ?? ""} ${tokens[first - 1]?.lower ?? ""}`;
  return /(?:^| )including$|^among (?:them|whom|these|those)$/.test(words);
}

/** "nine of the dead were children", "22 of the Ukrainians were civilians", "19 of the wounded". */
export function asNamedGroup({ tokens }: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  if (counted.partitive === "none" || counted.partitive === "number") return null;
  if (
    counted.noun?.class === "death" ||
    /^(?:dead|deaths|fatalities|killed|victims)$/.test(
      tokens[counted.nounAt]?.lower ?? tokens[counted.last]?.lower ?? "",
    )
  ) {
    return telling({ measure: "killed", sense: "kill", pattern: "told of some of them", link: "of them" });
  }
  if (counted.noun?.class === "wound")
    return telling({ measure: "injured", sense: "injure", pattern: "told of some of them", link: "of them" });
  const isGroup = isGroupAfter(tokens, counted.last + 1);
  const shared = nearestTold(before, at) ?? before.last?.telling ?? null;
  if (!isGroup || shared === null || (counted.noun !== null && !agrees(shared.measure, counted))) return null;
  return {
    ...shared,
    pattern: "told of some of them",
    link: "of them",
    sharedWith: before.told[at - 1] != null ? at - 1 : null,
  };
}

/** "were children", ", most of them women", "children", "are civilians", "a citizen of Moldova". */
function isGroupAfter(tokens: Sentence["tokens"], from: number): boolean {
  let at = from;
  while (beForms.has(tokens[at]?.lower ?? "") || /^(?:under|a|an|all|mostly|,)$/.test(tokens[at]?.lower ?? "")) at += 1;
  return [0, 1].some(
    (offset) =>
      nounOf(tokens[at + offset]?.lower ?? "")?.class === "person" && !prepositions.has(tokens[at]?.lower ?? ""),
  );
}

/** "including 19 children and eleven monks": the list goes on. */
export function asIncludedToo({ tokens }: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const shared = before.told[at - 1];
  if (shared == null || (shared.link !== "including" && shared.link !== "of them") || !agrees(shared.measure, counted))
    return null;
  const isJoined =
    /^(?:and|,)$/.test(tokens[counted.first - 1]?.lower ?? "") && counted.noun !== null && counted.noun.group !== null;
  return isJoined &&
    !(tokens[counted.first - 1]?.text === "and" && tokens[counted.first - 2]?.text === "," && counted.additive)
    ? { ...shared, pattern: "part named inside" }
    : null;
}
