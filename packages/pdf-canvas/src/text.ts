import { rounded } from "./figures.ts";
import { at, type Matrix, scaleOf } from "./matrix.ts";
import type { Settings } from "./settings.ts";
import { inTypeface, type Typeface } from "./typeface.ts";

/** In canvas pixels, from the point that was asked for, as in the browser's TextMetrics. */
export interface Metrics {
  readonly width: number;
  readonly actualBoundingBoxLeft: number;
  readonly actualBoundingBoxRight: number;
  readonly actualBoundingBoxAscent: number;
  readonly actualBoundingBoxDescent: number;
  readonly fontBoundingBoxAscent: number;
  readonly fontBoundingBoxDescent: number;
}

export interface Text {
  readonly words: string;
  readonly typeface: Typeface;
  /** In canvas pixels. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly maxWidth: number;
  readonly isStroked: boolean;
}

type Alignment = Pick<Settings, "textAlign" | "textBaseline">;

/** The actual box is the font's: as wide as the words, as tall as the tallest letter the font foresees. */
export function metricsOf(words: string, typeface: Typeface, size: number, alignment: Alignment): Metrics {
  const width = typeface.widthOfString(onOneLine(words), size);
  const left = -leftOf(alignment.textAlign, width);
  const drop = baselineOf(alignment.textBaseline, typeface, size);
  const ascent = (typeface.ascender / 1000) * size - drop;
  const descent = (-typeface.descender / 1000) * size + drop;
  return {
    width,
    actualBoundingBoxLeft: left,
    actualBoundingBoxRight: width - left,
    actualBoundingBoxAscent: ascent,
    actualBoundingBoxDescent: descent,
    fontBoundingBoxAscent: ascent,
    fontBoundingBoxDescent: descent,
  };
}

/**
 * Writes words that can be selected and searched.
 *
 * Words that stand upright are placed by position and size alone; only a turn needs a transform. The
 * document's text position is put back and no page is added, however near the bottom edge the words are.
 */
export function writeText(doc: PDFKit.PDFDocument, text: Text, alignment: Alignment, onPage: Matrix): void {
  const { typeface, size, isStroked } = text;
  const words = onOneLine(text.words);
  const natural = typeface.widthOfString(words, size);
  const width = Math.min(natural, text.maxWidth);
  const scale = scaleOf(onPage);
  if (width <= 0 || scale === 0) return;
  const [x, y] = at(onPage, text.x, text.y);
  const left = leftOf(alignment.textAlign, width) * scale;
  const drop = baselineOf(alignment.textBaseline, typeface, size) * scale;
  const options = {
    lineBreak: false,
    baseline: "alphabetic" as const,
    ...(width < natural && { horizontalScaling: rounded((100 * width) / natural) }),
    ...(isStroked && { stroke: true, fill: false }),
  };
  const turn = onPage.slice(0, 4).map((part) => part / scale);
  inTypeface(doc, typeface, rounded(size * scale), () => {
    if (isLevel(turn)) doc.text(words, rounded(x + left), rounded(y + drop), options);
    else turned(doc, [...turn, rounded(x), rounded(y)], () => doc.text(words, rounded(left), rounded(drop), options));
  });
}

/** A canvas writes one line: every kind of white space is a space. */
function onOneLine(words: string): string {
  return words.replace(/[\t\n\f\r]/g, " ");
}

function leftOf(align: Settings["textAlign"], width: number): number {
  switch (align) {
    case "center":
      return -width / 2;
    case "right":
    case "end":
      return -width;
    case "left":
    case "start":
      return 0;
  }
}

/** How far below the asked-for point the letters stand. */
function baselineOf(baseline: Settings["textBaseline"], { ascender, descender }: Typeface, size: number): number {
  switch (baseline) {
    case "alphabetic":
      return 0;
    case "top":
      return (ascender / 1000) * size;
    case "hanging":
      return ((0.8 * ascender) / 1000) * size;
    case "middle":
      return ((ascender + descender) / 2000) * size;
    case "ideographic":
    case "bottom":
      return (descender / 1000) * size;
  }
}

function isLevel(turn: readonly number[]): boolean {
  return [1, 0, 0, 1].every((part, i) => Math.abs(part - (turn[i] ?? 0)) < 1e-9);
}

function turned(doc: PDFKit.PDFDocument, matrix: readonly number[], write: () => void): void {
  doc.save();
  doc.transform(...(matrix as unknown as Matrix));
  write();
  doc.restore();
}
