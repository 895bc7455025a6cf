/** A brief of one sentence: two attacks, at least two killed, more than 30 injured, among them two children. */
export const text =
  "On Tuesday two attacks on Kharkiv killed at least two civilians and injured more than 30 people, two of them children.\n";

export interface FigureFile {
  id: string;
  low: number | null;
  best: number | null;
  high: number | null;
  span: { text: string; start: number; end: number };
  subset_of: string | null;
  [field: string]: unknown;
}

export interface FiguresFile {
  schema: string;
  published: string;
  figures: FigureFile[];
  [field: string]: unknown;
}

/** Its reviewed figures, in the terms of war-brief-gold/1. Each call gives a copy that a test may spoil. */
export function figures(): FiguresFile {
  return {
    schema: "war-brief-gold/1",
    brief_id: "kharkiv-tuesday",
    title: "Two attacks on Kharkiv",
    published: "2024-10-08",
    theatre: "Ukraine",
    language: "en",
    constructed: true,
    sequence: null,
    incidents: [{ id: "kharkiv", label: "two attacks on Kharkiv", parent: null }],
    figures: [
      figure("killed", "at least two civilians", { bound: "at_least", low: 2, victim_group: "civilians" }),
      figure("injured", "more than 30 people", { bound: "more_than", low: 30 }),
      figure("children", "two of them children", {
        measure: "injured",
        bound: "exact",
        low: 2,
        best: 2,
        high: 2,
        victim_group: "children",
        subset_of: "injured",
      }),
    ],
  };
}

function figure(id: string, words: string, rest: object): FigureFile {
  const start = text.indexOf(words);
  const quote = text.trimEnd();
  return {
    id,
    kind: "casualty",
    measure: id,
    low: null,
    best: null,
    high: null,
    hedge: null,
    vague: false,
    implicit: false,
    unit: "people",
    commodity: null,
    victim_group: null,
    victim_side: "Ukraine",
    actor: "Russia",
    weapon: null,
    place: "Kharkiv",
    date: "2024-10-08",
    period_start: null,
    period_end: null,
    cumulative: false,
    attributed_to: null,
    status: "reported",
    subset_of: null,
    part_of: null,
    duplicate_of: null,
    alternative_to: null,
    revises: null,
    restates: null,
    quote,
    start: 0,
    end: quote.length,
    incident: "kharkiv",
    span: { text: words, start, end: start + words.length },
    ...rest,
  };
}
