import type { SpeakerEntry } from "../formats/annotation-schema.ts";
import { applyDecision } from "./apply-decision.ts";
import type { Decided } from "./decision.ts";
import { doubtsOf } from "./doubts-of.ts";
import { draftedFrom, type Drafted, type DraftedFigure } from "./drafted.ts";
import type { KeptReading } from "./kept-reading.ts";
import type { Review, ReviewedFigure, ReviewedSpeaker } from "./review.ts";
import { redoable, standing, undoable } from "./standing.ts";

/**
 * The state of a review: what was read from a brief, and all that people decided of it since, in order. The same reading
 * and decisions give the same review on every machine.
 */
export function reviewOf(reading: KeptReading, decided: readonly Decided[], register: readonly SpeakerEntry[]): Review {
  const valid = standing(decided);
  const drafted = withMains(valid.reduce(applyDecision, draftedFrom(reading)));
  const speakers = speakersOf(reading, drafted, register);
  const { brief_id, title, published, theatre, language, constructed, sequence, distractors = [] } = reading.annotation;
  return {
    key: brief_id,
    title,
    published,
    theatre,
    language,
    constructed,
    sequence: sequence?.name ?? null,
    figures: figuresOf(drafted, reading, speakers),
    order: [...drafted.figures.keys()],
    incidents: [...drafted.incidents.values()],
    madeHere: [...drafted.madeHere],
    described: [...drafted.described],
    untold: untoldIn(reading),
    speakers,
    setAside: distractors,
    state: drafted.isDone ? "done" : valid.some(({ decision }) => decision.type !== "undo") ? "in review" : "waiting",
    seq: decided.at(-1)?.seq ?? 0,
    canUndo: undoable(decided),
    canRedo: redoable(decided),
  };
}

function figuresOf(
  drafted: Drafted,
  { found }: KeptReading,
  speakers: readonly ReviewedSpeaker[],
): readonly ReviewedFigure[] {
  const unknown = new Set(speakers.filter(({ isNew }) => isNew).map(({ name }) => name));
  return [...drafted.figures.values()].toSorted(byText).map(({ given, ...figure }) => {
    const confidence = figure.read === null ? null : (found[figure.entry.id]?.confidence ?? null);
    const isConfirmed = confidence === null || figure.entry.revises === null || given.has("revises");
    const doubts = doubtsOf({ ...figure, given }, confidence, unknown);
    return { ...figure, isConfirmed, sure: doubts.length === 0, doubts };
  });
}

function untoldIn({ annotation: { incidents = [], figures } }: KeptReading): readonly string[] {
  const told = new Set(figures.map(({ incident }) => incident));
  return incidents.map(({ id }) => id).filter((id) => !told.has(id));
}

function byText({ entry: a }: DraftedFigure, { entry: b }: DraftedFigure): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** What is told again of a figure that is itself told again is told again of the first. */
function withMains(drafted: Drafted): Drafted {
  const figures = new Map(drafted.figures);
  for (const [id, figure] of drafted.figures) {
    const main = mainOf(id, drafted.figures);
    if (main !== id) figures.set(id, { ...figure, entry: { ...figure.entry, duplicate_of: main } });
  }
  return { ...drafted, figures };
}

function mainOf(id: string, figures: Drafted["figures"]): string {
  let main = id;
  const seen = new Set([id]);
  for (let next = figures.get(main)?.entry.duplicate_of ?? null; next !== null && !seen.has(next);) {
    main = next;
    seen.add(main);
    next = figures.get(main)?.entry.duplicate_of ?? null;
  }
  return main;
}

/** The register knows best, unless a person said that here it is another; then what people told here; then what was read. */
function speakersOf(
  { annotation }: KeptReading,
  { figures, speakers, onlyHere }: Drafted,
  register: readonly SpeakerEntry[],
): readonly ReviewedSpeaker[] {
  const read = new Map((annotation.speakers ?? []).map((speaker) => [speaker.name, speaker]));
  const registered = new Map(register.map((speaker) => [speaker.name, speaker]));
  const cited = [...figures.values()].flatMap(({ entry }) => entry.attributed_to ?? []);
  const names = new Set([...read.keys(), ...speakers.keys(), ...cited]);
  return [...names].map((name) => {
    const known = (onlyHere.has(name) ? undefined : registered.get(name)) ?? speakers.get(name);
    return { ...(known ?? read.get(name) ?? nobodyKnown(name)), isNew: known === undefined };
  });
}

function nobodyKnown(name: string): SpeakerEntry {
  return { name, kind: "other", side: null, origin: name };
}
