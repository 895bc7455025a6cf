import type { Measure } from "@daybook/data";
import type { CountedColumn, Mapping } from "./mapping.ts";

/**
 * Guesses from their names what the columns of a table of one's own mean; `null` where no day or no number is among them.
 * A guess is shown to a person before anything is stored.
 */
export function guessMapping(header: readonly string[], file: string): Mapping | null {
  const named = (words: RegExp) => header.find((column) => words.test(plain(column)));
  const day = named(/^((start|event|first|incident) )?(date|day)( (start|from))?$|^(from|when|дата)$/);
  const numbers = numbersIn(header);
  if (day === undefined || numbers.length === 0) return null;
  const id = named(/^((event|incident|row) )?(id|no|nr|number)$|^#$/);
  const place = named(/^(place|location|where|city|town|settlement|oblast|region|місце|місто)( name)?$/);
  const lastDay = named(/^(end|last) (date|day)$|^(date|day) (end|to)$|^(to|until)$/);
  const source = named(/^(source|sources|said by|speaker|attributed to|reported by|джерело)$/);
  return {
    name: nameOf(file),
    day,
    ...(lastDay !== undefined && { lastDay }),
    ...(place !== undefined && { place }),
    ...(source !== undefined && { source }),
    key: id === undefined ? [day, place, source].filter((column) => column !== undefined) : [id],
    numbers,
  };
}

/** "Killed_low" reads "killed low". */
function plain(column: string): string {
  return column
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[_.\-–:()/]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** "Desk casualties 2024-10-08.csv" is "desk-casualties". */
function nameOf(file: string): string {
  const words = file.replace(/\.[^.]+$/, "").replace(/\d{4}-\d{2}-\d{2}/g, " ");
  const name = words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" ? "table" : name;
}

const meanings: readonly { readonly words: RegExp; readonly measure: Measure; readonly unit?: string }[] = [
  { words: /\b(killed|dead|deaths?|fatalit(y|ies)|died|загинуло)\b/, measure: "killed" },
  { words: /\b(injured|wounded|injuries|hurt|поранено)\b/, measure: "injured" },
  { words: /\b(missing)\b/, measure: "missing" },
  { words: /\b(captured|prisoners)\b/, measure: "captured" },
  { words: /\b(displaced|evacuated)\b/, measure: "displaced" },
  { words: /\b(launched|fired)\b/, measure: "launched", unit: "munitions" },
  { words: /\b(intercepted|shot down|downed)\b/, measure: "intercepted", unit: "munitions" },
  { words: /\b(tonnes?|tons?|tonnage)\b/, measure: "tonnes", unit: "tonnes" },
  { words: /\b(attacks?|strikes?)\b/, measure: "attacks", unit: "attacks" },
  { words: /\bbuildings? destroyed\b/, measure: "buildings_destroyed", unit: "buildings" },
  { words: /\bbuildings? damaged\b/, measure: "buildings_damaged", unit: "buildings" },
];

const groups = /\b(children|women|men|girls|boys|civilians?|soldiers|troops|military|medics|journalists)\b/;
const units = /\b(drones|missiles|bombs|shells|rockets)\b/;

type Side = "count" | "low" | "high";

/** Columns of one count and its bounds are one number: killed, killed low, killed high. */
function numbersIn(header: readonly string[]): CountedColumn[] {
  const numbers = new Map<string, CountedColumn>();
  for (const column of header) {
    const words = plain(column);
    const meaning = meanings.find((one) => one.words.test(words));
    if (meaning === undefined || /\b(source|note|comment|date|place|description)s?\b/.test(words)) continue;
    const [group, unit] = [groups.exec(words)?.[0], units.exec(words)?.[0] ?? meaning.unit];
    const name = [meaning.measure, group, unit].join("|");
    const known = numbers.get(name) ?? {
      measure: meaning.measure,
      ...(unit !== undefined && { unit }),
      ...(group !== undefined && { group: group === "civilian" ? "civilians" : group }),
    };
    const side = sideOf(words);
    numbers.set(name, side in known ? known : { ...known, [side]: column });
  }
  return [...numbers.values()];
}

function sideOf(words: string): Side {
  if (/\b(low|min|minimum|at least|lower)\b/.test(words)) return "low";
  return /\b(high|max|maximum|at most|upper)\b/.test(words) ? "high" : "count";
}
