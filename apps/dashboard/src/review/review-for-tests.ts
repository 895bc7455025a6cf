import { keptReading, readBrief, reviewOf, type Decision, type Review } from "@daybook/intake";

/** A brief of two attacks, as it was read. */
export const text = `Day 958: two attacks on Kharkiv

Two attacks on Kharkiv on Tuesday killed at least two civilians and injured more than 30 people, two children among them, regional officials said. An earlier attack that day injured 28 people, the mayor of Kharkiv said.`;

/** Its review, after decisions. */
export function reviewAfter(...decisions: readonly Decision[]): Review {
  const published = "2024-10-08";
  const reading = { ...readBrief(text, { published, theatre: "Ukraine" }), published };
  const decided = decisions.map((decision, at) => ({ seq: at + 1, at: "2024-10-08T10:00:00Z", by: "Olha", decision }));
  return reviewOf(keptReading(reading, { key: "day-958", theatre: "Ukraine" }), decided, []);
}

/** The id of the figure whose words are these, told where it is told in full. */
export function idOf(review: Review, words: string): string {
  const found = review.figures.find(({ entry }) => entry.span.text === words && entry.duplicate_of === null);
  return found?.entry.id ?? `no figure “${words}”`;
}
