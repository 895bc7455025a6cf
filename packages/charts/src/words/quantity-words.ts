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
  const done = key.kind === "stock" && key.measure === "hospitalised" ? "in hospital" : names[key.measure];
  const people = peopleWords(key);
  if (people !== null) return `${people} ${done}`.trim();
  if (key.measure === "attacks") return isAct.test(key.unit) ? key.unit : `${key.unit} attacked`;
  if (key.measure === "hits") return key.unit === "locations" ? "places hit" : `${key.unit} that got through`;
  return saysItsUnit.has(key.measure) ? done : `${thingWords(key)} ${done}`;
}

/** Attacks are counted as acts ("combat clashes"), or by what was attacked ("locations"). */
const isAct = /attack|clash|strike|raid|battle/i;

const saysItsUnit: ReadonlySet<Measure> = new Set(["settlements_attacked", "debris_locations", "vessels_attacked"]);

function thingWords({ unit, commodity }: QuantityKey): string {
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
export function sideWords(key: QuantityKey): string {
  return key.side === null ? actorWords(key) : `${possessive(key.side)} side`;
}

/** Who did it: "by Russia". What was intercepted is told by who launched it: "(Russia’s)", not who brought it down. */
export function actorWords({ measure, unit, actor }: QuantityKey): string {
  if (actor === null) return "";
  const isLaunchers =
    measure === "intercepted" || measure === "not_reached_target" || (measure === "hits" && unit !== "locations");
  return isLaunchers ? `(${possessive(actor)})` : `by ${actor}`;
}

/** Ukraine’s, the Houthis’. */
export function possessive(name: string): string {
  return `${name}’${name.endsWith("s") ? "" : "s"}`;
}
