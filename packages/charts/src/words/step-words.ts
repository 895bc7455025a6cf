import type { Aside, Claim, ClaimId, IncidentId, Interval, Step } from "@daybook/data";
import { dayWords } from "./date-words.ts";
import { digits, longWords } from "./interval-words.ts";
import { measureWords, quantityWords } from "./quantity-words.ts";

/** What is needed to name what a step speaks of. */
export interface Names {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly incidents: ReadonlyMap<IncidentId, { readonly label: string }>;
}

/** One step of a figure's account, as a sentence that needs no rule book. */
export function stepWords(step: Step, names: Names): string {
  switch (step.kind) {
    case "claimed":
      return `${toldBy(names.claims.get(step.claim))}${asRead(step.interval)}.`;
    case "rivals":
      return rivalsWords(step, names);
    case "verified floor":
      return `${capital(saidBy(names.claims.get(step.claim)))}: ${digits(step.low)} are verified so far. It may be that few, and is no fewer.`;
    case "more":
      return `${toldBy(names.claims.get(step.claim))}, added to the last count. That makes ${longWords(step.interval)}.`;
    case "moved":
      return movedWords(step, names);
    case "found":
      return `${toldBy(names.claims.get(step.claim))}, found since. That leaves ${longWords(step.interval)}.`;
    case "outgrown":
      return `It was told before the number around it was told anew. Tolls grow, so it now counts as ${longWords(step.interval)}.`;
    case "parts":
      return partsWords(step, names);
    case "lifted":
      return `It contains ${quantityWords(step.by)}, ${digits(step.low)} at least.`;
    case "capped":
      return `It is part of ${quantityWords(step.by)}: ${digits(step.high)} at most.`;
    case "bounded":
      return `The number around it, less its other parts, leaves ${longWords(step.interval)}.`;
    case "conflict":
      return `Conflict: ${longWords(step.between[0])} and ${longWords(step.between[1])} exclude each other. Both are shown, nothing is chosen.`;
  }
}

/** Volunteers said “14 dead” on 12 March 2025. */
function toldBy(claim: Claim | undefined): string {
  const on = claim === undefined ? "" : ` on ${dayWords(claim.published)}`;
  return `${capital(saidBy(claim))} said “${wordsOf(claim)}”${on}`;
}

/** Only where the reading says more than the words: "more than 30" is 31 or more. */
function asRead(value: Interval): string {
  if (value.low === value.high) return "";
  const isPolicy = value.lowOrigin === "policy" || value.highOrigin === "policy";
  return `, read as ${longWords(value)}${isPolicy ? " (our own reading of the words)" : ""}`;
}

function movedWords(step: Extract<Step, { kind: "moved" }>, { claims }: Names): string {
  const claim = claims.get(step.claim);
  const is = claim === undefined ? "" : `, and are now ${quantityWords(claim.key)}`;
  const without = step.way === "from" ? "Without them" : "With them";
  return `${toldBy(claim)}: until then they were counted as ${quantityWords(step.from)}${is}. ${without} this older count is ${longWords(step.interval)}.`;
}

function rivalsWords(step: Extract<Step, { kind: "rivals" }>, { claims }: Names): string {
  const others = [...new Set(step.rivals)].map((id) => saidOf(claims.get(id), step.notRenewed.includes(id)));
  return `Others count otherwise: ${listOf(others)}. Counts of different speakers are never averaged: all are inside ${longWords(step.interval)}, and the best is that of ${saidBy(claims.get(step.ranked))}, who stands nearest to it or speaks most firmly.`;
}

function saidOf(claim: Claim | undefined, isOld: boolean): string {
  const old = isOld ? ", before the count was corrected, and not since" : "";
  const on = claim === undefined ? "" : ` on ${dayWords(claim.published)}`;
  return `${saidBy(claim)} said “${wordsOf(claim)}”${on}${old}`;
}

function partsWords(step: Extract<Step, { kind: "parts" }>, names: Names): string {
  const parts = step.parts.map(({ incident, measure, interval }) => {
    const label = measure === undefined ? (names.incidents.get(incident)?.label ?? "a part") : measureWords(measure);
    return `${interval === null ? "not told" : longWords(interval)} (${label})`;
  });
  const own = step.own === null ? "Nobody tells the whole. " : "";
  const all = step.exhaustive ? "and these are all its parts" : "and there may be others";
  const sought = step.sought ? " People are still sought, or the toll may rise, so it stays open." : "";
  const isUnmoved = step.own !== null && longWords(step.own) === longWords(step.interval);
  const sum = isUnmoved ? "That agrees with it and changes nothing." : `Together that is ${longWords(step.interval)}.`;
  return `${own}Its parts are told as ${listOf(parts)}, ${all}.${sought} ${sum}`;
}

/** Who says it; the brief itself where it names nobody. */
export function saidBy(claim: Claim | undefined): string {
  return claim?.speaker?.name ?? "the brief itself";
}

/** The words of the number as they stand in the text. */
export function wordsOf(claim: Claim | undefined): string {
  return claim?.mentions[0]?.words ?? "";
}

/** Why a claim was not used. */
export function asideWords(aside: Aside, names: Names): string {
  const by =
    aside.by === null ? "" : ` by “${wordsOf(names.claims.get(aside.by))}” (${saidBy(names.claims.get(aside.by))})`;
  switch (aside.reason) {
    case "superseded":
      return `replaced${by}`;
    case "restated":
      return aside.by === null ? "quotes an earlier figure that is not in the ledger" : `says again what was said${by}`;
    case "retracted":
      return aside.by === null ? "names a number only to take it back" : `taken back${by}`;
    case "included":
      return `already held in${aside.by === null ? " a count told with it" : by.replace(/^ by/, "")}`;
    case "past":
      return "told as a number of the past";
    case "disputed":
      return "disputed";
    case "enemy":
      return "given only by the other side: shown apart by name";
    case "answered":
      return "a side’s answer about its own forces: closes nothing";
    case "unresolved":
      return "refers to a figure that is not known";
  }
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
