import { measureFor } from "../measure-for.ts";
import { commodityOf } from "../words/commodities.ts";
import { type Before, telling } from "./before.ts";
import type { Counted } from "../counted.ts";
import type { Sentence } from "../sentence.ts";
import type { Telling } from "../telling.ts";

/** A noun that says by itself what it counts: deaths, strikes, drones, tons of wheat. */
export function asNoun(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const { noun, last, nounAt } = counted;
  const { tokens } = sentence;
  const kind = noun?.class ?? "other";
  if (kind in plainNouns)
    return telling({ ...plainNouns[kind as keyof typeof plainNouns], pattern: "noun that says it" });
  if (kind === "attack") return attacksNamed(tokens, nounAt, last);
  if (kind === "munition") return munitionsNamed(sentence, at, counted, before);
  if (kind === "body") return telling({ measure: "bodies_recovered", sense: "recover", pattern: "noun that says it" });
  return kind === "mass" ? goodsNamed(sentence, counted) : ofThePeople(sentence, counted);
}

/** "hits were recorded at three sites and falling debris at nine". */
export function asPlaces(sentence: Sentence, _at: number, counted: Counted): Telling | null {
  const { tokens } = sentence;
  if (
    !/^(?:at|in|on)$/.test(tokens[counted.first - 1]?.lower ?? "") ||
    (counted.noun !== null && counted.noun.class !== "location")
  )
    return null;
  for (let here = counted.first - 2; here >= Math.max(0, counted.first - 9); here -= 1) {
    const word = tokens[here]?.lower ?? "";
    if (/^(?:debris|fragments|wreckage)$/.test(word))
      return telling({ measure: "debris_locations", sense: "hit", pattern: "recorded at places" });
    if (/^(?:hits?|impacts?|strikes)$/.test(word))
      return telling({ measure: "hits", sense: "hit", pattern: "recorded at places" });
    if (sentence.counted.some((other) => other !== counted && other.last === here)) return null;
  }
  return null;
}

/** "the bodies of 58 people", "the lives of 13": before any verb that follows. */
export function asBodies(sentence: Sentence, _at: number, counted: Counted): Telling | null {
  const word = sentence.tokens[counted.first - 2]?.lower ?? "";
  return /^(?:bodies|remains|lives|deaths?|killings?|murders?)$/.test(word) ? ofThePeople(sentence, counted) : null;
}

/** "45 injured people", "35 gunshot victims", "two wounded soldiers". */
export function asQualified({ tokens }: Sentence, _at: number, counted: Counted): Telling | null {
  const named = tokens
    .slice(counted.numeral.last + 1, Math.max(counted.nounAt, 0))
    .some(({ lower }) => /^(?:gunshot|burn|blast|shrapnel|trauma)$/.test(lower));
  if (named && counted.noun?.class === "person")
    return telling({ measure: "injured", sense: "injure", pattern: "noun that says it" });
  if (counted.qualifier === null) return null;
  const measure = measureFor(counted.qualifier, counted.noun?.class ?? "none");
  if (measure === null || !/^(?:kill|injure|trap|displace|capture|miss|critical)$/.test(counted.qualifier)) return null;
  return telling({ measure, sense: counted.qualifier, pattern: "noun that says it" });
}

/** "1,150 killed and wounded": one number for both. */
export function asKilledAndWounded({ tokens }: Sentence, _at: number, { last }: Counted): Telling | null {
  let at = last + 1;
  while (/^(?:were|was|have|had|been|people|either|soldiers|personnel|reported)$/.test(tokens[at]?.lower ?? ""))
    at += 1;
  const words = [0, 1, 2].map((offset) => tokens[at + offset]?.lower ?? "");
  const [first = "", joint = "", second = ""] = words;
  const isBoth =
    /^(?:killed|dead|wounded|injured)$/.test(first) &&
    /^(?:and|or|\/)$/.test(joint) &&
    /^(?:killed|dead|wounded|injured|hurt)$/.test(second);
  const next = tokens[at + 3];
  if (
    !isBoth ||
    next?.kind === "number" ||
    /^(?:a|an|at|more|two|three|four|five|six|seven|eight|nine|ten|dozens|about|some|another)$/.test(next?.lower ?? "")
  )
    return null;
  return telling({ measure: "casualties", sense: "neutralise", pattern: "noun that says it" });
}

/** Nouns that need no verb: "21 deaths", "561 voyages". */
const plainNouns = {
  death: { measure: "killed", sense: "kill" },
  wound: { measure: "injured", sense: "injure" },
  casualty: { measure: "casualties", sense: "neutralise" },
  voyage: { measure: "voyages", sense: "pass" },
} as const;

