import type { Claim } from "./claim.ts";
import type { Incident } from "./incident.ts";
import { interval, type Interval } from "./interval.ts";
import { countsPeople, type Measure } from "./measure.ts";
import type { QuantityKey } from "./quantity.ts";
import type { Speaker, SpeakerKind } from "./speaker.ts";
import type { Told } from "./told.ts";

/** The days of the worked example: its brief is of a Tuesday. */
export const monday = "2024-10-07";
export const tuesday = "2024-10-08";
export const wednesday = "2024-10-09";
export const thursday = "2024-10-10";

export const police = speaker("police", "state_office");
export const ministry = speaker("ministry", "state_office");
export const hospital = speaker("hospital", "hospital");
export const volunteers = speaker("volunteers", "other");
export const medium = speaker("newspaper", "medium");
export const mission = speaker("mission", "verifying_body");

export function speaker(name: string, kind: SpeakerKind, side: string | null = null): Speaker {
  return { name, kind, side, origin: name };
}

export function exactly(count: number): Interval {
  return interval(count, count, count);
}

export function atLeast(count: number): Interval {
  return interval(count, count, null);
}

export function upTo(count: number): Interval {
  return interval(0, null, count);
}

export function between(low: number, high: number): Interval {
  return interval(low, null, high);
}

/** "About": both bounds are our own policy. */
export function about(low: number, best: number, high: number): Interval {
  return interval(low, best, high, { lowOrigin: "policy", highOrigin: "policy" });
}

/** An interval as the rules write it: "33 / 33 / open". */
export function shown(value: Interval | undefined): string {
  if (value === undefined) return "not told";
  const { low, best, high, lowStrict, highStrict } = value;
  return `${lowStrict ? ">" : ""}${low} / ${best ?? "–"} / ${highStrict ? "<" : ""}${high ?? "open"}`;
}

/** The key of people killed, unless the test says otherwise. */
export function keyOf(measure: Measure, rest: Partial<QuantityKey> = {}): QuantityKey {
  return {
    kind: "flow",
    measure,
    side: null,
    unit: countsPeople(measure) ? "people" : measure,
    commodity: null,
    victimClass: countsPeople(measure) ? "people" : null,
    group: null,
    nationality: null,
    actor: null,
    among: null,
    ...rest,
  };
}

export interface Saying extends Partial<Omit<Claim, "key" | "interval">> {
  readonly of?: string | null;
  readonly by?: Speaker | null;
  readonly on?: string;
  readonly measure?: Measure;
  readonly key?: Partial<QuantityKey>;
  /** The figure's id in its brief, by which a later brief revises it. */
  readonly figure?: string;
}

/** A claim: the police say on Tuesday how many the strike killed, unless the test says otherwise. */
export function said(value: Interval | number, saying: Saying = {}): Claim {
  const { of = "strike", by = police, on = tuesday, measure = "killed", key = {}, figure, ...rest } = saying;
  const told = typeof value === "number" ? exactly(value) : value;
  const name = figure ?? [of, ...Object.values(key), shown(told)].join(" ");
  const briefKey = rest.briefKey ?? `${on} ${by?.name ?? "brief"}`;
  return {
    id: `${briefKey}: ${measure} ${name}`,
    brief: briefKey,
    briefKey,
    published: on,
    key: keyOf(measure, key),
    incident: of,
    interval: told,
    noneReported: false,
    floor: told.low === told.best && told.high === null,
    speaker: by,
    status: "reported",
    from: tuesday,
    to: tuesday,
    place: "Kharkiv",
    actor: null,
    weapon: null,
    mentions: [{ brief: briefKey, figure: name, start: 0, end: 1, words: "", quote: "", quoteStart: 0, quoteEnd: 1 }],
    revises: null,
    restates: null,
    past: false,
    ...rest,
  };
}

/** The figure that a claim made by `said` is told by, for `revises` and `restates`. */
export function figureOf(claim: Claim): { readonly brief: string; readonly figure: string } {
  return { brief: claim.briefKey, figure: claim.mentions[0]?.figure ?? "" };
}

export function incident(id: string, rest: Partial<Incident> = {}): Incident {
  return { id, parent: null, label: id, partsTold: null, open: false, tally: false, ...rest };
}

/** A figure as an annotation tells it: two people killed in Kharkiv, unless the test says otherwise. */
export function told(rest: Partial<Told> = {}): Told {
  return {
    figure: "a1",
    measure: "killed",
    bound: "exact",
    low: null,
    best: null,
    high: null,
    hedge: null,
    vague: false,
    implicit: false,
    unit: "people",
    commodity: null,
    victimGroup: null,
    victimSide: null,
    nationality: null,
    actor: null,
    weapon: null,
    place: "Kharkiv",
    from: tuesday,
    to: tuesday,
    cumulative: false,
    stock: false,
    partial: false,
    attributedTo: null,
    status: "reported",
    incident: null,
    subsetOf: null,
    partOf: null,
    duplicateOf: null,
    alternativeTo: null,
    revises: null,
    restates: null,
    words: "two",
    start: 0,
    end: 3,
    quote: "two people were killed",
    quoteStart: 0,
    quoteEnd: 22,
    ...rest,
  };
}

/** An exact number, as an annotation fills it in. */
export function toldExactly(count: number): Pick<Told, "bound" | "low" | "best" | "high"> {
  return { bound: "exact", low: count, best: count, high: count };
}
