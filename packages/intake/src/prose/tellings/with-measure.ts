import { measureFor } from "../measure-for.ts";
import { type Before, telling } from "./before.ts";
import type { Counted } from "../counted.ts";
import type { Noun } from "../noun.ts";
import type { Predicate } from "../predicate.ts";
import type { Telling } from "../telling.ts";
import type { Sense } from "../words/predicates.ts";
import type { Measure } from "@daybook/data";

export function withMeasure(
  predicate: Predicate,
  told: Counted,
  before: Before,
  pattern: Telling["pattern"],
): Telling | null {
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
