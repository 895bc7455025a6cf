import { readBrief } from "../prose/read-brief.ts";
import type { SpeakerEntry } from "../formats/annotation-schema.ts";
import type { Decided, Decision } from "./decision.ts";
import { keptReading, type KeptReading } from "./kept-reading.ts";
import type { Review } from "./review.ts";
import { reviewOf } from "./review-of.ts";

export const text = `Day 1111: Drones hit a village in Sumy region

Russian drones hit Yampil on Monday, killing at least three people and wounding 12, including two children, the regional administration said.

A missile destroyed a grain silo near Odesa on Monday. Nobody was hurt, governor Petro Lysenko said.
`;

/** What a reader finds in the text: f1 killed, f2 wounded, f3 children among them, and what follows. */
export function readText(of: string = text): KeptReading {
  return keptReading(
    { ...readBrief(of, { published: "2025-03-10" }), published: "2025-03-10" },
    { key: "b1", theatre: "Ukraine" },
  );
}

export const officials: SpeakerEntry = {
  name: "regional administration",
  kind: "state_office",
  side: "Ukraine",
  origin: "Sumy regional administration",
};

/** Decisions of one person, minute by minute. */
export function decidedBy(by: string, ...decisions: readonly Decision[]): readonly Decided[] {
  return decisions.map((decision, at) => ({
    seq: at + 1,
    at: `2025-03-10T18:${String(at).padStart(2, "0")}:00.000Z`,
    by,
    decision,
  }));
}

export function reviewAfter(...decisions: readonly Decision[]): Review {
  return reviewOf(readText(), decidedBy("Olha", ...decisions), [officials]);
}

export function figureOf({ figures }: Review, id: string) {
  const found = figures.find(({ entry }) => entry.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}
