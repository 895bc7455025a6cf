import type { Annotation, Told } from "@daybook/data";
import { annotationOf, atLeast, exactly } from "./annotation.ts";

/** Numbers between 0 and 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const speakers = [
  { name: "the governor", kind: "state_office", side: "Ukraine", origin: "region" },
  { name: "the ministry", kind: "state_office", side: "Russia", origin: "ministry" },
  { name: "the mission", kind: "verifying_body", side: null, origin: "mission" },
  { name: "a hospital", kind: "hospital", side: "Ukraine", origin: "hospital" },
] as const;

/** Words that say what a number is added to, or taken from. */
const quotes = [
  "five more were found",
  "five more died of their wounds",
  "five more of the missing were found alive",
  "five more were retroactively added",
  "five more, not included in that count",
  "five more over the past day",
];

/**
 * Briefs of two sequences over a few days, which tell of the same incidents and of their parts, and revise, restate and
 * dispute each other's figures, also across sequences and before the other brief is there. Their keys begin with a name.
 */
export function randomBriefs(seed: number, count = 8, name = "r"): readonly Annotation[] {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const chance = (share: number) => random() < share;
  const some = (most: number) => 1 + Math.floor(random() * most);
  const refTo = (self: number) => {
    const other = one([...Array(count).keys()].filter((at) => at !== self));
    return { brief: `${name}${other}`, figure: `f${some(5)}` };
  };

  return Array.from({ length: count }, (_, at) => {
    const sequence = one(["east", "south"]);
    const published = `2025-03-${10 + some(5)}`;
    const names = ["day", "city", "market", "school"];
    const told = Array.from({ length: 5 }, (_unused, nth): Partial<Told> => {
      const many = chance(0.5) ? exactly(some(30)) : atLeast(some(30));
      const from = `2025-03-${10 + some(3)}`;
      return {
        ...many,
        figure: `f${nth + 1}`,
        from,
        to: from < published ? one([from, published]) : from,
        measure: one(["killed", "injured", "hospitalised", "missing", "launched"] as const),
        victimGroup: one([null, null, "children", "civilians", "soldiers"]),
        victimSide: one(["Ukraine", "Ukraine", "Russia"]),
        status: one(["reported", "confirmed", "claimed", "disputed"] as const),
        attributedTo: one([null, ...speakers.map(({ name }) => name)]),
        incident: one([...names, ...names, null]),
        subsetOf: nth > 0 && chance(0.2) ? `f${nth}` : null,
        cumulative: chance(0.08),
        revises: chance(0.2)
          ? { ...refTo(at), type: one(["update", "correction", "retraction", "reclassification", null] as const) }
          : null,
        ...(chance(0.2) && { quote: one(quotes), words: "five more" }),
        restates: chance(0.08) ? refTo(at) : null,
        place: one(["Kharkiv", "Sloviansk", "Kharkiv region"]),
      };
    });
    return annotationOf({
      key: `${name}${at}`,
      published,
      sequence,
      speakers,
      figures: told,
      incidents: [
        { id: "day", partsTold: one(["all", "some", null] as const), open: one([true, false, null]) },
        { id: "city", parent: chance(0.7) ? "day" : null },
        { id: "market", parent: chance(0.5) ? "city" : null },
        { id: "school", parent: one(["city", "day", null]) },
      ].filter(() => chance(0.7)),
    });
  });
}

export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
