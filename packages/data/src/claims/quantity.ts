import { canonicalJson } from "./hash.ts";
import { countsPeople, isKeyedByActor, traitsOf, type Measure } from "./measure.ts";
import type { Told } from "./told.ts";
import { unitAsTold } from "./unit.ts";

export type QuantityKind = "flow" | "stock" | "reading";
export type VictimClass = "people" | "civilian" | "military";

/** What exactly a number counts, beside the incident it counts it of. Two different keys are never added. */
export interface QuantityKey {
  readonly kind: QuantityKind;
  readonly measure: Measure;
  /** Whose people or things: the side they fight or live on. */
  readonly side: string | null;
  readonly unit: string;
  readonly commodity: string | null;
  /** `null` where no people are counted. */
  readonly victimClass: VictimClass | null;
  /** Children, officers, medics: more than the class says. */
  readonly group: string | null;
  /** Where it is not the side they fight for: North Korean. */
  readonly nationality: string | null;
  /** Who did it, where the measure is a deed; `null` for its victims. */
  readonly actor: string | null;
  /** An unnamed sub-count of the same key ("four were still in the air"), by the figure that tells it. */
  readonly among: string | null;
}

const military =
  /\b(military|soldiers?|troops?|officers?|service ?(wo)?m[ae]n|service members?|fighters?|insurgents?|militants?|combatants?|crew of (a|the) warplane)\b/i;
const civilian = /\b(civilians?|residents?)\b/i;
/** Words that say no more than the class, or than the measure does of those it counts ("350 prisoners released"). */
const bareClass = /^(military|soldiers?|troops?|service ?members?|servicemen|civilians?|residents?|prisoners?)$/i;

/**
 * The key of a told figure. `inside` is the figure it is told as a subset of, if any. Nine of a day's 58 dead who died in
 * one house are all that the house's incident tells, not an unnamed sub-count of the day.
 */
export function quantityOf(told: Told, inside: Told | null): QuantityKey {
  const key = bareKeyOf(told);
  if (inside === null || inside.incident !== told.incident) return key;
  return isSameKey(key, bareKeyOf(inside)) ? { ...key, among: told.figure } : key;
}

function bareKeyOf(told: Told): QuantityKey {
  const people = countsPeople(told.measure);
  const group = people ? told.victimGroup : null;
  return {
    kind: kindOf(told),
    measure: told.measure,
    side: told.victimSide,
    unit: unitAsTold(told.unit, told.words),
    commodity: told.commodity,
    victimClass: people ? classOf(group) : null,
    group: group === null || bareClass.test(group) ? null : group,
    nationality: told.nationality,
    actor: isKeyedByActor(told.measure) ? told.actor : null,
    among: null,
  };
}

function kindOf(told: Told): QuantityKind {
  if (told.cumulative || isRate(told)) return "reading";
  return told.stock || traitsOf(told.measure).stock === true ? "stock" : "flow";
}

/** "Some 120 tonnes a month": read as of a day, in no week's flow, and never prorated (R8). */
function isRate({ unit }: Told): boolean {
  return /\bper (day|week|month|year)\b/.test(unit);
}

function classOf(group: string | null): VictimClass {
  if (group === null) return "people";
  if (civilian.test(group)) return "civilian";
  return military.test(group) ? "military" : "people";
}

export function isSameKey(a: QuantityKey, b: QuantityKey): boolean {
  return keyString(a) === keyString(b);
}

export function isReading(told: Told): boolean {
  return kindOf(told) === "reading";
}

const strings = new WeakMap<QuantityKey, string>();

/** One line for one key, for maps and sorting. A key never changes, and is asked for again and again. */
export function keyString(key: QuantityKey): string {
  const known = strings.get(key);
  if (known !== undefined) return known;
  const text = stringOf(key);
  strings.set(key, text);
  return text;
}

const shared = new Map<string, QuantityKey>();

/** One object for one key: a ledger of a million claims has some hundred keys. */
export function sharedKey(key: QuantityKey): QuantityKey {
  const name = JSON.stringify(key);
  const known = shared.get(name) ?? key;
  if (shared.size >= 10_000) shared.clear();
  shared.set(name, known);
  return known;
}

const canonical = new WeakMap<QuantityKey, string>();

/** A key as canonical JSON. */
export function canonicalKey(key: QuantityKey): string {
  const known = canonical.get(key);
  if (known !== undefined) return known;
  const text = canonicalJson(key);
  canonical.set(key, text);
  return text;
}

function stringOf(key: QuantityKey): string {
  const { kind, measure, side, unit, commodity, victimClass, group, nationality, actor, among } = key;
  const whose = `${victimClass ?? ""}|${group ?? ""}|${nationality ?? ""}|${actor ?? ""}|${among ?? ""}`;
  return `${kind}|${measure}|${side ?? ""}|${unit}|${commodity ?? ""}|${whose}`;
}

/** The subgroup in words: "North Korean officers", "North Koreans", "children"; `null` for the whole class. */
export function subgroupOf({ group, nationality }: Pick<QuantityKey, "group" | "nationality">): string | null {
  if (nationality === null) return group;
  return group === null ? pluralOf(nationality) : `${nationality} ${group}`;
}

function pluralOf(nationality: string): string {
  return /(s|ese|ch|sh)$/.test(nationality) ? nationality : `${nationality}s`;
}
