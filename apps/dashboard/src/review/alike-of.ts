import { standing, type AnnotationFile, type ReviewedIncident } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { Alike } from "../pages/review/view.ts";
import type { OpenReview } from "./open-review.ts";
import { similarIncidents } from "./similar-incidents.ts";

/**
 * Incidents of other briefs that may be the same, by the incident's id here; not where a person said that it is another, nor
 * those of the first edition, which are the same.
 */
export async function alikeOf(store: Store, open: OpenReview): Promise<ReadonlyMap<string, Alike>> {
  const similar = await similarIncidents(store, open.review);
  const others = toldApart(open);
  const isFirst = ({ brief }: Alike) => brief.id === open.kept.editionOf;
  return new Map([...similar].filter(([id, alike]) => !others.has(id) && !isFirst(alike)));
}

/** Said again as they were, of no other brief: that is how a person answers "It is another". */
function toldApart({ reading, decided }: OpenReview): ReadonlySet<string> {
  const known = new Map((reading.annotation.incidents ?? []).map((incident) => [incident.id, shapeOf(incident)]));
  const apart = new Set<string>();
  for (const { decision } of standing(decided)) {
    if (decision.type !== "incident") continue;
    const { incident } = decision;
    const isAgain = known.get(incident.id) === shapeOf(incident);
    if (incident.sameAs === null && isAgain) apart.add(incident.id);
    known.set(incident.id, shapeOf(incident));
  }
  return apart;
}

type ReadIncident = NonNullable<AnnotationFile["incidents"]>[number];

function shapeOf({ label, parent, parts_told = null, open = null, tally = null }: ReadIncident | ReviewedIncident) {
  return JSON.stringify([label, parent, parts_told, open, tally]);
}
