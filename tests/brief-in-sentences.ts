import type { Annotation } from "@daybook/data";
import { readAnnotation } from "@daybook/intake";

/** A number of a sentence: its words, and what a reviewer says of it beyond people killed in one place on one day. */
export interface Telling {
  readonly id: string;
  readonly words: string;
  readonly bound: "exact" | "at_least" | "range";
  readonly low: number;
  readonly high?: number;
  readonly by: string | null;
  readonly incident: string;
  readonly date: string;
  readonly place: string;
  readonly measure?: "killed" | "injured" | "missing";
  readonly revises?: { readonly brief: string; readonly figure: string; readonly type: string };
}

export interface Sentence {
  readonly text: string;
  readonly numbers: readonly Telling[];
}

export interface DraftedBrief {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly sequence: string;
  readonly incidents: readonly object[];
  readonly speakers: readonly object[];
  readonly sentences: readonly Sentence[];
}

/** A constructed brief, read as `daybook add` reads it: the same form, the same checks of every span. */
export function briefInSentences({ id, sequence, sentences, ...rest }: DraftedBrief): Annotation {
  const text = sentences.map((sentence) => sentence.text).join(" ");
  const figures = sentences.flatMap((sentence) =>
    sentence.numbers.map((number) => entryOf(number, sentence.text, text)),
  );
  const file = {
    ...rest,
    figures,
    schema: "war-brief-gold/1",
    brief_id: id,
    theatre: "Kareva",
    language: "en",
    constructed: true,
    sequence: { name: sequence },
  };
  return readAnnotation(file, text);
}

function entryOf(number: Telling, quote: string, text: string) {
  const { id, words, bound, low, high = low, by, incident, date, place, measure = "killed", revises = null } = number;
  const start = text.indexOf(quote);
  const from = start + quote.indexOf(words);
  return {
    id,
    measure,
    bound,
    incident,
    date,
    place,
    revises,
    quote,
    start,
    low,
    kind: "casualty",
    best: bound === "exact" ? low : null,
    high: bound === "at_least" ? null : high,
    hedge: bound === "at_least" ? "at least" : null,
    vague: false,
    implicit: false,
    unit: "people",
    commodity: null,
    victim_group: null,
    victim_side: "Kareva",
    actor: null,
    weapon: null,
    period_start: null,
    period_end: null,
    cumulative: false,
    attributed_to: by,
    status: "reported",
    subset_of: null,
    part_of: null,
    duplicate_of: null,
    alternative_to: null,
    restates: null,
    end: start + quote.length,
    span: { text: words, start: from, end: from + words.length },
  };
}
