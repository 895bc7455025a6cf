import type { Gazetteer } from "./gazetteer.ts";
import { placesIn } from "./places-in.ts";

/** Whose war a country is told in when it is not its own. */
const wars: Readonly<Record<string, string>> = {
  Russia: "Ukraine",
  Belarus: "Ukraine",
  Israel: "Gaza",
  Rwanda: "DR Congo",
  Burundi: "DR Congo",
};

/** Enough to know where a brief is. */
const farthest = 20_000;

/**
 * The country of the war that a text tells of: the one that most of its places lie in, those of the title counting more.
 * `null` where no place is known.
 */
export function theatreOf(text: string, gazetteer?: Gazetteer): string | null {
  const lines = text
    .slice(0, farthest)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "");
  const counts = new Map<string, number>();
  lines.forEach((line, at) => {
    for (const { country, place, inherited } of placesIn(line, gazetteer === undefined ? {} : { gazetteer })) {
      const where = place === "Red Sea" ? "Yemen" : country;
      if (where !== null && !inherited)
        counts.set(wars[where] ?? where, (counts.get(wars[where] ?? where) ?? 0) + (at === 0 ? 3 : 1));
    }
  });
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