/** "the deaths of 12 people", "the bodies of 58 people". */
function ofThePeople({ tokens }: Sentence, { first }: Counted): Telling | null {
  if (tokens[first - 1]?.lower !== "of") return null;
  const word = tokens[first - 2]?.lower ?? "";
  if (
    /^(?:bodies|remains)$/.test(word) &&
    /\b(?:recover(?:ed|ing)?|retrieved|exhumed|found|pulled|dug)\b/.test(
      tokens
        .slice(Math.max(0, first - 6), first)
        .map(({ lower }) => lower)
        .join(" "),
    )
  ) {
    return telling({ measure: "bodies_recovered", sense: "recover", pattern: "noun that says it" });
  }
  const isReturn = /\b(?:hand(?:ed|ing|s)? over|return(?:ed|ing)?|repatriated|exchange[ds]?|swapped)\b/.test(
    tokens
      .slice(Math.max(0, first - 8), first)
      .map(({ lower }) => lower)
      .join(" "),
  );
  if (/^(?:bodies|remains)$/.test(word) && isReturn)
    return telling({ measure: "bodies_repatriated", sense: "repatriate", pattern: "noun that says it" });
  if (/^(?:deaths?|killings?|bodies|remains|lives|murders?|massacre|execution|executions|loss)$/.test(word))
    return telling({ measure: "killed", sense: "kill", pattern: "noun that says it" });
  if (/^(?:wounding|injuring|injuries)$/.test(word))
    return telling({ measure: "injured", sense: "injure", pattern: "noun that says it" });
  if (/^(?:release|return|exchange|swap|freeing)$/.test(word))
    return telling({ measure: "released", sense: "release", pattern: "noun that says it" });
  if (/^(?:capture|arrest|detention|abduction|kidnapping)$/.test(word))
    return telling({ measure: "captured", sense: "capture", pattern: "noun that says it" });
  if (/^(?:displacement|flight|evacuation)$/.test(word))
    return telling({ measure: "displaced", sense: "displace", pattern: "noun that says it" });
  return null;
}

/** "Two attacks", "147 combat clashes"; "113 attacks on merchant ships" are ships attacked. */
function attacksNamed(tokens: Sentence["tokens"], nounAt: number, _last: number): Telling | null {
  const word = tokens[nounAt]?.lower ?? "";
  if (
    !/^(?:attacks?|strikes?|airstrikes?|raids?|assaults?|clash(?:es)?|engagements?|shellings?|bombardments?|bombings?|ambush(?:es)?|drone-attacks?|times|battles?)$/.test(
      word,
    )
  )
    return null;
  if (word === "times") return null;
  const isOnShips = tokens
    .slice(nounAt + 1, nounAt + 6)
    .some(({ lower }) => /^(?:ships?|vessels?|shipping|tankers?)$/.test(lower));
  return telling({ measure: isOnShips ? "vessels_attacked" : "attacks", sense: "attack", pattern: "attacks named" });
}

/** "with 12 drones", "pointed to two missiles": sent, unless the words are those of a store or a gift. */
function munitionsNamed(
  { tokens }: Sentence,
  _at: number,
  { first, partitive }: Counted,
  before: Before,
): Telling | null {
  if (partitive === "definite") return null;
  const words = tokens
    .slice(Math.max(0, first - 8), first)
    .map(({ lower }) => lower)
    .join(" ");
  const isKept =
    /\b(?:supply|supplied|deliver|delivered|delivery|produce|produced|produces|stockpile|order|ordered|build|built|receive|received|provide|provided|pledged|buy|bought|stored?|storing|made|make|capable|containers?)\b/.test(
      words,
    );
  return isKept
    ? null
    : telling({
        measure:
          before.last?.telling.measure === "intercepted" && words.endsWith("including") ? "intercepted" : "launched",
        sense: "launch",
        pattern: "weapons named",
      });
}

/** Goods by weight are shipped, unless something destroyed them. */
function goodsNamed({ tokens }: Sentence, { last, first }: Counted): Telling | null {
  const goods = commodityOf(tokens, last + 1) ?? commodityOf(tokens, last + 2) ?? commodityOf(tokens, last + 3);
  const moves = tokens.some(({ lower }) =>
    /^(?:shipp?(?:ed|ing|ment|ments|s)|export(?:ed|s|ing)?|carr(?:ied|ying|y)|cargo|port|ports|left|sailed|vessels?|ships?|loaded|handled|trucks?|convoy|deliver(?:ed|y)|mov(?:ed|ing)|smuggled|transported|aid|lost|imports?|imported|corridor)$/.test(
      lower,
    ),
  );
  const isBomb = tokens
    .slice(last + 1, last + 4)
    .some(({ lower }) => /^(?:explosives?|tnt|bombs?|debris|rubble|waste)$/.test(lower));
  if (isBomb || (goods === null && !moves)) return null;
  const isLost = tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }) => /^(?:destroyed|destroying|burned|lost|ruined|spoiled)$/.test(lower));
  return telling({
    measure: isLost ? "tonnes_destroyed" : "tonnes",
    sense: isLost ? "destroy" : "ship",
    pattern: "goods by weight",
  });
}
