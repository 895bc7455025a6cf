import { incidentNamed, type IncidentId } from "@daybook/data";
import { namesOf } from "./annotation-of-review.ts";
import type { Review } from "./review.ts";

/** What an incident of a review is called in the ledger: as another brief's that it is, else by its own name. */
export function ledgerIncident(review: Review, id: string): IncidentId {
  const same = review.incidents.find((incident) => incident.id === id)?.sameAs ?? null;
  return same ?? incidentNamed(review.sequence ?? review.key, namesOf(review)(id));
}
