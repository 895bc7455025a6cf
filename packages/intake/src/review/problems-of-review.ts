import { incidentProblems, problemsOfFigure } from "../formats/annotation-problems.ts";
import type { Review } from "./review.ts";

/** What cannot be so, by the figure; `null`: of an incident. */
export interface ReviewProblem {
  readonly figure: string | null;
  readonly words: string;
}

/** What cannot be so in a review, whether or not it counts yet: bounds out of order, words that are not there, loops. */
export function problemsOfReview({ figures, incidents }: Review, text: string): readonly ReviewProblem[] {
  const kept = figures.filter(({ state }) => state !== "rejected").map(({ entry }) => entry);
  const rejected = figures.filter(({ state }) => state === "rejected").map(({ entry }) => entry.id);
  const file = { figures: kept, incidents: incidents.map(({ id, label, parent }) => ({ id, label, parent })) };
  return [
    ...kept.flatMap((entry) =>
      problemsOfFigure(entry, file, text, rejected).map((words) => ({ figure: entry.id, words })),
    ),
    ...incidentProblems(file).map((words) => ({ figure: null, words })),
  ];
}
