import type { Decision, FigureEntry, Review, ReviewedIncident } from "@daybook/intake";
import { FormError } from "./form-error.ts";
import { textOf, type Form } from "./form.ts";

/** What the form of an incident changes of it. */
export function incidentDecisions(form: Form, review: Review): readonly Decision[] {
  const incident = incidentOf(textOf(form, "incident"), review);
  const parts = textOf(form, "parts_told");
  const label = textOf(form, "label");
  if (label === "") throw new FormError("An incident needs a name.");
  const changed: ReviewedIncident = {
    ...incident,
    label,
    parent: textOf(form, "parent") || null,
    parts_told: parts === "all" || parts === "some" ? parts : null,
    open: ticked(form, "open", incident.open),
    tally: ticked(form, "tally", incident.tally),
    place: textOf(form, "place") || null,
  };
  const isSame = JSON.stringify(changed) === JSON.stringify(incident);
  return isSame ? [] : [{ type: "incident", incident: changed }];
}

/** Unticked says nothing where nothing was said; where it was said, that it is so no more. */
function ticked(form: Form, name: string, before: boolean | null): boolean | null {
  return textOf(form, name) === "yes" ? true : before === true ? false : before;
}

/** That it is the incident of another brief, or that a person has looked and it is none. */
export function mergeDecision(form: Form, review: Review): Decision {
  const incident = incidentOf(textOf(form, "incident"), review);
  return { type: "incident", incident: { ...incident, sameAs: textOf(form, "with") || null } };
}

/** A new incident beside the one that a figure was told of, with the figure in it. */
export function splitDecisions(entry: FigureEntry, figures: readonly string[], review: Review): readonly Decision[] {
  const from = review.incidents.find(({ id }) => id === entry.incident);
  const taken = review.incidents.map(({ id }) => Number(/^i(\d+)$/.exec(id)?.[1] ?? 0));
  const incident: ReviewedIncident = {
    id: `i${Math.max(0, ...taken) + 1}`,
    label: `${entry.weapon ?? "events"}, ${entry.place ?? "no place told"}, ${entry.date ?? entry.period_start ?? ""}`,
    parent: from?.parent ?? null,
    parts_told: null,
    open: null,
    tally: null,
    place: entry.place,
    sameAs: null,
  };
  return [
    { type: "incident", incident },
    { type: "move", figures, incident: incident.id },
  ];
}

function incidentOf(id: string, { incidents }: Review): ReviewedIncident {
  const found = incidents.find((incident) => incident.id === id);
  if (found === undefined) throw new FormError("There is no such incident in this brief.");
  return found;
}
