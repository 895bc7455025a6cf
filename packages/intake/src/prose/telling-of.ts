import type { Measure } from "@daybook/data";
import { measureFor } from "./measure-for.ts";
import { nounOf, type Noun } from "./noun.ts";
import { commodityOf } from "./words/commodities.ts";
import { auxiliaries, beForms, prepositions } from "./words/function-words.ts";
import { agrees } from "./agrees.ts";
import { tollBefore, tollLength } from "./toll.ts";
import type { Sense } from "./words/predicates.ts";
import { separableOf } from "./separable.ts";
import type { Counted } from "./counted.ts";
import type { Predicate } from "./predicate.ts";
import type { Sentence } from "./sentence.ts";
import type { Telling } from "./telling.ts";

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

/** What the sentence tells of its number `at`, or `null` where it tells nothing that is kept. */
export function tellingOf(sentence: Sentence, at: number, before: Before): Telling | null {
  const counted = sentence.counted[at];
  if (counted === undefined) return null;
  const here = {
    ...before,
    words: sentence.text,
    isOfRubble: /\b(?:rubble|debris|wreckage|collapsed|ruins|from the water|sea)\b/.test(sentence.text),
  };
  for (const step of steps) {
    const telling = step(sentence, at, counted, here);
    if (telling !== null) return linked(telling, sentence, at, counted, before);
  }
  return null;
}

type Step = (sentence: Sentence, at: number, counted: Counted, before: Before) => Telling | null;

/** A number with a telling of its own may still stand inside a list, or be named as a part. */
function linked(found: Telling, sentence: Sentence, at: number, counted: Counted, before: Before): Telling {
  if (found.sense === "miss" && found.measure === "released") return { ...found, link: "of them" };
  if (found.link !== "none")
    return isCorrection(sentence) && found.link === "rival" ? { ...found, link: "none" } : found;
  if (/^(?:Correction|Clarification)\b/.test(sentence.text)) return { ...found, link: "previous" };
  if (saysIncluding(sentence, counted)) {
    const host = nearestHost(before, at, counted);
    const whole = host === null ? null : before.told[host];
    if (host === null || whole == null) return found;
    const isOfRaid = /^(?:intercepted|launched)$/.test(whole.measure);
    return { ...(isOfRaid ? whole : found), link: "including", sharedWith: host };
  }
  return inList(found, sentence, at, counted, before);
}

/** "The correct number is three". */
function isCorrection({ text }: Sentence): boolean {
  return /\bcorrect (?:number|figure|toll)\b/i.test(text);
}

function saysIncluding({ tokens }: Sentence, { first }: Counted): boolean {
  const words = `${tokens[first - 2]?.lower ?? ""} ${tokens[first - 1]?.lower ?? ""}`;
  return /(?:^| )including$|^among (?:them|whom|these|those)$/.test(words);
}

/** "552,000 tons: 301,000 of corn, 172,000 of wheat". */
function inList(found: Telling, { tokens }: Sentence, at: number, counted: Counted, before: Before): Telling {
  const previous = before.told[at - 1];
  if (
    previous == null ||
    previous.measure !== found.measure ||
    !/^(?:goods by weight|noun that says it)$/.test(found.pattern)
  )
    return found;
  const joint = tokens[counted.first - 1]?.text ?? "";
  if (/^[:—]$/.test(joint)) return { ...found, link: "breakdown", sharedWith: at - 1 };
  const goesOn = /^(?:,|and)$/.test(joint) && /^(?:breakdown|list)$/.test(previous.link);
  return goesOn ? { ...found, link: "list", sharedWith: at - 1 } : found;
}

const steps: readonly Step[] = [
  asPast,
  asPlaces,
  asKilledAndWounded,
  asObject,
  asBodies,
  asQualified,
  asAdjacentState,
  asToll,
  asLives,
  asTotal,
  asIncluded,
  asIncludedToo,
  asSubject,
  asNamedGroup,
  asNoun,
  asDistantObject,
  asOtherWords,
  asList,
];

function telling(rest: Partial<Telling> & Pick<Telling, "measure" | "sense" | "pattern">): Telling {
  return { predicate: null, sharedWith: null, link: "none", ...rest };
}

