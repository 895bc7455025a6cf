import type { Brief } from "./brief.ts";
import type { IncidentId } from "./incident.ts";
import type { Speaker } from "./speaker.ts";
import type { Told } from "./told.ts";

/** A reviewed annotation of one brief: what a person confirmed that the text tells. */
export interface Annotation {
  readonly brief: Brief;
  /** Briefs of one sequence share their incidents' names. */
  readonly sequence: string | null;
  readonly figures: readonly Told[];
  readonly incidents: readonly AnnotatedIncident[];
  readonly speakers: readonly Speaker[];
}

export interface AnnotatedIncident {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly partsTold: "all" | "some" | null;
  readonly open: boolean | null;
  readonly tally: boolean | null;
  /** The incident of another brief that this one is, as a person says. */
  readonly sameAs?: IncidentId | null;
}
