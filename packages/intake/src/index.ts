export { AnnotationError, readAnnotation, type Provenance } from "./formats/annotation.ts";
export { annotationFrom, plainFigure, type AboutBrief, type ToldOfBrief } from "./formats/annotation-from.ts";
export type { AnnotationFile, FigureEntry } from "./formats/annotation-schema.ts";
export { InputError, longestBrief, refuseLong, refuseText, textOfBytes } from "./input/text-of-bytes.ts";
export { publishedOf, type Published } from "./prose/dates/published-of.ts";
export { gazetteerFrom, type Gazetteer } from "./prose/places/gazetteer.ts";
export { PlacesError, readPlaces } from "./prose/places/own-places.ts";
export { theatreOf } from "./prose/places/theatre-of.ts";
export { exactly, hasColumns, type Column, type Format, type RowFigure, type RowSays } from "./formats/format.ts";
export { formats, recognised, type Recognised } from "./formats/formats.ts";
export {
  importFile,
  type ImportCounts,
  type Imported,
  type ImportLedger,
  type KnownFile,
  type Watching,
} from "./formats/import-file.ts";
export { type Change, type RowOutcome } from "./formats/part-of-rows.ts";
export { guessMapping } from "./formats/own/guess-mapping.ts";
export { readMappings, type Mapping } from "./formats/own/mapping.ts";
export { ownTable } from "./formats/own/own-table.ts";
export { rejectedLines } from "./formats/rejected-lines.ts";
export { storedFrom } from "./formats/stored-from.ts";
export { tablesOf, type SourceFile, type Table } from "./formats/tables/table.ts";
export type { DraftFigure } from "./prose/draft-figure.ts";
export { readBrief, type Reading, type ReadOptions } from "./prose/read-brief.ts";
export type { StoredFigure } from "./prose/relations/revised-by.ts";
