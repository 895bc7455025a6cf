import { incidentNamed } from "@daybook/data";
import type { FigureEntry, SpeakerEntry } from "../formats/annotation-schema.ts";
import type { Decided, Decision, EditedFields } from "./decision.ts";
import type { KeptReading } from "./kept-reading.ts";
import { matchedFigures } from "./matched-figures.ts";
import { problemsOfReview, type ReviewProblem } from "./problems-of-review.ts";
import type { Review, ReviewedFigure } from "./review.ts";
import { reviewOf } from "./review-of.ts";
import type { ReviewedIncident } from "./reviewed-incident.ts";
import { touchedBy } from "./touched-by.ts";

/** A corrected edition with what people decided of the first where the words are the same. */
export interface CarriedOver {
  /** With what it seems to correct, for a person to confirm. */
  readonly reading: KeptReading;
  readonly decided: readonly Decided[];
  readonly review: Review;
}

export interface Edition {
  /** The review of the first edition. */
  readonly first: Review;
  readonly reading: KeptReading;
  readonly text: string;
  readonly at: Date;
  readonly register: readonly SpeakerEntry[];
}

/**
 * Carries over what was decided of the first edition. What counts there already is only told again here, so that nobody is
 * counted twice; where the number has changed, the new one is suggested as the correction of the old.
 */
export function carriedOver({ first, reading, text, at, register }: Edition): CarriedOver {
  const suggesting = withCorrections(first, reading);
  const edition = { first, text, matched: matchOf(first, suggesting) };
  const carried = [
    ...incidentDecisions(edition, suggesting),
    ...first.figures.flatMap((old) => decisionsFor(old, edition)),
  ];
  const signedAt = (some: readonly Carried[]) =>
    some.map(({ by, decision }, nth) => ({ seq: nth + 1, at: at.toISOString(), by, decision }));
  const problems = problemsOfReview(reviewOf(suggesting, signedAt(carried), register), text);
  const decided = signedAt(withoutAny(problems, carried));
  return { reading: suggesting, decided, review: reviewOf(suggesting, decided, register) };
}

/** What cannot be so in the other text is left to a person. */
function withoutAny(problems: readonly ReviewProblem[], carried: readonly Carried[]): readonly Carried[] {
  if (problems.length === 0) return carried;
  const figures = new Set(problems.map(({ figure }) => `figure ${figure}`));
  const isIncident = problems.some(({ figure }) => figure === null);
  return carried.filter(({ decision }) =>
    touchedBy(decision, []).every((what) => !figures.has(what) && !(isIncident && what.startsWith("incident "))),
  );
}

interface Matching {
  readonly first: Review;
  readonly text: string;
  readonly matched: ReadonlyMap<string, string>;
}

interface Carried {
  readonly by: string;
  readonly decision: Decision;
}

function matchOf({ figures }: Review, { annotation }: KeptReading): ReadonlyMap<string, string> {
  return matchedFigures(
    figures.map(({ entry, read }) => read ?? entry),
    annotation.figures,
  );
}

/** "Twelve, not eleven": of the same quantity, in other words, where the first edition's words are gone. */
function withCorrections(first: Review, reading: KeptReading): KeptReading {
  const matched = matchOf(first, reading);
  const kept = new Set(matched.values());
  const gone = first.figures.filter(({ entry, state }) => state !== "rejected" && !matched.has(entry.id));
  const figures = reading.annotation.figures.map((figure) => {
    const old = kept.has(figure.id) ? undefined : gone.find(({ entry }) => isSameQuantity(entry, figure));
    if (old === undefined) return figure;
    return { ...figure, revises: { brief: first.key, figure: old.entry.id, type: "correction" as const } };
  });
  return { ...reading, annotation: { ...reading.annotation, figures } };
}

function isSameQuantity(a: FigureEntry, b: FigureEntry): boolean {
  const quantityOf = (entry: FigureEntry) =>
    [
      entry.measure,
      entry.place,
      entry.date ?? entry.period_start,
      entry.cumulative,
      entry.victim_group,
      entry.commodity,
      entry.unit,
      entry.subset_of === null,
      entry.duplicate_of === null,
    ].join("|");
  return quantityOf(a) === quantityOf(b) && a.duplicate_of === null;
}

function decisionsFor(old: ReviewedFigure, edition: Matching): readonly Carried[] {
  const id = edition.matched.get(old.entry.id);
  if (id !== undefined) return carriedTo(id, old, edition);
  return old.read === null ? addedAgain(old, edition) : [];
}

