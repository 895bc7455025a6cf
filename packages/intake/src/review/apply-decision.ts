import { measures } from "@daybook/data";
import type { FigureEntry, SpeakerEntry } from "../formats/annotation-schema.ts";
import type { Decided, EditedFields } from "./decision.ts";
import { untouched, type Drafted, type DraftedFigure } from "./drafted.ts";
import type { ReviewedFigure, Signature } from "./review.ts";
import type { ReviewedIncident } from "./reviewed-incident.ts";

/** What there is after one more decision. One that is about nothing that is there changes nothing. */
export function applyDecision(drafted: Drafted, { decision, ...signature }: Decided): Drafted {
  switch (decision.type) {
    case "accept":
      return withState(drafted, decision.figures, { state: "accepted", reason: null, decidedBy: signature });
    case "reject":
      return withState(drafted, decision.figures, { state: "rejected", reason: decision.reason, decidedBy: signature });
    case "wait":
      return withState(drafted, decision.figures, { state: "waiting", reason: null, decidedBy: null });
    case "edit":
      return changed(drafted, [decision.figure], decision.fields, signature);
    case "move":
      return changed(drafted, decision.figures, { incident: decision.incident }, signature);
    case "add":
      return withNew(drafted, decision.figure, signature);
    case "copy":
      return withCopy(drafted, decision.figure, decision.as, signature);
    case "incident":
      return withIncident(drafted, decision.incident, signature);
    case "speaker":
      return withSpeaker(drafted, decision.speaker, decision.onlyHere ?? false);
    case "finish":
      return { ...drafted, isDone: true };
    case "reopen":
      return { ...drafted, isDone: false };
    case "undo":
      return drafted;
  }
}

type Verdict = Pick<ReviewedFigure, "state" | "reason" | "decidedBy">;

function withState(drafted: Drafted, ids: readonly string[], verdict: Verdict): Drafted {
  return withEach(drafted, ids, (figure) => ({ ...figure, ...verdict }));
}

function withEach(drafted: Drafted, ids: Iterable<string>, change: (figure: DraftedFigure) => DraftedFigure): Drafted {
  const figures = new Map(drafted.figures);
  for (const id of ids) {
    const figure = figures.get(id);
    if (figure !== undefined) figures.set(id, change(figure));
  }
  return { ...drafted, figures };
}

function changed(drafted: Drafted, ids: Iterable<string>, given: EditedFields, signature: Signature): Drafted {
  const fields = withWhatFollows(given);
  return withEach(drafted, ids, (figure) => edited(figure, fields, signature));
}

/** A measure is of one kind; a figure is of a day or of a period, never of both. */
function withWhatFollows(fields: EditedFields): EditedFields {
  const { measure, date, period_start, period_end } = fields;
  return {
    ...(measure === undefined ? {} : { kind: measures[measure].kind }),
    ...(date == null ? {} : { period_start: null, period_end: null }),
    ...(period_start == null && period_end == null ? {} : { date: null }),
    ...fields,
  };
}

function edited(figure: DraftedFigure, fields: EditedFields, signature: Signature): DraftedFigure {
  const entry = { ...figure.entry, ...withoutUndefined(fields) };
  const names = Object.keys(entry).filter((name) => !isSame(entry[name as never], figure.entry[name as never]));
  return {
    ...figure,
    entry,
    given: figure.given.union(new Set(Object.keys(fields))),
    changedBy: names.length === 0 ? figure.changedBy : [...figure.changedBy, { ...signature, fields: names }],
  };
}

function withoutUndefined(fields: EditedFields): Partial<FigureEntry> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withNew(drafted: Drafted, entry: FigureEntry, signature: Signature): Drafted {
  if (drafted.figures.has(entry.id)) return drafted;
  const added = { ...untouched(entry, null), changedBy: [{ ...signature, fields: ["added"] }] };
  return { ...drafted, figures: new Map(drafted.figures).set(entry.id, added) };
}

/** The second of two figures that the same words tell is not the first one again. */
function withCopy(drafted: Drafted, id: string, as: string, signature: Signature): Drafted {
  const figure = drafted.figures.get(id);
  if (figure === undefined) return drafted;
  return withNew(drafted, { ...figure.entry, id: as, duplicate_of: null, revises: null, restates: null }, signature);
}

function withIncident(drafted: Drafted, incident: ReviewedIncident, signature: Signature): Drafted {
  const known = drafted.incidents.get(incident.id);
  const incidents = new Map(drafted.incidents).set(incident.id, incident);
  const madeHere = known === undefined ? new Set([...drafted.madeHere, incident.id]) : drafted.madeHere;
  const described = new Set([...drafted.described, incident.id]);
  const next = { ...drafted, incidents, madeHere, described };
  if (incident.place === null || incident.place === known?.place) return next;
  return changed(next, placedBy(drafted, incident.id, known?.place ?? null), { place: incident.place }, signature);
}

/** Figures of an incident that tell no place, or the one that it had: a district of the city keeps its own. */
function placedBy({ figures }: Drafted, incident: string, place: string | null): readonly string[] {
  const here = [...figures.values()].filter(({ entry }) => entry.incident === incident);
  return here.filter(({ entry }) => entry.place === null || entry.place === place).map(({ entry }) => entry.id);
}

function withSpeaker(drafted: Drafted, speaker: SpeakerEntry, isOnlyHere: boolean): Drafted {
  const onlyHere = new Set(drafted.onlyHere);
  if (isOnlyHere) onlyHere.add(speaker.name);
  else onlyHere.delete(speaker.name);
  return { ...drafted, speakers: new Map(drafted.speakers).set(speaker.name, speaker), onlyHere };
}
