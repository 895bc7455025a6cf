import { asList, asOtherWords, asTotal } from "./tellings/as-list.ts";
import { asBodies, asKilledAndWounded, asNoun, asPlaces, asQualified } from "./tellings/as-noun.ts";
import { asDistantObject, asLives, asObject } from "./tellings/as-object.ts";
import { asIncluded, asIncludedToo, asNamedGroup, saysIncluding } from "./tellings/as-part.ts";
import { asPast } from "./tellings/as-past.ts";
import { asAdjacentState, asSubject } from "./tellings/as-subject.ts";
import { asToll } from "./tellings/as-toll.ts";
import { type Before, nearestHost } from "./tellings/before.ts";
import type { Counted } from "./counted.ts";
import type { Sentence } from "./sentence.ts";
import type { Telling } from "./telling.ts";

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
