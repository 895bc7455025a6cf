import { measures, type Measure } from "@daybook/data";
import { z } from "zod";

const day = z.iso.date();
const count = z.number().nonnegative().nullable();
const reference = z.string().nullable();
const measureNames = Object.keys(measures) as [Measure, ...Measure[]];

/** A figure of another brief. Unknown fields are refused: a mistyped relation would be lost in silence. */
const figureOfBrief = z.strictObject({
  brief: z.string(),
  figure: z.string(),
  type: z.enum(["update", "correction", "retraction", "reclassification", "reading"]).optional(),
});

const span = z.strictObject({ text: z.string().min(1), start: z.int().nonnegative(), end: z.int().positive() });

export const figureEntry = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(["casualty", "strike", "shipment", "damage", "displacement"]),
  measure: z.enum(measureNames),
  low: count,
  best: count,
  high: count,
  bound: z.enum(["exact", "at_least", "more_than", "at_most", "about", "range"]),
  hedge: z.string().nullable(),
  vague: z.boolean(),
  implicit: z.boolean(),
  unit: z.string().min(1),
  commodity: z.string().nullable(),
  victim_group: z.string().nullable(),
  victim_side: z.string().nullable(),
  actor: z.string().nullable(),
  weapon: z.string().nullable(),
  place: z.string().nullable(),
  date: day.nullable(),
  period_start: day.nullable(),
  period_end: day.nullable(),
  cumulative: z.boolean(),
  attributed_to: z.string().nullable(),
  status: z.enum(["reported", "claimed", "assessed", "confirmed", "disputed"]),
  subset_of: reference,
  part_of: reference,
  duplicate_of: reference,
  alternative_to: reference,
  revises: figureOfBrief.nullable(),
  restates: figureOfBrief.nullable(),
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  stock: z.boolean().optional(),
  partial: z.boolean().optional(),
  nationality: z.string().nullable().optional(),
  incident: z.string().nullable().optional(),
  span,
});

const incident = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  parent: z.string().nullable(),
  parts_told: z.enum(["all", "some"]).nullable().optional(),
  tally: z.boolean().optional(),
  open: z.boolean().optional(),
});

/** Who said it, as the register of speakers knows them (R6). */
export const speakerEntry = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(["verifying_body", "state_office", "rescue_service", "hospital", "monitor", "medium", "party", "other"]),
  side: z.string().nullable(),
  origin: z.string().min(1),
});

/** A numeral that is no figure. */
const distractor = z.strictObject({
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  why: z.string(),
});

/** A reviewed annotation of one brief, `war-brief-gold/1`. */
export const annotationFile = z.object({
  schema: z.literal("war-brief-gold/1"),
  brief_id: z.string().min(1),
  title: z.string().min(1),
  published: day,
  theatre: z.string().min(1),
  language: z.string().min(1),
  constructed: z.boolean(),
  sequence: z.object({ name: z.string().min(1) }).nullable(),
  figures: z.array(figureEntry),
  incidents: z.array(incident).optional(),
  speakers: z.array(speakerEntry).optional(),
  distractors: z.array(distractor).optional(),
});

export type AnnotationFile = z.infer<typeof annotationFile>;
export type FigureEntry = AnnotationFile["figures"][number];
export type SpeakerEntry = z.infer<typeof speakerEntry>;
export type IncidentEntry = z.infer<typeof incident>;