/** "up from more than 40", "rose to 57 from 40", "compared with 11,200 tons in May". */
function asPast(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const { tokens } = sentence;
  const previous = tokens[counted.first - 1]?.lower ?? "";
  const words = `${tokens[counted.first - 2]?.lower ?? ""} ${previous}`;
  const host = nearestHost(before, at, counted);
  const from = host === null ? null : (before.told[host] ?? null);
  if (from === null) return null;
  const isPast =
    /^(?:up from|down from|compared with|compared to|rather than|instead of|not)$/.test(words) ||
    previous === "against" ||
    (previous === "from" && /^(?:toll that stands at)$/.test(from.pattern)) ||
    hasUpFrom(sentence, counted, at);
  if (!isPast) return null;
  return {
    ...from,
    pattern: "told as past",
    sharedWith: host,
    link: words === "compared with" || words === "compared to" ? "list" : "previous",
  };
}

/** "up from its earlier range of 6,000–8,000 households". */
function hasUpFrom({ tokens, counted }: Sentence, { first }: Counted, at: number): boolean {
  const start = (counted[at - 1]?.last ?? 0) + 1;
  for (let here = start; here + 1 < first; here += 1) {
    if (/^(?:up|down)$/.test(tokens[here]?.lower ?? "") && tokens[here + 1]?.lower === "from") return first - here <= 9;
  }
  return false;
}

