export { dataPackageOf, type Resource } from "./exports/data-package.ts";
export { cellsOf, type Cell } from "./exports/column.ts";
export { downloadOf, downloads, type Download } from "./exports/downloads.ts";
export type { FigureRow } from "./exports/figure-row.ts";
export {
  parts,
  selectionOf,
  type Kept,
  type Part,
  type Selection,
  type SelectionOptions,
} from "./exports/selection.ts";
export type { LossStatement } from "./exports/shape.ts";
export { figuresShape } from "./exports/shapes/figures.ts";
export type { TotalsRow } from "./exports/shapes/totals.ts";
export type { Provenance as TableProvenance } from "./exports/table.ts";
export { AnnotationError, annotationFileOf, readAnnotation, type Provenance } from "./formats/annotation.ts";
export { readLedgerFile, type LedgerFileLine } from "./formats/ledger-file.ts";
export { annotationFrom, plainFigure, type AboutBrief, type ToldOfBrief } from "./formats/annotation-from.ts";
export type { AnnotationFile, FigureEntry, SpeakerEntry } from "./formats/annotation-schema.ts";
export { InputError, isWebPage, longestBrief, refuseLong, refuseText, textOfBytes } from "./input/text-of-bytes.ts";
export { publishedOf, type Published } from "./prose/dates/published-of.ts";
export { gazetteerFrom, type Gazetteer } from "./prose/places/gazetteer.ts";
export { PlacesError, readPlaces } from "./prose/places/own-places.ts";
export { theatreOf } from "./prose/places/theatre-of.ts";
export { storedFrom } from "./formats/stored-from.ts";
export type { DraftFigure } from "./prose/draft-figure.ts";
export { figureFromWords, type WordsAt } from "./prose/figure-from-words.ts";
export { numberTold, type NumberTold } from "./prose/number-told.ts";
export { readBrief, type Reading, type ReadOptions } from "./prose/read-brief.ts";
export type { StoredFigure } from "./prose/relations/revised-by.ts";
export { acceptedWhole, type AcceptedWhole } from "./review/accepted-whole.ts";
export { annotationOfReview } from "./review/annotation-of-review.ts";
export { carriedOver, type CarriedOver, type Edition } from "./review/carried-over.ts";
export { decisionSchema, type Decided, type Decision, type EditedFields } from "./review/decision.ts";
export { decisionWords } from "./review/decision-words.ts";
export { keptAnnotation, keptReading, type KeptReading } from "./review/kept-reading.ts";
export { problemsOfReview, type ReviewProblem } from "./review/problems-of-review.ts";
export { projectionOf } from "./review/projection-of.ts";
export { reviewOf } from "./review/review-of.ts";
export type { Review, ReviewedFigure, ReviewedSpeaker, Signature } from "./review/review.ts";
export type { ReviewedIncident } from "./review/reviewed-incident.ts";
export { exportedAnnotation, type ExportedAnnotation } from "./review/exported-annotation.ts";
export { ledgerIncident } from "./review/ledger-incident.ts";
export { matchedFigures } from "./review/matched-figures.ts";
export { sharedSentences, type SharedSentences } from "./review/shared-sentences.ts";
export { standing } from "./review/standing.ts";
export { summaryOf } from "./review/summary-of.ts";
export { storedFromReview } from "./review/stored-from-review.ts";
export { touchedBy } from "./review/touched-by.ts";
