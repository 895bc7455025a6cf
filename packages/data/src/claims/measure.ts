/** What a measure counts, and how it behaves over time and inside a tree. Names as in the annotation schema. */
interface MeasureTraits {
  readonly kind: FigureKind;
  /** A stock is read as of a date and never summed over days (R8); all else is a flow, unless a claim says otherwise. */
  readonly stock?: true;
  /** A part that does not tell it leaves its whole open (R2). */
  readonly opensWhole?: true;
  /** The measure that it is a subset of: hospitalised of injured (R5). */
  readonly within?: string;
  /** Weighed, not counted: a strict bound stays strict (R1). */
  readonly weighed?: true;
}

export type FigureKind = "casualty" | "strike" | "shipment" | "damage" | "displacement";

export const measures = {
  killed: { kind: "casualty", opensWhole: true },
  injured: { kind: "casualty", opensWhole: true },
  casualties: { kind: "casualty", opensWhole: true },
  hospitalised: { kind: "casualty", within: "injured" },
  critical: { kind: "casualty", stock: true, within: "injured" },
  missing: { kind: "casualty", stock: true },
  trapped: { kind: "casualty", stock: true },
  captured: { kind: "casualty" },
  released: { kind: "casualty" },
  rescued: { kind: "casualty" },
  bodies_recovered: { kind: "casualty", within: "killed" },
  bodies_repatriated: { kind: "casualty" },
  attacks: { kind: "strike" },
  launched: { kind: "strike", opensWhole: true },
  intercepted: { kind: "strike", within: "launched" },
  not_reached_target: { kind: "strike", within: "launched" },
  hits: { kind: "strike" },
  debris_locations: { kind: "strike" },
  settlements_attacked: { kind: "strike" },
  vessels_attacked: { kind: "strike" },
  buildings_damaged: { kind: "damage" },
  buildings_destroyed: { kind: "damage" },
  facilities_damaged: { kind: "damage" },
  vehicles_damaged: { kind: "damage" },
  vehicles_seized: { kind: "damage" },
  vessels_sunk: { kind: "damage" },
  vessels_seized: { kind: "damage" },
  equipment_destroyed: { kind: "damage" },
  without_power: { kind: "damage", stock: true },
  tonnes_destroyed: { kind: "damage", weighed: true },
  tonnes: { kind: "shipment", weighed: true },
  vessels: { kind: "shipment" },
  trucks: { kind: "shipment" },
  containers: { kind: "shipment" },
  voyages: { kind: "shipment" },
  displaced: { kind: "displacement" },
  households_displaced: { kind: "displacement" },
} as const satisfies Record<string, MeasureTraits>;

export type Measure = keyof typeof measures;

export function traitsOf(measure: Measure): MeasureTraits {
  return measures[measure];
}

export function isMeasure(name: string): name is Measure {
  return Object.hasOwn(measures, name);
}

/** Whether the victims are people: such keys have a class (people, civilian, military). */
export function countsPeople(measure: Measure): boolean {
  return traitsOf(measure).kind === "casualty" || measure === "displaced";
}

/** Whether who did it is part of the key. The dead of one attack are the same dead whoever is blamed for it (R12). */
export function isKeyedByActor(measure: Measure): boolean {
  const { kind } = traitsOf(measure);
  return kind === "strike" || kind === "shipment";
}

/** Whether one measure is told inside another, directly or through a third. */
export function isMeasureWithin(measure: Measure, whole: Measure): boolean {
  const next = traitsOf(measure).within;
  if (next === undefined || !isMeasure(next)) return false;
  return next === whole || isMeasureWithin(next, whole);
}
