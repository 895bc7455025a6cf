import { hashOf, type Annotation } from "@daybook/data";
import { randomBriefs } from "../testing/random-briefs.ts";
import type { Deciding } from "../reviews/decide.ts";

/** The brief that is decided on in a trial. No two trials have one in common. */
export function briefOfTrial(trial: number): Annotation {
  const [brief] = randomBriefs(trial * 100 + 99, 3, decidedName(trial));
  if (brief === undefined) throw new Error("no brief");
  return { ...brief, sequence: decidedName(trial) };
}

export function decidedName(trial: number): string {
  return `decided-${trial}-`;
}

/** The nth decision of it, after which another choice of its figures counts; of every seventh nothing does. */
export function decisionOfTrial(trial: number, nth: number): Deciding {
  const annotation = briefOfTrial(trial);
  const figures = annotation.figures.filter(({ figure }) => !hashOf({ figure, nth }).startsWith("0"));
  const summary = { state: "in review", waiting: 0, accepted: figures.length, rejected: 0 } as const;
  return {
    brief: annotation.brief.id,
    after: nth,
    register: 0,
    decided: [{ by: "Olha", json: { nth } }],
    summary,
    annotation: nth % 7 === 6 ? null : { ...annotation, figures },
  };
}
