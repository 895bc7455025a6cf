import { z } from "zod";
import { figureEntry, speakerEntry, type FigureEntry, type SpeakerEntry } from "../formats/annotation-schema.ts";
import { reviewedIncident, type ReviewedIncident } from "./reviewed-incident.ts";

/** What a person did in the review of one brief. `figures` are ids within the brief. */
export type Decision =
  | { readonly type: "accept"; readonly figures: readonly string[] }
  | { readonly type: "reject"; readonly figures: readonly string[]; readonly reason: string }
  /** Back to where nobody has decided. */
  | { readonly type: "wait"; readonly figures: readonly string[] }
  /** Any field but the id. A relation that is given again as it was read is confirmed by it. */
  | { readonly type: "edit"; readonly figure: string; readonly fields: EditedFields }
  /** Words that the reader passed over. */
  | { readonly type: "add"; readonly figure: FigureEntry }
  /** The same words tell a second figure. */
  | { readonly type: "copy"; readonly figure: string; readonly as: string }
  /** Makes an incident of this brief, or changes it. */
  | { readonly type: "incident"; readonly incident: ReviewedIncident }
  | { readonly type: "move"; readonly figures: readonly string[]; readonly incident: string }
  /** Goes into the register too, unless it holds only here: "regional officials" are others in another region. */
  | { readonly type: "speaker"; readonly speaker: SpeakerEntry; readonly onlyHere?: boolean | undefined }
  | { readonly type: "finish" }
  | { readonly type: "reopen" }
  /** Takes back one decision; one that takes back an undo does again what was undone. */
  | { readonly type: "undo"; readonly seq: number };

export type EditedFields = { readonly [Field in keyof Omit<FigureEntry, "id">]?: FigureEntry[Field] | undefined };

/** A decision with its place in the log, and who took it when. */
export interface Decided {
  /** 1 for the first of a brief, and one more for each. */
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly decision: Decision;
}

const id = z.string().min(1).max(200);
const figures = z.array(id).min(1);

/** What may come in from outside; unknown fields are refused. */
export const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("accept"), figures }),
  z.strictObject({ type: z.literal("reject"), figures, reason: z.string().max(2000) }),
  z.strictObject({ type: z.literal("wait"), figures }),
  z.strictObject({ type: z.literal("edit"), figure: id, fields: figureEntry.omit({ id: true }).partial() }),
  z.strictObject({ type: z.literal("add"), figure: figureEntry }),
  z.strictObject({ type: z.literal("copy"), figure: id, as: id }),
  z.strictObject({ type: z.literal("incident"), incident: reviewedIncident }),
  z.strictObject({ type: z.literal("move"), figures, incident: id }),
  z.strictObject({ type: z.literal("speaker"), speaker: speakerEntry, onlyHere: z.boolean().optional() }),
  z.strictObject({ type: z.literal("finish") }),
  z.strictObject({ type: z.literal("reopen") }),
  z.strictObject({ type: z.literal("undo"), seq: z.int().positive() }),
]);
