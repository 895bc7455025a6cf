import { joinMentions, type Annotation, type Claim, type Ledger, type Speaker, type Told } from "@daybook/data";

/** One number of a data set as someone published it. What is not said here does not matter to it. */
export interface Telling extends Partial<Omit<Told, "figure" | "words">> {
  /** Its name among all that the same brief tells. */
  readonly figure: string;
  readonly words: string;
  /** The day it was published: tellings of one day are one brief. */
  readonly published: string;
  readonly measure: Told["measure"];
  /** The days it is about, and for a running total the day it counts from. */
  readonly from: string;
  readonly to: string;
  /** The incident that its own is part of. */
  readonly inside?: string;
}

/** What a data set adds to an empty ledger: a brief for each day on which it was published. */
export function ledgerFrom(source: string, speakers: readonly Speaker[], tellings: readonly Telling[]): Ledger {
  const added = annotationsFrom(source, speakers, tellings).map(joinMentions);
  return {
    claims: added.flatMap(({ claims }) => claims),
    statements: added.flatMap(({ statements }) => statements),
  };
}

/** The same as the briefs that tell it. */
export function annotationsFrom(
  source: string,
  speakers: readonly Speaker[],
  tellings: readonly Telling[],
): readonly Annotation[] {
  const byDay = Map.groupBy(tellings, ({ published }) => published);
  return [...byDay].map(([day, told]) => annotationOf(source, day, speakers, told));
}

/** An exact number. */
export function exactly(count: number): Pick<Told, "bound" | "low" | "best" | "high"> {
  return { bound: "exact", low: count, best: count, high: count };
}

/** The brief that a telling stands in, by the name that a revision calls it. */
export function briefKeyOf(source: string, published: string): string {
  return `${source} ${published}`;
}

/** A claim's own words. */
export function wordsOf({ mentions }: Claim): string {
  return mentions[0]?.words ?? "";
}

function annotationOf(
  source: string,
  published: string,
  speakers: readonly Speaker[],
  tellings: readonly Telling[],
): Annotation {
  const key = briefKeyOf(source, published);
  return {
    brief: {
      id: key,
      key,
      title: key,
      published,
      theatre: "",
      language: "en",
      publisher: source,
      url: null,
      constructed: false,
      text: "",
    },
    sequence: source,
    speakers,
    incidents: incidentsOf(tellings),
    figures: tellings.map(toldOf),
  };
}

function incidentsOf(tellings: readonly Telling[]): Annotation["incidents"] {
  const named = tellings.flatMap(({ incident = null, inside = null }) => [
    { id: inside, parent: null },
    { id: incident, parent: inside },
  ]);
  const said = new Map(named.flatMap(({ id, parent }) => (id === null ? [] : [[id, parent] as const])));
  return [...said].map(([id, parent]) => ({ id, parent, label: id, partsTold: null, open: null, tally: null }));
}

function toldOf({ published: _published, inside: _inside, ...telling }: Telling): Told {
  return {
    ...exactly(0),
    hedge: null,
    vague: false,
    implicit: false,
    unit: "people",
    commodity: null,
    victimGroup: null,
    victimSide: null,
    nationality: null,
    actor: null,
    weapon: null,
    place: null,
    cumulative: false,
    stock: false,
    partial: false,
    attributedTo: null,
    status: "reported",
    incident: null,
    subsetOf: null,
    partOf: null,
    duplicateOf: null,
    alternativeTo: null,
    revises: null,
    restates: null,
    start: 0,
    end: 0,
    quote: telling.words,
    quoteStart: 0,
    quoteEnd: 0,
    ...telling,
  };
}
