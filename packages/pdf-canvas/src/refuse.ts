/**
 * An error for what a canvas can do and a PDF page cannot.
 *
 * A report that silently shows something else than was asked for is worse than one that stops.
 */
export function refuse(what: string, instead?: string): Error {
  return new Error(`pdf-canvas cannot put ${what} on paper${instead ? `; ${instead}` : ""}`);
}
