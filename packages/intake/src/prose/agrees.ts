import type { Measure } from "@daybook/data";
import type { Counted } from "./counted.ts";
import type { Noun } from "./noun.ts";

/** Whether a number may share a measure: a number of people does not follow one of drones. */
export function agrees(measure: Measure, { noun }: Counted): boolean {
  if (noun === null) return true;
  return families(measure).has(noun.class);
}

function families(measure: Measure): ReadonlySet<Noun["class"]> {
  if (/^(?:killed|injured|casualties|hospitalised|critical|missing|trapped|captured|released|rescued)$/.test(measure)) {
    return new Set(["person", "death", "wound", "casualty", "body", "household"]);
  }
  if (measure.startsWith("bodies")) return new Set(["body", "person", "death"]);
  if (/^(?:launched|intercepted|not_reached_target|hits)$/.test(measure)) return new Set(["munition", "location"]);
  if (measure.startsWith("tonnes")) return new Set(["mass"]);
  if (measure === "displaced") return new Set(["person"]);
  if (measure === "households_displaced") return new Set(["household"]);
  if (measure.startsWith("buildings")) return new Set(["building"]);
  if (measure === "facilities_damaged") return new Set(["facility", "equipment", "building"]);
  if (/^vehicles|^trucks$/.test(measure)) return new Set(["vehicle", "truck"]);
  if (/^vessels|^voyages$/.test(measure)) return new Set(["vessel", "voyage", "attack"]);
  if (measure === "equipment_destroyed") return new Set(["equipment", "vehicle", "vessel", "munition"]);
  if (measure === "without_power") return new Set(["household", "customer", "person", "building", "settlement"]);
  if (measure === "attacks") return new Set(["attack", "location"]);
  return new Set(["location", "settlement", "region", "container"]);
}
