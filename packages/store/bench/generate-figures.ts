import { gazetteer, plusDays, type Grade, type Measure, type QuantityKey } from "@daybook/data";
import { keyText } from "../src/rollups/row-key.ts";
import type { Sum } from "../src/rollups/sum.ts";
import { randomFrom } from "../src/testing/random-briefs.ts";

/** Ten years of days, some hundred or thousand events a day: the same for the same seed. */
export const firstDay = "2016-01-04";
export const dayCount = 3640;
export const regions = gazetteer
  .filter(({ kind, parent }) => kind === "region" && parent === "Ukraine")
  .map(({ name }) => name);
export const measureNames = [
  "killed",
  "injured",
  "attacks",
  "launched",
  "intercepted",
  "missing",
  "buildings_damaged",
  "captured",
] as const satisfies readonly Measure[];
const gradeNames = ["weak", "fair", "confirmed"] as const satisfies readonly Grade[];

/** One figure of one event, told of one region and day. */
export interface Event {
  readonly region: number;
  readonly measure: number;
  readonly grade: number;
  readonly low: number;
  /** `null`: nobody set a ceiling. */
  readonly high: number | null;
  /** Days until it was published, and until it was corrected; `null`: it stands. */
  readonly published: number;
  readonly corrected: number | null;
}

/** The events of each day, one day after another. */
export function* generateFigures(count: number, seed = 1): Generator<readonly Event[]> {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let day = 0; day < dayCount; day += 1) {
    const upTo = Math.round((count * (day + 1)) / dayCount);
    const from = Math.round((count * day) / dayCount);
    yield Array.from({ length: upTo - from }, () => {
      const low = below(12);
      return {
        low,
        region: below(regions.length),
        measure: below(measureNames.length),
        grade: below(gradeNames.length),
        high: random() < 0.2 ? null : low + below(3),
        published: 1 + below(2),
        corrected: random() < 0.1 ? 3 + below(5) : null,
      };
    });
  }
}

export function dayOf(at: number): string {
  return plusDays(firstDay, at);
}

const keys = measureNames.map((measure) => keyText({ row: keyOf(measure), apart: null }));

/** The event as the store keeps what its tree adds to totals. */
export function contributionOf({ region, measure, grade, low, high, published, corrected }: Event, day: string) {
  return {
    place: regions[region] ?? "",
    key: keys[measure] ?? "",
    grade: gradeNames[grade] ?? "weak",
    known_from: plusDays(day, published),
    known_until: corrected === null ? null : plusDays(day, corrected),
    json: JSON.stringify(sumOf(low, high)),
  };
}

function sumOf(low: number, high: number | null): Sum {
  return {
    interval: { low, best: low, high, lowStrict: false, highStrict: false, lowOrigin: "stated", highOrigin: "stated" },
    figures: 1,
    open: Number(high === null),
    withoutBest: 0,
    trees: 1,
    claims: 1,
    origins: ["region"],
    conflicts: [],
    noneReported: false,
    newest: firstDay,
  };
}

function keyOf(measure: Measure): QuantityKey {
  const isOfPeople = ["killed", "injured", "missing", "captured"].includes(measure);
  const unit = isOfPeople
    ? "people"
    : measure === "attacks"
      ? "attacks"
      : measure === "buildings_damaged"
        ? "buildings"
        : "drones";
  return {
    measure,
    unit,
    kind: measure === "missing" ? "stock" : "flow",
    side: "Ukraine",
    commodity: null,
    victimClass: isOfPeople ? "people" : null,
    group: null,
    nationality: null,
    actor: null,
    among: null,
  };
}
