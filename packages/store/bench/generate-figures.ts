import { gazetteer, plusDays, type Grade, type Measure, type QuantityKey } from "@daybook/data";
import { keyText } from "../src/rollups/row-key.ts";
import { sumColumns } from "../src/rollups/sum-columns.ts";
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
const gradeNames = ["weak", "confirmed"] as const satisfies readonly Grade[];

/** One figure of one event, told of one region and day. */
export interface Event {
  readonly region: number;
  readonly measure: number;
  readonly grade: number;
  readonly low: number;
  /** `null`: nobody set a ceiling. */
  readonly high: number | null;
  /** Days until it was published, and until it was taken back; `null`: it stands. */
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
      const low = 1 + below(12);
      const grade = below(gradeNames.length);
      return {
        low,
        grade,
        region: below(regions.length),
        measure: below(measureNames.length),
        // "Verified so far" sets no ceiling.
        high: grade === 1 || random() < 0.2 ? null : low + below(3),
        published: 1 + below(2),
        corrected: random() < 0.02 ? 3 + below(5) : null,
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
    ...sumColumns(sumOf(low, high)),
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

/** What is counted in. */
export function unitOf(measure: (typeof measureNames)[number]): string {
  switch (measure) {
    case "attacks":
      return "attacks";
    case "buildings_damaged":
      return "buildings";
    case "launched":
    case "intercepted":
      return "drones";
    case "killed":
    case "injured":
    case "missing":
    case "captured":
      return "people";
  }
}

function keyOf(measure: (typeof measureNames)[number]): QuantityKey {
  const unit = unitOf(measure);
  const isOfPeople = unit === "people";
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
