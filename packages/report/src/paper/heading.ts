import { grid, line, type } from "./grid.ts";
import { inkLines } from "./ink-lines.ts";
import { linesOf } from "./lines.ts";
import { strong } from "./run.ts";
import type { Sheet } from "./sheet.ts";

/** The heading of a section. It turns the page where less than `keep` would be left for what follows. */
export function heading(sheet: Sheet, words: string, keep: number = 300): void {
  sheet.skip(34);
  sheet.need(type.h1.leading + keep);
  const { doc, tags } = sheet;
  if (!sheet.isFresh) {
    const y = sheet.y - 17;
    tags.artifact(() => rule(doc, y));
  }
  put(sheet, words, 1);
  sheet.skip(8);
}

/** A heading inside a section, never left alone at the foot: `keep` is the height that must follow it. */
export function subheading(sheet: Sheet, words: string, keep: number = 60): void {
  sheet.skip(10);
  sheet.need(type.h2.leading + 4 + keep);
  put(sheet, words, 2);
  sheet.skip(4);
}

function put(sheet: Sheet, words: string, level: 1 | 2): void {
  const { doc, tags } = sheet;
  const set = level === 1 ? type.h1 : type.h2;
  const name = `heading-${sheet.headings.length + 1}`;
  doc.addNamedDestination(name, "XYZ", 0, Math.max(sheet.y - 12, 0), null as never);
  sheet.headings.push({ words, level, page: sheet.page, name });
  bookmark(sheet, words, level);
  const lines = linesOf(doc, [strong(words, set)], grid.width);
  tags.within(`H${level}`, {}, (element) =>
    inkLines(sheet, element, lines, { x: grid.left, y: sheet.y, leading: set.leading }),
  );
  sheet.y += lines.length * set.leading;
}

function bookmark(sheet: Sheet, words: string, level: 1 | 2): void {
  // pdfkit counts `left` from the right edge.
  const place = { expanded: false, top: Math.max(sheet.y - 12, 0), left: grid.pageWidth };
  const above = level === 1 ? sheet.doc.outline : sheet.chapter;
  const item = above.addItem(words, place as never);
  if (level === 1) sheet.chapter = item;
}

function rule(doc: PDFKit.PDFDocument, y: number): void {
  doc.lineWidth(0.75).strokeColor(line, 1);
  doc
    .moveTo(grid.left, y)
    .lineTo(grid.left + grid.width, y)
    .stroke();
}