/** "hits were recorded at three sites and falling debris at nine". */
function asPlaces(sentence: Sentence, _at: number, counted: Counted): Telling | null {
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

/** "killed at least two civilians", "wounding 12", "“neutralized” 28 assailants", "shot 17 of them down". */
function asObject(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const found = objectOf(sentence, counted, before);
  return found === null ? null : { ...found, ...ofThem(counted, at, before) };
}

function objectOf(sentence: Sentence, counted: Counted, before: Before): Telling | null {
  const verb = firstOfPair(sentence, verbBefore(sentence, counted.first));
  const apart = separableOf(sentence, counted);
  const around = apart === null ? null : withMeasure(apart, counted, before, "object of a verb");
  if (around !== null) return around;
  if (verb === null || (verb.voice !== "active" && verb.voice !== "either")) return null;
  if (verb.voice === "either" && isAfterNoun(sentence, verb)) return null;
  return (
    withMeasure(verb, counted, before, "object of a verb") ??
    withMeasure(verb, { ...counted, noun: inTheirPlace(counted, before) }, before, "object of a verb")
  );
}

/** "shot down or suppressed 189": the first of two verbs. */
function firstOfPair({ tokens, predicates }: Sentence, verb: Predicate | null): Predicate | null {
  if (verb === null || tokens[verb.first - 1]?.lower !== "or") return verb;
  return predicates.find(({ last, senses }) => last === verb.first - 2 && senses.includes("intercept")) ?? verb;
}

/** "only 31 of them" after trucks: them are the trucks. */
function inTheirPlace({ noun, partitive }: Counted, { last }: Before): Noun | null {
  return noun === null || partitive !== "none" ? (last?.noun ?? noun) : noun;
}

/** "two killed, five wounded": the verb ends the clause before. */
function isAfterNoun({ counted }: Sentence, verb: Predicate): boolean {
  return counted.some(({ last }) => last === verb.first - 1);
}

function verbBefore({ tokens, predicates }: Sentence, first: number): Predicate | null {
  let at = first - 1;
  while (
    at >= 0 &&
    (/^[“"‘”’]$/.test(tokens[at]?.text ?? "") || /^(?:on|at|the|also|another|all)$/.test(tokens[at]?.lower ?? "")) &&
    first - at < 4
  ) {
    const here = predicates.find(({ last }) => last === at);
    if (here !== undefined) return here;
    at -= 1;
  }
  return predicates.find(({ last }) => last === at) ?? null;
}

function withMeasure(predicate: Predicate, told: Counted, before: Before, pattern: Telling["pattern"]): Telling | null {
  const counted = told.noun === null ? told : { ...told, noun: asBefore(told.noun, before) };
  for (const sense of predicate.senses) {
    const told = measureOf(sense, predicate, counted, before);
    const measure = told === "released" && sense === "release" && before.isOfRubble ? "rescued" : told;
    if (measure !== null)
      return telling({
        measure: counted.noun?.unit === "targets" && measure === "hits" ? "attacks" : measure,
        sense,
        predicate,
        pattern,
      });
  }
  return null;
}

/** "three tanks" after "one fuel tank" are tanks for fuel. */
function asBefore(noun: Noun, { last }: Before): Noun {
  return noun.unit === "tanks" && last?.noun?.class === "facility" && last.noun.unit.endsWith("tanks")
    ? last.noun
    : noun;
}

function measureOf(
  sense: Sense,
  predicate: Predicate,
  { noun, partitive }: Counted,
  { last, words = "" }: Before,
): Measure | null {
  const isMass = /\b(?:lost|losing|loses?)\b[^.;]*\b(?:troops|personnel|servicemen|servicemembers)\b/.test(words);
  const isBurial = /\bbur(?:y|ied|ying)\b/.test(words);
  if (sense === "arrive" && noun === null && last?.noun?.class !== "truck" && last?.noun?.class !== "vessel")
    return null;
  if (sense === "receive" && noun === null)
    return last?.telling.measure === "bodies_repatriated" ? "bodies_repatriated" : null;
  if (sense === "lose" && noun?.group === "military" && isMass) return "casualties";
  if (sense === "recover" && noun?.class === "person" && predicate.voice === "active" && isBurial) return "killed";
  if (sense === "miss" && last?.telling.measure === "released") return "released";
  if (sense === "displace" && last?.telling.measure === "captured") return "missing";
  const own = noun === null && isOfThings(sense) ? (last?.noun?.class ?? "none") : (noun?.class ?? "none");
  const measure = measureFor(sense, own);
  if (measure === null || !isTellingOf(sense, measure, predicate, noun, partitive)) return null;
  return measure;
}

/** Senses whose measure hangs on what is counted. */
function isOfThings(sense: Sense): boolean {
  return /^(?:destroy|damage|hit|ship|loot|seize|sink|arrive|attack|burn|lose|launch|intercept|receive|repatriate)$/.test(
    sense,
  );
}

/** People "reached" or "left" are not displaced, unless the words are those of flight. */
function isTellingOf(
  sense: Sense,
  measure: Measure,
  predicate: Predicate,
  noun: Noun | null,
  _partitive: string,
): boolean {
  if (sense === "arrive" && /displaced/.test(measure)) return false;
  if (measure === "displaced" && noun !== null && /^(?:military|fighters|officers|police)$/.test(noun.group ?? ""))
    return false;
  return !(measure === "released" && sense === "repatriate" && predicate.voice === "passive" && noun === null);
}

/** "the bodies of 58 people", "the lives of 13": before any verb that follows. */
function asBodies(sentence: Sentence, _at: number, counted: Counted): Telling | null {
  const word = sentence.tokens[counted.first - 2]?.lower ?? "";
  return /^(?:bodies|remains|lives|deaths?|killings?|murders?)$/.test(word) ? ofThePeople(sentence, counted) : null;
}

/** "45 injured people", "35 gunshot victims", "two wounded soldiers". */
function asQualified({ tokens }: Sentence, _at: number, counted: Counted): Telling | null {
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
function asKilledAndWounded({ tokens }: Sentence, _at: number, { last }: Counted): Telling | null {
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

/** "41 dead", "five others wounded", "four of them in grave condition", "Two people were killed". */
function asAdjacentState(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const { tokens, predicates } = sentence;
  let here = counted.last + 1;
  while (isLink(tokens[here]?.lower ?? "") && here < counted.last + 7) here += 1;
  const predicate = predicates.find(({ first, last }) => first <= here && last >= here && first > counted.last);
  if (predicate === undefined || predicate.voice === "active" || diesLater(sentence, at, predicate)) return null;
  const found = withMeasure(predicate, counted, before, "subject of a verb");
  return found === null ? null : { ...found, ...ofThem(counted, at, before) };
}

/** "a man wounded on March 9 died in hospital": the last verb is the one told. */
function diesLater({ predicates, counted }: Sentence, at: number, { senses, voice, last }: Predicate): boolean {
  if (voice !== "either" || !senses.includes("injure")) return false;
  const next = counted[at + 1];
  const until =
    counted.find((other, index) => index > at && other.noun !== null && other.noun.class !== "other")?.first ??
    next?.first ??
    Infinity;
  return predicates.some(
    (other) =>
      other.first > last &&
      other.first < Math.max(until, last + 6) &&
      other.voice === "state" &&
      other.senses.includes("kill"),
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

function ofThem({ partitive }: Counted, at: number, before: Before): Partial<Telling> {
  return partitive === "pronoun" || partitive === "definite"
    ? { link: "of them", sharedWith: at > 0 && before.told[at - 1] != null ? at - 1 : null }
    : {};
}

/** "the death toll rose to 26", "put the number at seven", "a toll of at least 18", "the dead included six children". */
function asToll(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
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

function nearestTold(before: Before, at: number): Telling | null {
  for (let here = at - 1; here >= 0; here -= 1) if (before.told[here] != null) return before.told[here] ?? null;
  return null;
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

/** "claimed three lives". */
function asLives({ tokens }: Sentence, _at: number, { nounAt, first }: Counted): Telling | null {
  if (!/^(?:lives|life)$/.test(tokens[nounAt]?.lower ?? "")) return null;
  const verbs = tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ lower }) => lower)
    .join(" ");
  return /\b(?:sav|spar)/.test(verbs)
    ? null
    : telling({ measure: "killed", sense: "kill", pattern: "object of a verb" });
}

/** "nine of the dead were children", "22 of the Ukrainians were civilians", "19 of the wounded". */
function asNamedGroup({ tokens }: Sentence, at: number, counted: Counted, before: Before): Telling | null {
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

/** "including two children", "among them three children", "five of them children". */
function asIncluded({ tokens }: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const words = `${tokens[counted.first - 2]?.lower ?? ""} ${tokens[counted.first - 1]?.lower ?? ""}`;
  const isIncluded =
    /(?:^| )including$|^among (?:them|whom|these|those)$|^(?:of whom|of which)$|(?:^| )comprising$/.test(words);
  const host = nearestHost(before, at, counted);
  if (!isIncluded || host === null) return null;
  const shared = before.told[host];
  return shared == null ? null : { ...shared, pattern: "part named inside", sharedWith: host, link: "including" };
}

function nearestHost(before: Before, at: number, counted: Counted): number | null {
  for (let here = at - 1; here >= 0; here -= 1) {
    const told = before.told[here];
    if (told != null && told.link !== "including" && agrees(told.measure, counted)) return here;
  }
  return null;
}

/** "including 19 children and eleven monks": the list goes on. */
function asIncludedToo({ tokens }: Sentence, at: number, counted: Counted, before: Before): Telling | null {
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

/** Looks right for what is told of the number: past places, brackets, lists and "who" clauses, never past another clause. */
function asSubject(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
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

const subjectReach = 24;

function predicateAfter(sentence: Sentence, at: number, counted: Counted): Predicate | null {
  const { tokens, predicates } = sentence;
  const others = new Map(sentence.counted.map((other, index) => [other.first, { other, index }]));
  const verbs = new Map(predicates.map((predicate) => [predicate.first, predicate]));
  let joined = false;
  let inside = false;
  for (
    let here = afterThose(tokens, counted, verbs);
    here < Math.min(tokens.length, counted.last + subjectReach);
    here += 1
  ) {
    const verb = verbs.get(here);
    if (verb !== undefined) return isPastVerbOfAnother(verb, joined) ? null : verb;
    const other = others.get(here);
    if (other !== undefined && other.index > at) {
      inside = isInside(tokens, here) || (inside && /^(?:and|,)$/.test(tokens[here - 1]?.lower ?? ""));
      if (
        inside ||
        isElliptical(tokens, here, other.other) ||
        (isListed(tokens, counted.last, here) && !isClause(tokens, here, other.other))
      ) {
        joined ||= !inside;
        here = other.other.last;
        continue;
      }
      return null;
    }
    const jump = jumpAt(tokens, here, (next) => others.has(next));
    if (jump === null) return null;
    here = jump;
  }
  return null;
}

function isPastVerbOfAnother(verb: Predicate, joined: boolean): boolean {
  return joined && verb.voice === "active";
}

/** "Six of those wounded at the bus stop were in intensive care": what they are told by comes later. */
function afterThose(
  tokens: Sentence["tokens"],
  { partitive, last }: Counted,
  verbs: ReadonlyMap<number, Predicate>,
): number {
  const first = verbs.get(last) ?? verbs.get(last + 1);
  return partitive === "definite" && first !== undefined && tokens[first.first - 1]?.lower === "those"
    ? first.last + 1
    : last + 1;
}

/** A number inside a phrase of the subject: "20 troops, including six officers, were killed". */
function isInside(tokens: Sentence["tokens"], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (/^(?:including|in|from|at|of|aged|on|for|between|by|among)$/.test(before)) return true;
  return before === "them" && tokens[at - 2]?.lower === "among";
}

/** Only names and articles between two numbers: "eleven buildings, a school and some 60 cars". */
function isListed(tokens: Sentence["tokens"], from: number, until: number): boolean {
  let joints = 0;
  for (let at = from + 1; at < until; at += 1) {
    const token = tokens[at];
    const word = token?.lower ?? "";
    if (/^(?:and|or|,|as|well)$/.test(word)) joints += 1;
    else if (/^(?:which|whom|them|who|that)$/.test(word)) return false;
    else if (auxiliaries.has(word) || (prepositions.has(word) && word !== "of") || token?.kind === "mark") return false;
  }
  return joints > 0;
}

/** "310,000 subscribers in one region and 70,000 in another without power". */
function isElliptical(tokens: Sentence["tokens"], at: number, { noun, last, numeral }: Counted): boolean {
  return (
    noun === null &&
    !numeral.implicit &&
    tokens[at - 1]?.lower === "and" &&
    tokens[at - 2]?.text !== "," &&
    /^(?:in|at|near|outside|around)$/.test(tokens[last + 1]?.lower ?? "")
  );
}

/** ", and a further 30 were wounded": a comma and no noun of its own begin another clause. */
function isClause(tokens: Sentence["tokens"], at: number, { noun }: Counted): boolean {
  return tokens[at - 1]?.lower === "and" && tokens[at - 2]?.text === "," && noun === null;
}

/** Where a walk goes on from a word, or `null` where the clause ends. */
function jumpAt(tokens: Sentence["tokens"], at: number, opens: (at: number) => boolean): number | null {
  const word = tokens[at]?.lower ?? "";
  if (/^[;:.!?]$/.test(word)) return null;
  if (word === "—" || word === "–" || word === "(") return closingOf(tokens, at);
  if (/^(?:but|while|whereas|although|though|because|when|after|before|since|so|if|as)$/.test(word)) return null;
  if (
    word === "and" &&
    nounOf(tokens[at + 1]?.lower ?? "")?.class !== "person" &&
    !opens(at + 1) &&
    !/^(?:a|an|the|other|others|several|dozens|people)$/.test(tokens[at + 1]?.lower ?? "") &&
    !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")
  )
    return null;
  return at;
}

function closingOf(tokens: Sentence["tokens"], at: number): number | null {
  const mark = tokens[at]?.text === "(" ? ")" : (tokens[at]?.text ?? "");
  for (let here = at + 1; here < Math.min(tokens.length, at + 16); here += 1)
    if (tokens[here]?.text === mark) return here;
  return null;
}

/** A noun that says by itself what it counts: deaths, strikes, drones, tons of wheat. */
function asNoun(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
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

/** "shelled the city 14 times", "added 310 names", "evacuation orders affected 80,000 people". */
function asDistantObject(sentence: Sentence, _at: number, counted: Counted, { killed }: Before): Telling | null {
  const { tokens } = sentence;
  const before = tokens
    .slice(Math.max(0, counted.first - 14), counted.first)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    tokens[counted.nounAt]?.lower === "times" &&
    /\b(?:shell|attack|bomb|struck|strike|hit|fired|target|raid)/.test(before)
  )
    return telling({ measure: "attacks", sense: "attack", pattern: "attacks named" });
  const isName = /^names?$/.test(tokens[counted.last]?.lower ?? "") && /\badd/.test(before);
  if (isName && killed !== null) return { ...killed, pattern: "object of a verb", link: "of them", sharedWith: null };
  if (counted.noun?.class === "person" && /\bevacuat\w+ orders?\b.*\baffect/.test(before))
    return telling({ measure: "displaced", sense: "displace", pattern: "object of a verb" });
  return null;
}

/** "91 weapons in all"; "350 in all". */
function asTotal({ tokens }: Sentence, at: number, counted: Counted, before: Before): Telling | null {
  const shared = nearestTold(before, at);
  const after = `${tokens[counted.last + 1]?.lower ?? ""} ${tokens[counted.last + 2]?.lower ?? ""}`;
  if (shared === null || !/^(?:in all|in total|all told|altogether)/.test(after) || !agrees(shared.measure, counted))
    return null;
  return { ...shared, pattern: "said in other words", link: "total", sharedWith: at - 1 };
}

/** "9,250 households, or roughly 46,000 people". */
function asOtherWords({ tokens }: Sentence, at: number, counted: Counted, before: Before): Telling | null {
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

/** A number without a verb of its own shares the one before: "five in Kherson and three in Beryslav". */
function asList(sentence: Sentence, at: number, counted: Counted, before: Before): Telling | null {
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
function seriously(tokens: Sentence["tokens"], { last }: Counted): Telling | null {
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
