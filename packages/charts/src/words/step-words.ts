import type { Aside, Claim, ClaimId, IncidentId, Interval, Step } from "@daybook/data";
import { digits, longWords } from "./interval-words.ts";
import { measureWords, quantityWords } from "./quantity-words.ts";

/** What is needed to name what a step speaks of. */
export interface Names {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly incidents: ReadonlyMap<IncidentId, { readonly label: string }>;
}

/** One step of a figure's account, as a sentence. */
export function stepWords(step: Step, names: Names): string {
  switch (step.kind) {
    case "claimed":
      return `${saidBy(names.claims.get(step.claim))}: “${wordsOf(names.claims.get(step.claim))}”, read as ${asRead(step.interval)}.`;
    case "rivals":
      return rivalsWords(step, names);
    case "verified floor":
      return `Verified so far by ${saidBy(names.claims.get(step.claim))}: ${digits(step.low)}. The low is held there.`;
    case "more":
      return `${saidBy(names.claims.get(step.claim))} tells of more later: “${wordsOf(names.claims.get(step.claim))}”. Added to the last count, that is ${longWords(step.interval)}.`;
    case "moved":
      return movedWords(step, names);
    case "found":
      return `Found since, says ${saidBy(names.claims.get(step.claim))}: “${wordsOf(names.claims.get(step.claim))}”. That leaves ${longWords(step.interval)}.`;
    case "outgrown":
      return `Told before its whole was told anew: tolls grow, so it is now ${longWords(step.interval)}.`;
    case "parts":
      return partsWords(step, names);
    case "lifted":
      return `It contains ${quantityWords(step.by)}, ${digits(step.low)} at least.`;
    case "capped":
      return `It is part of ${quantityWords(step.by)}: ${digits(step.high)} at most.`;
    case "bounded":
      return `What the other parts take of the whole leaves ${longWords(step.interval)}.`;
    case "conflict":
      return `Conflict: ${longWords(step.between[0])} and ${longWords(step.between[1])} exclude each other. Both are shown, nothing is chosen.`;
  }
}

function movedWords(step: Extract<Step, { kind: "moved" }>, { claims }: Names): string {
  const claim = claims.get(step.claim);
  const was = quantityWords(step.from);
  const is = claim === undefined ? "" : ` and now as ${quantityWords(claim.key)}`;
  const left = step.way === "from" ? "without them" : "with them";
  return `${saidBy(claim)} tells later of some who were counted as ${was}${is}: “${wordsOf(claim)}”. This older count ${left} is ${longWords(step.interval)}.`;
}

function rivalsWords(step: Extract<Step, { kind: "rivals" }>, { claims }: Names): string {
  const namesOf = (ids: readonly ClaimId[]) => listOf([...new Set(ids.map((id) => saidBy(claims.get(id))))]);
  const beside = step.rivals.length === 0 ? "" : `; beside ${namesOf(step.rivals)}`;
  const old =
    step.notRenewed.length === 0 ? "" : ` Not renewed since the count was corrected: ${namesOf(step.notRenewed)}.`;
  return `${saidBy(claims.get(step.ranked))} ranks first${beside} the number is ${longWords(step.interval)}.${old} Counts of different origins are shown together, never averaged.`;
}

function partsWords(step: Extract<Step, { kind: "parts" }>, names: Names): string {
  const parts = step.parts.map(({ incident, measure, interval }) => {
    const label = measure === undefined ? (names.incidents.get(incident)?.label ?? "a part") : measureWords(measure);
    return `${label}: ${interval === null ? "not told" : longWords(interval)}`;
  });
  const own = step.own === null ? "Nobody tells the whole" : `The whole is told as ${longWords(step.own)}`;
  const how = step.exhaustive ? "all parts are told" : "there may be other parts";
  const sought = step.sought ? "; people are still sought or the toll may rise, so it stays open" : "";
  return `${own}; its parts: ${parts.join("; ")} (${how}${sought}). Together ${longWords(step.interval)}.`;
}

function asRead(value: Interval): string {
  const policy = value.lowOrigin === "policy" || value.highOrigin === "policy" ? " (our reading of the words)" : "";
  return `${longWords(value)}${policy}`;
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
