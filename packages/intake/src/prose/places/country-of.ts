import { placeOf, placesAbove } from "@daybook/data";
import type { Here } from "./named.ts";

/** The country a place lies in; itself where it is one. */
export function countryOf(name: string): string | null {
  const chain = [placeOf(name), ...placesAbove(name)];
  return chain.find((place) => place?.kind === "country")?.name ?? null;
}

/** Countries whose places a brief of one of them tells too. */
const neighbours: readonly (readonly string[])[] = [
  ["Ukraine", "Russia", "Belarus", "Moldova", "Romania", "Poland"],
  ["Gaza", "Israel", "West Bank", "Lebanon", "Syria", "Yemen", "Iran", "Iraq", "Egypt"],
  ["Yemen", "Israel", "Saudi Arabia"],
  ["Sudan", "South Sudan", "Chad", "Libya", "Egypt", "Ethiopia"],
  ["Myanmar", "Thailand", "Bangladesh"],
  ["DR Congo", "Rwanda", "Burundi", "Uganda"],
  ["Ethiopia", "Eritrea", "Somalia", "Sudan"],
  ["Mali", "Burkina Faso", "Niger", "Nigeria"],
  ["Azerbaijan", "Armenia", "Georgia"],
  ["Pakistan", "Afghanistan", "India"],
];

/** The countries a text is of, those of the theatre first: by theatre, by the places told, by what the sentence names. */
export function countriesOf({ theatre, recent }: Here, named: readonly string[]): readonly string[] {
  const theatres = theatre === null ? [] : [/red sea/i.test(theatre) ? "Yemen" : (countryOf(theatre) ?? theatre)];
  const told = recent
    .slice(0, 6)
    .map(countryOf)
    .filter((country) => country !== null);
  const near = theatres.flatMap((country) => neighbours.find(([first]) => first === country) ?? []);
  return [...new Set([...theatres, ...told, ...named, ...near])];
}
