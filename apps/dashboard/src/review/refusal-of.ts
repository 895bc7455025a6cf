import type { Decision } from "@daybook/intake";
import { standing } from "@daybook/intake";
import type { Store } from "@daybook/store";
import type { OpenReview } from "./open-review.ts";

/** Why decisions make no sense in a review as it stands, in words; `null` where they do. */
export async function refusalOf(
  store: Store,
  open: OpenReview,
  decisions: readonly Decision[],
): Promise<string | null> {
  const made = { figures: new Set<string>(), incidents: new Set<string>() };
  for (const decision of decisions) {
    const refusal = nothingThere(decision, open, made);
    if (refusal !== null) return refusal;
    if (await isOfNothing(store, open, decision)) return "The incident that this one should be is not there any more.";
    if (decision.type === "add") made.figures.add(decision.figure.id);
    if (decision.type === "copy") made.figures.add(decision.as);
    if (decision.type === "incident") made.incidents.add(decision.incident.id);
    if (decision.type === "finish" && (await isInConflict(store, open)))
      return "Two numbers of one day exclude each other here. Change or reject one of them before the brief is done.";
  }
  return null;
}

interface Made {
  readonly figures: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
}

function nothingThere(decision: Decision, { review, decided }: OpenReview, made: Made): string | null {
  const figures = new Set([...review.figures.map(({ entry }) => entry.id), ...made.figures]);
  const incidents = new Set([...review.incidents.map(({ id }) => id), ...made.incidents]);
  const gone = figuresOf(decision).find((id) => !figures.has(id));
  if (gone !== undefined) return `There is no figure ${gone} in this brief any more.`;
  const incident = decision.type === "move" ? decision.incident : null;
  if (incident !== null && !incidents.has(incident)) return "There is no such incident in this brief any more.";
  const id = newFigure(decision);
  if (id !== null && figures.has(id)) return `There is a figure ${id} in this brief already.`;
  const isGone = decision.type === "undo" && !standing(decided).some(({ seq }) => seq === decision.seq);
  return isGone ? "That was taken back already." : null;
}

function figuresOf(decision: Decision): readonly string[] {
  if ("figures" in decision) return decision.figures;
  return decision.type === "edit" || decision.type === "copy" ? [decision.figure] : [];
}

function newFigure(decision: Decision): string | null {
  if (decision.type === "add") return decision.figure.id;
  return decision.type === "copy" ? decision.as : null;
}

/** Said to be an incident that no brief of the ledger tells of. */
async function isOfNothing(store: Store, { review }: OpenReview, decision: Decision): Promise<boolean> {
  if (decision.type !== "incident" || decision.incident.sameAs === null) return false;
  const { id, sameAs } = decision.incident;
  if (review.incidents.some((incident) => incident.id === id && incident.sameAs === sameAs)) return false;
  return (await store.incidentTree(sameAs, null)) === undefined;
}

/** A conflict is shown, and what is in one is not marked as reviewed (R4). */
async function isInConflict(store: Store, { kept }: OpenReview): Promise<boolean> {
  if (!kept.counts) return false;
  const claims = new Set<string>();
  const incidents = new Set<string>();
  for (const { id, incident } of await store.claimsOfBrief(kept.brief.id)) {
    claims.add(id);
    if (incident !== null) incidents.add(incident);
  }
  while (incidents.size > 0) {
    const [next] = incidents;
    const tree = await store.incidentTree(next ?? "", null);
    incidents.delete(next ?? "");
    for (const { id } of tree?.incidents ?? []) incidents.delete(id);
    const figures = tree?.figures.filter(({ status }) => status === "conflict") ?? [];
    if (figures.some((figure) => figure.claims.some((id) => claims.has(id)))) return true;
  }
  return false;
}
