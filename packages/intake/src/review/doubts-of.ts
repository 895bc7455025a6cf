import type { FigureEntry } from "../formats/annotation-schema.ts";
import type { DraftedFigure } from "./drafted.ts";

/** Below this too much of a figure was inherited, or may mean two things. */
const plainly = 0.7;

/**
 * What a person should look at before a figure counts, in words. What they have given themselves is no doubt; `confidence`
 * is `null` for what no reader found. What is told again adds nothing, wherever it was.
 */
export function doubtsOf(
  { entry, given }: Pick<DraftedFigure, "entry" | "given">,
  confidence: number | null,
  unknownSpeakers: ReadonlySet<string>,
): readonly string[] {
  const doubts: string[] = [];
  if (entry.place === null && entry.duplicate_of === null && !given.has("place"))
    doubts.push("No place is told. Say where it was, or that nobody knows.");
  if ((confidence ?? 1) < plainly && entry.duplicate_of === null && given.size === 0)
    doubts.push("Its place, its day or what it counts is not told plainly. Read its sentence again.");
  if (entry.attributed_to !== null && unknownSpeakers.has(entry.attributed_to))
    doubts.push(`${entry.attributed_to} is not in the register of speakers yet. Say who that is.`);
  return confidence === null ? doubts : [...doubts, ...earlierDoubts(entry, given)];
}

/** What one brief seems to say of the figures of another is for a person to confirm. */
function earlierDoubts({ revises, restates }: FigureEntry, given: ReadonlySet<string>): readonly string[] {
  const doubts: string[] = [];
  if (revises !== null && !given.has("revises"))
    doubts.push(`It seems to replace ${revises.figure} of “${revises.brief}”. Confirm it, or say that it does not.`);
  if (restates !== null && !given.has("restates"))
    doubts.push(`It seems to repeat ${restates.figure} of “${restates.brief}”. Confirm it, or say that it does not.`);
  return doubts;
}
