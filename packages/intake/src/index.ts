export { AnnotationError, readAnnotation, type Provenance } from "./formats/annotation.ts";
export { annotationFrom, plainFigure, type AboutBrief, type ToldOfBrief } from "./formats/annotation-from.ts";
export type { AnnotationFile, FigureEntry } from "./formats/annotation-schema.ts";
export { InputError, longestBrief, refuseLong, refuseText, textOfBytes } from "./input/text-of-bytes.ts";
export { publishedOf, type Published } from "./prose/dates/published-of.ts";
export { gazetteerFrom, type Gazetteer } from "./prose/places/gazetteer.ts";
export { PlacesError, readPlaces } from "./prose/places/own-places.ts";
export { theatreOf } from "./prose/places/theatre-of.ts";
