/** Units form a tree per measure: a sum runs at the common parent, 129 drones and 11 missiles are 140 munitions. */
const parents: Readonly<Record<string, string>> = {
  drones: "munitions",
  missiles: "munitions",
  bombs: "munitions",
  shells: "munitions",
  rockets: "munitions",
  "apartment buildings": "buildings",
  "residential buildings": "buildings",
  houses: "buildings",
  "private homes": "houses",
  cars: "vehicles",
  trucks: "vehicles",
  buses: "vehicles",
  barges: "vessels",
  schools: "facilities",
  hospitals: "facilities",
  "fuel tanks": "facilities",
  "storage terminals": "facilities",
};

export function parentUnitOf(unit: string): string | null {
  return parents[unit] ?? null;
}

/** Whether a unit is a kind of another, or the same. */
export function isUnitWithin(unit: string, whole: string): boolean {
  if (unit === whole) return true;
  const parent = parentUnitOf(unit);
  return parent !== null && isUnitWithin(parent, whole);
}

/** The units above one, nearest first: private homes ▸ houses ▸ buildings. */
export function unitsAbove(unit: string): readonly string[] {
  const parent = parentUnitOf(unit);
  return parent === null ? [] : [parent, ...unitsAbove(parent)];
}

/**
 * The most particular unit that the words themselves name.
 *
 * "Fifteen apartment buildings" annotated as 15 buildings is told of apartment buildings.
 */
export function unitAsTold(unit: string, words: string): string {
  const told = words.toLowerCase();
  const named = Object.keys(parents).filter((name) => isUnitWithin(name, unit) && told.endsWith(name));
  return named.sort((a, b) => b.length - a.length)[0] ?? unit;
}
