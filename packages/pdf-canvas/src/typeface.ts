/**
 * A font as pdfkit has opened it; its type declarations leave this out.
 *
 * `ascender` and `descender` are in thousandths of the size; the descender is negative.
 */
export interface Typeface {
  readonly ascender: number;
  readonly descender: number;
  widthOfString(text: string, size: number): number;
}

/**
 * Opens a font once per document and leaves the document's own font as it was.
 *
 * pdfkit parses a font again at each `doc.font()` if it is reachable under two names, and charts change
 * between regular and bold all the time.
 */
export function typefaceOf(doc: PDFKit.PDFDocument, name: string): Typeface {
  const known = opened.get(doc) ?? new Map<string, Typeface>();
  opened.set(doc, known);
  const typeface = known.get(name) ?? open(doc, name);
  known.set(name, typeface);
  return typeface;
}

/** Calls `write` with the font in force, then puts font and text position back as the document had them. */
export function inTypeface(doc: PDFKit.PDFDocument, typeface: Typeface, size: number, write: () => void): void {
  keepingText(doc, () => {
    Object.assign(doc, { _font: typeface, _fontSize: size });
    write();
  });
}

const opened = new WeakMap<PDFKit.PDFDocument, Map<string, Typeface>>();

/** Where pdfkit keeps the font in force; there is no public way to read it, only to set it. */
interface TextState {
  _font: Typeface;
  _fontSize: number;
  _fontSource: unknown;
  _fontFamily: unknown;
  x: number;
  y: number;
}

function open(doc: PDFKit.PDFDocument, name: string): Typeface {
  return keepingText(doc, () => {
    doc.font(name);
    return textStateOf(doc)._font;
  });
}

function keepingText<Result>(doc: PDFKit.PDFDocument, act: () => Result): Result {
  const { _font, _fontSize, _fontSource, _fontFamily, x, y } = textStateOf(doc);
  try {
    return act();
  } finally {
    Object.assign(doc, { _font, _fontSize, _fontSource, _fontFamily, x, y });
  }
}

function textStateOf(doc: PDFKit.PDFDocument): TextState {
  return doc as unknown as TextState;
}
