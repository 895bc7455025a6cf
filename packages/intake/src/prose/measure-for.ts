import type { Measure } from "@daybook/data";
import type { Noun } from "./noun.ts";
import type { Sense } from "./words/predicates.ts";

type NounClass = Noun["class"] | "none";

/** What is measured when a sense is told of a kind of thing; `null` where the two do not go together. */
export function measureFor(sense: Sense, noun: NounClass): Measure | null {
  const row = rows[sense];
  if (row === undefined) return null;
  return row[noun] ?? (noun === "none" ? (row.person ?? null) : null);
}

type Row = Partial<Record<NounClass, Measure>>;

const victims = (measure: Measure): Row => ({ person: measure, none: measure, household: measure });
const struck: Row = {
  building: "buildings_damaged",
  facility: "facilities_damaged",
  vehicle: "vehicles_damaged",
  truck: "vehicles_damaged",
  vessel: "vessels_attacked",
  equipment: "equipment_destroyed",
};
const power: Row = {
  household: "without_power",
  customer: "without_power",
  person: "without_power",
  building: "without_power",
  settlement: "without_power",
  none: "without_power",
};

const rows: Partial<Record<Sense, Row>> = {
  kill: { ...victims("killed"), death: "killed", body: "killed", wound: "killed" },
  injure: { ...victims("injured"), wound: "injured", body: "injured" },
  neutralise: { ...victims("casualties"), casualty: "casualties", munition: "intercepted" },
  hospitalise: { ...victims("hospitalised"), wound: "hospitalised" },
  critical: { ...victims("critical"), wound: "critical" },
  miss: { ...victims("missing"), household: "missing" },
  trap: victims("trapped"),
  capture: victims("captured"),
  release: victims("released"),
  rescue: victims("rescued"),
  recover: { body: "bodies_recovered", none: "bodies_recovered", death: "bodies_recovered" },
  receive: {
    body: "killed",
    death: "killed",
    wound: "injured",
    mass: "tonnes",
    truck: "trucks",
    container: "containers",
  },
  repatriate: { body: "bodies_repatriated", person: "released", none: "released" },
  attack: { ...struck, settlement: "settlements_attacked", location: "attacks", attack: "attacks" },
  launch: {
    munition: "launched",
    attack: "attacks",
    container: "containers",
    mass: "tonnes",
    vessel: "vessels",
    truck: "trucks",
  },
  intercept: { munition: "intercepted", equipment: "equipment_destroyed", none: "intercepted" },
  fail: { munition: "not_reached_target", none: "not_reached_target" },
  airborne: { munition: "launched", none: "launched" },
  hit: { ...struck, munition: "hits", none: "hits", location: "hits", settlement: "settlements_attacked" },
  damage: { ...struck, location: "facilities_damaged" },
  destroy: {
    ...struck,
    building: "buildings_destroyed",
    munition: "intercepted",
    mass: "tonnes_destroyed",
    vessel: "vessels_sunk",
    none: "intercepted",
  },
  burn: { mass: "tonnes_destroyed" },
  seize: {
    vessel: "vessels_seized",
    vehicle: "vehicles_seized",
    truck: "vehicles_seized",
    person: "captured",
    equipment: "vehicles_seized",
    none: "captured",
  },
  sink: { vessel: "vessels_sunk" },
  loot: {
    truck: "vehicles_damaged",
    vehicle: "vehicles_damaged",
    building: "buildings_damaged",
    facility: "facilities_damaged",
  },
  power,
  lose: {
    person: "killed",
    equipment: "equipment_destroyed",
    munition: "not_reached_target",
    mass: "tonnes_destroyed",
  },
  ship: { mass: "tonnes", vessel: "vessels", truck: "trucks", container: "containers" },
  arrive: {
    mass: "tonnes",
    vessel: "vessels",
    truck: "trucks",
    container: "containers",
    person: "displaced",
    household: "households_displaced",
    none: "displaced",
  },
  pass: { vessel: "voyages", voyage: "voyages" },
  displace: { person: "displaced", household: "households_displaced", none: "displaced" },
};
