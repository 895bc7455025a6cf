import { subgroupOf, type Measure, type QuantityKey } from "@daybook/data";

/** Each measure in plain words, as it stands after "how many were". */
const names: Readonly<Record<Measure, string>> = {
  killed: "killed",
  injured: "injured",
  casualties: "killed and wounded",
  hospitalised: "taken to hospital",
  critical: "in critical condition",
  missing: "missing",
  trapped: "trapped",
  captured: "captured",
  released: "released",
  rescued: "rescued",
  bodies_recovered: "bodies recovered",
  bodies_repatriated: "bodies returned",
  attacks: "attacks",
  launched: "launched",
  intercepted: "intercepted",
  not_reached_target: "did not reach a target",
  hits: "hits",
  debris_locations: "places hit by debris",
  settlements_attacked: "settlements attacked",
  vessels_attacked: "vessels attacked",
  buildings_damaged: "damaged",
  buildings_destroyed: "destroyed",
  facilities_damaged: "damaged",
  vehicles_damaged: "damaged",
  vehicles_seized: "seized",
  vessels_sunk: "sunk",
  vessels_seized: "seized",
  equipment_destroyed: "destroyed",
  without_power: "without power",
  tonnes_destroyed: "destroyed",
  tonnes: "shipped",
  vessels: "sailed",
  trucks: "arrived",
  containers: "shipped",
  voyages: "made",
  displaced: "displaced",
  households_displaced: "displaced",
};

/** The measure alone: "killed", "taken to hospital". */
export function measureWords(measure: Measure): string {
  return names[measure];
}

/** What a row counts, without the side: "killed", "civilians killed", "children injured", "bombs launched". */
export function quantityWords(key: QuantityKey): string {
  const people = peopleWords(key);
  if (people !== null) return people === "" ? names[key.measure] : `${people} ${names[key.measure]}`;
  if (key.measure === "attacks") return key.unit;
  if (key.measure === "hits") return key.unit === "locations" ? "places hit" : `${key.unit} that got through`;
  const what = key.commodity !== null && key.unit === "tonnes" ? `tonnes of ${key.commodity}` : thingWords(key);
  return `${what} ${names[key.measure]}`.trim();
}

/** Units that say no more than the measure does are left out. */
function thingWords({ measure, unit, commodity }: QuantityKey): string {
  if (measure === "settlements_attacked" || measure === "debris_locations" || measure === "vessels_attacked") return "";
  return commodity === null ? unit : `${unit} of ${commodity}`;
}

/** Empty for people of no class: "killed" is of people. `null` where none are counted. */
function peopleWords(key: QuantityKey): string | null {
  if (key.victimClass === null) return null;
  const subgroup = subgroupOf(key);
  if (subgroup !== null) return subgroup;
  switch (key.victimClass) {
    case "people":
      return "";
    case "civilian":
      return "civilians";
    case "military":
      return "military";
  }
}

/** Whose, and by whom, for a heading of rows. */
export function sideWords({ side, actor }: QuantityKey): string {
  if (side !== null) return `${side}’s side`;
  return actor === null ? "" : `by ${actor}`;
}
