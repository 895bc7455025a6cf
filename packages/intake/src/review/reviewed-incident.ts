import { z } from "zod";

/** An incident as a person sees it in the review of one brief. */
export interface ReviewedIncident {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  /** Are all announced parts told (R4)? `null`: nobody says. */
  readonly parts_told: "all" | "some" | null;
  /** People are still sought, or the toll may rise; `null`: nobody says. */
  readonly open: boolean | null;
  /** A national or regional tally: a whole for munitions only (R10). */
  readonly tally: boolean | null;
  /** Where it was: of its figures, those that tell no place, or the one that it had before, are told of this one. */
  readonly place: string | null;
  /** The ledger's id of an incident of another brief that this one is; `null`: of none that anybody knows. */
  readonly sameAs: string | null;
}

export const reviewedIncident: z.ZodType<ReviewedIncident> = z.strictObject({
  id: z.string().min(1).max(200),
  label: z.string().min(1),
  parent: z.string().nullable(),
  parts_told: z.enum(["all", "some"]).nullable(),
  open: z.boolean().nullable(),
  tally: z.boolean().nullable(),
  place: z.string().nullable(),
  sameAs: z.string().nullable(),
});
