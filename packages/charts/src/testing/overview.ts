import {
  hashOf,
  interval,
  overviewOf,
  type Figure,
  type Interval,
  type Measure,
  type Overview,
  type QuantityKey,
} from "@daybook/data";
import { keyOf } from "./keys.ts";

export const tuesday = "2024-10-08";
export const week = { place: null, from: "2024-10-07", to: "2024-10-13", asKnownOn: tuesday };

export function exactly(count: number): Interval {
  return interval(count, count, count);
}

export function atLeast(count: number): Interval {
  return interval(count, count, null);
}

export interface Held extends Partial<Omit<Figure, "key" | "interval">> {
  readonly on?: string;
  readonly key?: Partial<QuantityKey>;
}

/** A figure of one incident of a Tuesday in Kharkiv, told by one claim, unless the test says otherwise. */
export function held(measure: Measure, value: Interval, { on = tuesday, key: rest = {}, ...other }: Held = {}): Figure {
  const key = keyOf(measure, rest);
  const id = hashOf([key, value, on, other]);
  return {
    id,
    incident: id,
    root: id,
    path: [id],
    tally: false,
    key,
    apart: null,
    status: "held",
    interval: value,
    noneReported: false,
    places: ["Kharkiv"],
    from: on,
    to: on,
    claims: [`claim of ${id}`],
    newest: on,
    origins: ["officials"],
    setAside: [],
    steps: [],
    told: true,
    exhaustive: false,
    undated: null,
    isTotal: false,
    separate: false,
    grade: "weak",
    ...other,
  };
}

/** What the week of 7–13 October 2024 says, with a brief on the Tuesday only, unless the test says otherwise. */
export function overviewWith(figures: readonly Figure[], briefed: readonly string[] = [tuesday]): Overview {
  const briefs = briefed.map((published) => ({
    id: published,
    key: published,
    title: published,
    published,
    theatre: "Ukraine",
    language: "en",
    publisher: null,
    url: null,
    constructed: false,
  }));
  return overviewOf(
    {
      ledger: { claims: [], statements: [] },
      briefs,
      figures,
      figuresBefore: [],
      figuresAtEnd: figures,
      dataVersion: "version",
    },
    week,
  );
}
