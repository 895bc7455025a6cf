import type { Decided, Decision } from "./decision.ts";
import type { Review } from "./review.ts";

/** What a person did, in words: “Olha accepted “at least nine” and 2 more”. */
export function decisionWords({ by, decision }: Pick<Decided, "by" | "decision">, review: Review): string {
  return `${by} ${doneWords(decision, review)}`;
}

function doneWords(decision: Decision, review: Review): string {
  switch (decision.type) {
    case "accept":
      return `accepted ${figureWords(decision.figures, review)}`;
    case "reject":
      return `rejected ${figureWords(decision.figures, review)}${decision.reason === "" ? "" : `: ${decision.reason}`}`;
    case "wait":
      return `put ${figureWords(decision.figures, review)} back to the drafts`;
    case "edit":
      return `changed ${Object.keys(decision.fields).map(fieldWords).join(", ")} of ${figureWords([decision.figure], review)}`;
    case "add":
      return `added “${decision.figure.span.text}”`;
    case "copy":
      return `made two figures of ${figureWords([decision.figure], review)}`;
    case "incident":
      return `described the incident “${decision.incident.label}”`;
    case "move":
      return `moved ${figureWords(decision.figures, review)} to “${labelOf(decision.incident, review)}”`;
    case "speaker":
      return `said who ${decision.speaker.name} is`;
    case "finish":
      return "marked the brief as done";
    case "reopen":
      return "took the brief up again";
    case "undo":
      return `took back decision ${decision.seq}`;
  }
}

function figureWords(ids: readonly string[], { figures }: Review): string {
  const [first, ...rest] = ids;
  const words = figures.find(({ entry }) => entry.id === first)?.entry.span.text ?? first ?? "nothing";
  return rest.length === 0 ? `“${words}”` : `“${words}” and ${rest.length} more`;
}

function labelOf(id: string, { incidents }: Review): string {
  return incidents.find((incident) => incident.id === id)?.label ?? id;
}

function fieldWords(field: string): string {
  return field.replaceAll("_", " ");
}
