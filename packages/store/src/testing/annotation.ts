import { briefIdOf, type AnnotatedIncident, type Annotation, type Speaker, type Told } from "@daybook/data";

export interface Draft {
  readonly key: string;
  readonly published: string;
  readonly text?: string;
  readonly sequence?: string | null;
  readonly theatre?: string;
  readonly figures?: readonly Partial<Told>[];
  readonly incidents?: readonly (Partial<AnnotatedIncident> & { readonly id: string })[];
  readonly speakers?: readonly Speaker[];
}

/** A reviewed annotation with only what a test is about; the rest is filled in. */
export function annotationOf(draft: Draft): Annotation {
  const { key, published, text = `The brief ${key}.`, sequence = null, theatre = "Ukraine" } = draft;
  return {
    brief: {
      key,
      published,
      text,
      theatre,
      id: briefIdOf({ published, text }),
      title: `Brief ${key}`,
      language: "en",
      publisher: null,
      url: null,
      constructed: true,
    },
    sequence,
    figures: (draft.figures ?? []).map((figure, at) => ({ ...plain(published, at), ...figure })),
    incidents: (draft.incidents ?? []).map((incident) => ({
      label: incident.id,
      parent: null,
      partsTold: null,
      open: null,
      tally: null,
      ...incident,
    })),
    speakers: draft.speakers ?? [],
  };
}

/** "Two people were killed in Sloviansk." */
function plain(published: string, at: number): Told {
  return {
    figure: `a${at + 1}`,
    measure: "killed",
    ...exactly(2),
    hedge: null,
    vague: false,
    implicit: false,
    unit: "people",
    commodity: null,
    victimGroup: null,
    victimSide: "Ukraine",
    nationality: null,
    actor: "Russia",
    weapon: null,
    place: "Sloviansk",
    from: published,
    to: published,
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
    words: "two",
    start: at * 10,
    end: at * 10 + 3,
    quote: "Two people were killed in Sloviansk.",
    quoteStart: 0,
    quoteEnd: 36,
  };
}

export function exactly(count: number): Pick<Told, "bound" | "low" | "best" | "high"> {
  return { bound: "exact", low: count, best: count, high: count };
}

export function atLeast(count: number): Pick<Told, "bound" | "low" | "best" | "high" | "hedge"> {
  return { bound: "at_least", low: count, best: null, high: null, hedge: "at least" };
}