function carriedTo(id: string, old: ReviewedFigure, edition: Matching): readonly Carried[] {
  const fields = { ...editsOf(old, edition), ...toldAgain(old, edition) };
  const by = signed(old.changedBy.at(-1)?.by ?? old.decidedBy?.by);
  const isEdited = Object.keys(fields).length > 0;
  return [...(isEdited ? [{ by, decision: { type: "edit", figure: id, fields } as const }] : []), ...verdict(id, old)];
}

/** Who decided it, and where. */
function signed(by: string | undefined): string {
  return `${by ?? "someone"}, of the first edition`;
}

/** What a person changed, with relations that lead to the same figures here. */
function editsOf({ entry, read }: ReviewedFigure, edition: Matching): EditedFields {
  if (read === null) return {};
  const names = Object.keys(entry).filter((name) => !own.has(name) && isChanged(entry, read, name));
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = entry[name as keyof FigureEntry];
      if (typeof value !== "string" || !relations.has(name)) return [[name, value]];
      const target = edition.matched.get(value);
      return target === undefined ? [] : [[name, target]];
    }),
  );
}

/** Fields that belong to the text, and what is told of other briefs. */
const own: ReadonlySet<string> = new Set(["id", "quote", "start", "end", "span", "revises", "restates"]);
const relations: ReadonlySet<string> = new Set(["subset_of", "part_of", "duplicate_of", "alternative_to"]);

function isChanged(entry: FigureEntry, read: FigureEntry, name: string): boolean {
  return JSON.stringify(entry[name as keyof FigureEntry]) !== JSON.stringify(read[name as keyof FigureEntry]);
}

/** What counts from the first edition is not counted again. */
function toldAgain({ entry, state }: ReviewedFigure, { first }: Matching): EditedFields {
  if (state !== "accepted" || entry.duplicate_of !== null) return {};
  return { revises: null, restates: entry.restates ?? { brief: first.key, figure: entry.id } };
}

function verdict(id: string, { state, reason, decidedBy }: ReviewedFigure): readonly Carried[] {
  const by = signed(decidedBy?.by);
  if (state === "accepted") return [{ by, decision: { type: "accept", figures: [id] } }];
  return state === "rejected" ? [{ by, decision: { type: "reject", figures: [id], reason: reason ?? "" } }] : [];
}

/** What a person added stands here too, where its sentence does. */
function addedAgain(old: ReviewedFigure, edition: Matching): readonly Carried[] {
  const { entry, changedBy } = old;
  const start = edition.text.indexOf(entry.quote);
  if (start === -1) return [];
  const shift = start - entry.start;
  const span = { ...entry.span, start: entry.span.start + shift, end: entry.span.end + shift };
  const figure = { ...entry, ...targetsOf(entry, edition), ...toldAgain(old, edition), id: `e-${entry.id}` };
  const moved = { ...figure, start, end: entry.end + shift, span } as FigureEntry;
  return [{ by: signed(changedBy[0]?.by), decision: { type: "add", figure: moved } }, ...verdict(moved.id, old)];
}

function targetsOf(entry: FigureEntry, { matched }: Matching): Partial<FigureEntry> {
  const targetOf = (id: string | null) => matched.get(id ?? "") ?? null;
  return {
    subset_of: targetOf(entry.subset_of),
    part_of: targetOf(entry.part_of),
    duplicate_of: targetOf(entry.duplicate_of),
    alternative_to: targetOf(entry.alternative_to),
  };
}

/** Incidents that a person made or described: one that is the first edition's alone is that very one. */
function incidentDecisions({ first }: Matching, { annotation }: KeptReading): readonly Carried[] {
  const here = new Set((annotation.incidents ?? []).map(({ id }) => id));
  const by = signed(first.figures.find(({ decidedBy }) => decidedBy !== null)?.decidedBy?.by);
  const made = new Set(first.madeHere);
  const isCarried = ({ id }: ReviewedIncident) => made.has(id) || (here.has(id) && first.described.includes(id));
  return first.incidents.filter(isCarried).map((incident) => ({
    by,
    decision: { type: "incident", incident: made.has(incident.id) ? ofFirst(incident, first) : incident },
  }));
}

function ofFirst(incident: ReviewedIncident, { sequence, key }: Review): ReviewedIncident {
  const sameAs = incident.sameAs ?? incidentNamed(sequence ?? key, `${incident.id}-${key}`);
  return { ...incident, sameAs };
}
