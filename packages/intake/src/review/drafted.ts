import type { FigureEntry, IncidentEntry, SpeakerEntry } from "../formats/annotation-schema.ts";
import type { KeptReading } from "./kept-reading.ts";
import type { ReviewedFigure } from "./review.ts";
import type { ReviewedIncident } from "./reviewed-incident.ts";

/** What decisions change, one after the other. */
export interface Drafted {
  readonly figures: ReadonlyMap<string, DraftedFigure>;
  readonly incidents: ReadonlyMap<string, ReviewedIncident>;
  readonly madeHere: ReadonlySet<string>;
  readonly described: ReadonlySet<string>;
  /** Speakers that a person told of in this review, and those of them that hold only here. */
  readonly speakers: ReadonlyMap<string, SpeakerEntry>;
  readonly onlyHere: ReadonlySet<string>;
  readonly isDone: boolean;
}

export interface DraftedFigure extends Pick<
  ReviewedFigure,
  "entry" | "read" | "state" | "reason" | "changedBy" | "decidedBy"
> {
  /** Fields that a person gave, whether or not that changed them. */
  readonly given: ReadonlySet<string>;
}

/** What was read, before anybody has decided. */
export function draftedFrom({ annotation }: KeptReading): Drafted {
  const { figures, incidents = [] } = annotation;
  return {
    figures: new Map(figures.map((entry) => [entry.id, untouched(entry, entry)])),
    incidents: new Map(incidents.map((incident) => [incident.id, reviewed(incident, figures)])),
    madeHere: new Set(),
    described: new Set(),
    speakers: new Map(),
    onlyHere: new Set(),
    isDone: false,
  };
}

export function untouched(entry: FigureEntry, read: FigureEntry | null): DraftedFigure {
  return { entry, read, state: "waiting", reason: null, changedBy: [], decidedBy: null, given: new Set() };
}

function reviewed(incident: IncidentEntry, figures: readonly FigureEntry[]): ReviewedIncident {
  const { id, label, parent, parts_told = null, open = null, tally = null } = incident;
  const place = figures.find((figure) => figure.incident === id && figure.place !== null)?.place ?? null;
  return { id, label, parent, parts_told, open, tally, place, sameAs: null };
}
