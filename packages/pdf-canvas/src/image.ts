import { rounded } from "./figures.ts";
import type { Matrix } from "./matrix.ts";
import { refuse } from "./refuse.ts";

/** A PNG or a JPEG, as it lies in its file. */
export type ImageBytes = Uint8Array;

/** An image as pdfkit has opened it; its type declarations leave this out. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

export function pictureOf(doc: PDFKit.PDFDocument, source: unknown): Picture {
  if (!(source instanceof Uint8Array)) throw refuse("an image that is not a Buffer", "pass the PNG's or JPEG's bytes");
  return (doc as unknown as { openImage(bytes: ImageBytes): Picture }).openImage(source);
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function putImage(
  doc: PDFKit.PDFDocument,
  picture: Picture,
  place: Place,
  opacity: number,
  onPage: Matrix,
): void {
  const [a, b, c, d, e, f] = onPage;
  doc.save();
  doc.transform(a, b, c, d, rounded(e), rounded(f));
  const options = { width: place.width, height: place.height, opacity };
  doc.image(picture as never, place.x, place.y, options);
  doc.restore();
}
