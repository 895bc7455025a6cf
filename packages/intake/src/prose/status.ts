import { assessing, rejecting, unverified, verifying } from "./words/speech.ts";
import type { FigureEntry } from "../formats/annotation-schema.ts";
import type { Context } from "./draft-figure.ts";
import type { Mention } from "./mention.ts";
import type { Speaker } from "./speaker.ts";

interface Sides {
  readonly victim_side: string | null;
  readonly actor: string | null;
}

/** How far a figure is vouched for, by who says it, of whose losses, and what the text says of the claim. */
export function statusOf(
  mention: Mention,
  speaker: Speaker | null,
  sides: Sides,
  context: Context,
): FigureEntry["status"] {
  const { text } = mention.sentence;
  if (isRejected(mention, speaker, context)) return "disputed";
  if (isVerified(mention, speaker, context)) return "confirmed";
  if (isAssessed(mention, speaker)) return "assessed";
  if (isClaim(mention, speaker, sides, text) || (speaker !== null && unverified.test(context.after))) return "claimed";
  return "reported";
}

/** "It offered no evidence, and the command rejected the claim"; "initially spoke of six". */
function isRejected({ sentence, telling }: Mention, speaker: Speaker | null, { after }: Context): boolean {
  if (telling.link === "previous" || speaker === null) return false;
  if (/\binitially\b/.test(sentence.text) && telling.link === "none" && telling.pattern === "weapons named")
    return true;
  if (speaker.kind !== "party") return false;
  return (
    rejecting.test(firstSentences(after)) ||
    (/\bdenied\b/.test(sentence.text) && unverified.test(after)) ||
    (/\bdenied\b/.test(sentence.text) && /no independent confirmation/.test(after))
  );
}

function firstSentences(after: string): string {
  return after.slice(0, 220);
}

function isVerified({ sentence, telling, start }: Mention, speaker: Speaker | null, context: Context): boolean {
  if (telling.link === "previous") return false;
  const { text } = sentence;
  if (/\bDNA\b|\bthe correct number\b/i.test(text)) return true;
  if (speaker === null) return false;
  if (speaker.kind === "verifying_body") return true;
  if (speaker.kind === "rescue_service" && /emergency service/i.test(speaker.name)) return true;
  const before = context.text.slice(Math.max(sentence.start, start - 60), start);
  return (
    verifying.test(before) &&
    !unverified.test(text) &&
    /\b(?:has|have|had|able to) (?:so far )?(?:verif|document|confirm)/.test(before)
  );
}

function isAssessed({ sentence, telling, counted }: Mention, speaker: Speaker | null): boolean {
  const { text } = sentence;
  if (/\bestimates? of\b|\bassess(?:es|ed)\b|pointed to|\bexperts\b|\bestimated\.?$|\bhad spoken of\b/i.test(text))
    return true;
  if (telling.measure === "displaced" || telling.measure === "households_displaced") return false;
  return (
    speaker !== null &&
    assessing.test(text) &&
    /\b(?:likely|believes?|estimates?)\b/.test(text) &&
    counted.numeral.bound === "about" &&
    counted.numeral.hedge === "an estimated"
  );
}

const ofForce = /^(?:launched|intercepted|not_reached_target|hits|debris_locations)$/;

/** A party to the war about what it did to the other side, or anyone who "claims". */
function isClaim(mention: Mention, speaker: Speaker | null, sides: Sides, text: string): boolean {
  if (speaker === null) return false;
  const { sentence, telling } = mention;
  if (/\bclaim(?:s|ed)? (?:to|that|it|its|they|their|he|responsibility)\b/.test(text) || unverified.test(text))
    return true;
  if (telling.measure === "tonnes" || telling.measure === "vessels")
    return sides.actor === "Russia" && speaker.side !== "Russia";
  if (telling.measure === "equipment_destroyed")
    return speaker.kind === "party" || /^(?:Ukraine|Russia|Israel|Kyiv|Moscow)$/.test(speaker.name);
  if (speaker.kind === "other")
    return telling.measure === "killed" && /\b(?:volunteers?|councill?or)\b/i.test(speaker.name + text);
  if (speaker.kind === "medium") return speaker.side !== null && /\b(?:Houthi|State|state)/.test(speaker.name);
  if (speaker.kind !== "party") return false;
  if (ofForce.test(telling.measure))
    return speaker.side === "Russia" || /army|RSF|military said more/i.test(speaker.name);
  if (telling.measure === "attacks") return !/clash/.test(sentence.text);
  return !isOwnLoss(sentence.text) && isOfFoe(mention, speaker, sides);
}

/** Its own deed, or the armed men of the other side; its own people struck by the enemy are told as anyone tells them. */
function isOfFoe({ counted, telling }: Mention, { side }: Speaker, { victim_side, actor }: Sides): boolean {
  const isArmed =
    /^(?:military|fighters|officers)$/.test(counted.noun?.group ?? "") ||
    /^(?:casualties|captured)$/.test(telling.measure);
  return isArmed || (side !== null && (actor === side || (victim_side !== null && victim_side !== side)));
}

function isOwnLoss(text: string): boolean {
  return /\b(?:its (?:own )?(?:soldiers|losses|troops|forces|men|fighters)|of its|soldiers had been killed|lost \w+ of its|(?:soldiers|troops) were killed)\b/.test(
    text,
  );
}
