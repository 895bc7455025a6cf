export { AnnotationError, readAnnotation, type Provenance } from "./formats/annotation.ts";
