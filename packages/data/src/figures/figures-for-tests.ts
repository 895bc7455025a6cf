import type { Claim } from "../claims/claim.ts";
import { exactly, keyOf, shown, tuesday } from "../claims/claims-for-tests.ts";
import type { Incident } from "../claims/incident.ts";
import type { Interval } from "../claims/interval.ts";
import { keyString, type QuantityKey } from "../claims/quantity.ts";
import type { Measure } from "../claims/measure.ts";
import { figureIdOf, type Figure } from "./figure.ts";
import type { Held } from "./held.ts";
import { reconcile } from "./reconcile.ts";

/** What is held of something that was told on Tuesday, unless the test says otherwise. */
export function held(value: Interval | number, rest: Partial<Held> = {}): Held {
  return {
    interval: typeof value === "number" ? exactly(value) : value,
    claims: [],
    newest: tuesday,
    places: ["Kharkiv"],
    from: tuesday,
    to: tuesday,
    steps: [],
    conflict: false,
    told: true,
    exhaustive: false,
    noneReported: false,
    rivalCeiling: false,
    lowHeld: false,
    corrected: 0,
    ...rest,
  };
}

export interface FigureSaying extends Partial<Omit<Figure, "key" | "interval">> {
  readonly measure?: Measure;
  readonly key?: Partial<QuantityKey>;
  /** The days of the event, where it is one day. */
  readonly day?: string;
  readonly place?: string;
}

/** A figure: people killed in Kharkiv on Tuesday, unless the test says otherwise. */
export function figure(value: Interval | number, saying: FigureSaying = {}): Figure {
  const { measure = "killed", key: part = {}, day = tuesday, place = "Kharkiv", ...rest } = saying;
  const { incident = "strike", apart = null } = rest;
  const key = keyOf(measure, part);
  return {
    id: figureIdOf({ incident, key, apart, instance: key.kind === "stock" ? day : null }),
    incident,
    root: incident,
    path: [incident],
    tally: false,
    key,
    apart,
    status: "held",
    interval: typeof value === "number" ? exactly(value) : value,
    noneReported: false,
    places: [place],
    from: day,
    to: day,
    claims: [],
    newest: day,
    origins: [],
    setAside: [],
    steps: [],
    told: true,
    exhaustive: false,
    undated: null,
    isTotal: false,
    separate: false,
    grade: "weak",
    ...rest,
  };
}

/** What is held, by incident and measure: `{ "A injured": "5 / 5 / open" }`. A class or group is named before the measure. */
export function heldOf(claims: readonly Claim[], incidents: readonly Incident[]): Record<string, string> {
  return Object.fromEntries(
    reconcile(claims, incidents).map((found) => [
      nameOf(found),
      shown(found.interval) + (found.status === "conflict" ? " conflict" : ""),
    ]),
  );
}

function nameOf({ incident, key, apart }: Figure): string {
  const { victimClass, group, nationality, measure } = key;
  const plain = keyOf(measure).unit === key.unit ? null : key.unit;
  const named = victimClass === "people" ? null : victimClass;
  return [incident, named, nationality, group, plain, measure, apart === null ? null : `apart: ${apart}`]
    .filter((word) => word !== null)
    .join(" ");
}

/** All that was found, in one order: for comparing two results. */
export function sorted(figures: readonly Figure[]): readonly Figure[] {
  const line = ({ incident, key, apart, to }: Figure) => `${incident}|${keyString(key)}|${apart ?? ""}|${to}`;
  return figures.toSorted((a, b) => (line(a) < line(b) ? -1 : 1));
}
