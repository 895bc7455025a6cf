import type { Decision } from "./decision.ts";

/** What a decision is about: "figure f3", "incident i1". Two that share nothing may be taken in any order. */
export function touchedBy(
  decision: Decision,
  all: readonly { readonly seq: number; readonly decision: Decision }[],
): readonly string[] {
  switch (decision.type) {
    case "accept":
    case "reject":
    case "wait":
      return decision.figures.map(figure);
    case "edit":
      return [figure(decision.figure)];
    case "add":
      return [figure(decision.figure.id)];
    case "copy":
      return [figure(decision.figure), figure(decision.as)];
    case "incident":
      return [`incident ${decision.incident.id}`];
    case "move":
      return [...decision.figures.map(figure), `incident ${decision.incident}`];
    case "speaker":
      return [`speaker ${decision.speaker.name}`];
    case "finish":
    case "reopen":
      return ["brief"];
    case "undo":
      return [`decision ${decision.seq}`, ...undone(decision.seq, all)];
  }
}

function undone(seq: number, all: Parameters<typeof touchedBy>[1]): readonly string[] {
  const target = all.find((one) => one.seq === seq);
  return target === undefined || target.decision.type === "undo" ? [] : touchedBy(target.decision, all);
}

function figure(id: string): string {
  return `figure ${id}`;
}
