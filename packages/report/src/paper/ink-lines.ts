import type { Line, Piece } from "./lines.ts";
import { measured } from "./lines.ts";
import type { Link } from "./run.ts";
import type { Sheet } from "./sheet.ts";
import type { Element } from "./tags.ts";

export interface LineBox {
  readonly x: number;
  readonly y: number;
  readonly leading: number;
  readonly align?: "left" | "right";
  /** Needed to align at the right. */
  readonly width?: number;
}

/** Paints lines into an element, the first one's top at `y`; words that lead somewhere become links inside it. */
export function inkLines(sheet: Sheet, element: Element, lines: readonly Line[], box: LineBox): void {
  const placed = lines.flatMap((line, at) => {
    const indent = box.align === "right" ? (box.width ?? 0) - line.width : 0;
    return line.pieces.map((piece) => place(piece, box, { indent, at }));
  });
  for (const group of groupsOf(placed)) {
    const link = group[0]?.run.link ?? null;
    if (link === null) element.add(() => group.forEach((piece) => inkPiece(sheet.doc, piece)));
    else inkLink(sheet, element, group, link);
  }
}

/** What leads nowhere and is in no element: the words of a foot, a header that is repeated. */
export function inkPlain(doc: PDFKit.PDFDocument, lines: readonly Line[], box: LineBox): void {
  lines.forEach((line, at) => {
    const indent = box.align === "right" ? (box.width ?? 0) - line.width : 0;
    for (const piece of line.pieces) inkPiece(doc, place(piece, box, { indent, at }));
  });
}

interface Placed extends Piece {
  /** Top of its line. */
  readonly y: number;
  readonly leading: number;
}

function place(piece: Piece, { x, y, leading }: LineBox, { indent, at }: { indent: number; at: number }): Placed {
  return { ...piece, x: x + indent + piece.x, y: y + at * leading, leading };
}

/** Neighbours that lead to the same place, or nowhere. */
function groupsOf(pieces: readonly Placed[]): readonly Placed[][] {
  const groups: Placed[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.run.link === piece.run.link) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function inkPiece(doc: PDFKit.PDFDocument, { run, words, x, y, leading }: Placed): void {
  const baseline = y + leading * 0.73;
  doc.font(run.face, run.size).fillColor(run.colour, 1);
  doc.text(words, x, baseline, { lineBreak: false, baseline: "alphabetic" });
}

function inkLink(sheet: Sheet, parent: Element, group: readonly Placed[], link: Link): void {
  const { doc } = sheet;
  const element = doc.struct("Link");
  parent.add(element);
  element.add(() => group.forEach((piece) => inkPiece(doc, piece)));
  for (const { run, words, x, y, leading } of group) {
    const width = measured(doc, run, words);
    const options = { structParent: element, Contents: new String(link.about) } as never;
    if (link.isOutside) doc.link(x, y, width, leading, link.to, options);
    else doc.goTo(x, y, width, leading, link.to, options);
  }
  element.end();
}
