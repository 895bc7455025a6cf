import { plusDays, type Annotation, type Told } from "@daybook/data";
import { annotationOf, atLeast, exactly } from "./annotation.ts";
import { randomFrom } from "./random-briefs.ts";

const speakers = [
  { name: "the governor", kind: "state_office", side: "Ukraine", origin: "region" },
  { name: "the ministry", kind: "state_office", side: "Russia", origin: "ministry" },
  { name: "the mission", kind: "verifying_body", side: null, origin: "mission" },
  { name: "a reporter", kind: "medium", side: null, origin: "reporter" },
] as const;

const places = ["Kharkiv", "Saltivskyi district", "Sloviansk", "Odesa", "Kherson region", "near Kharkiv", "Ukraine"];

/**
 * A brief a day, each of many events. Most are of one day and place; some cross midnight or regions, have parts, are
 * tallies or totals of the past day, are told again by others, contested, corrected, or told days later.
 */
export function manyTrees(seed: number, { days = 20, events = 6 } = {}): readonly Annotation[] {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const chance = (share: number) => random() < share;
  const number = (): Partial<Told> =>
    chance(0.6) ? exactly(Math.floor(random() * 20)) : atLeast(1 + Math.floor(random() * 20));

  return Array.from({ length: days }, (_, at) => {
    const published = plusDays("2025-02-20", at);
    const figures = Array.from({ length: events }, (_unused, event) => figuresOf(published, event)).flat();
    const names = [...new Set(figures.flatMap(({ incident }) => incident ?? []))];
    return annotationOf({
      key: `day-${at}`,
      published,
      sequence: "war",
      speakers,
      figures: figures.map((figure, nth) => ({ ...figure, figure: `f${nth}` })),
      incidents: names.map((id) => ({
        id,
        parent: id.includes("/") ? (id.split("/")[0] ?? null) : null,
        partsTold: id.includes("/") ? null : one(["all", "some", null] as const),
        ...(id.startsWith("tally") && { tally: true }),
      })),
    });
  });

  function figuresOf(published: string, event: number): readonly Partial<Told>[] {
    const day = plusDays(published, -one([0, 1, 1, 2, 9]));
    const place = one(places);
    const base = { from: day, to: day, place, attributedTo: one([null, ...speakers.map(({ name }) => name)]) };
    const name = chance(0.3) ? `event-${day}` : `event-${published}-${event}`;
    const status = one(["reported", "reported", "confirmed", "claimed"] as const);
    const killed = {
      ...base,
      ...number(),
      status,
      incident: name,
      measure: one(["killed", "killed", "injured"] as const),
    };
    switch (Math.floor(random() * 10)) {
      case 0:
        return [{ ...killed, to: plusDays(day, 1) }];
      case 1:
        return [{ ...killed, place: "Kharkiv, Sumy and Odesa regions" }];
      case 2:
        return [
          killed,
          { ...killed, ...number(), incident: `${name}/a` },
          { ...killed, ...number(), incident: `${name}/b` },
        ];
      case 3:
        return [
          { ...killed, place: "Ukraine", incident: `tally-${day}`, measure: "launched", unit: "drones" },
          { ...base, ...exactly(2), incident: name, measure: "launched", unit: one(["drones", "missiles"] as const) },
        ];
      case 4:
        return [
          {
            ...killed,
            place: "Kharkiv region",
            from: plusDays(day, -1),
            incident: `past-day-${published}`,
            quote: "over the past day",
          },
        ];
      case 5:
        return [killed, { ...killed, ...exactly(1), victimGroup: "children", subsetOf: null }];
      case 6:
        return [
          {
            ...base,
            ...number(),
            incident: name,
            measure: "attacks",
            unit: "attacks",
            actor: one(["Russia", "Ukraine"]),
          },
        ];
      case 7:
        return [{ ...base, ...number(), incident: name, measure: one(["missing", "buildings_damaged"] as const) }];
      case 8:
        return [killed, { ...killed, ...number(), attributedTo: "the ministry", status: "claimed" }];
      default:
        return [killed];
    }
  }
}
