import { faint, grid, line, type } from "./grid.ts";
import { inkPlain } from "./ink-lines.ts";
import { linesOf } from "./lines.ts";
import { run } from "./run.ts";
import type { Sheet } from "./sheet.ts";

/** The foot of every page, once the number of pages is known: what this is, which data, which page of how many. */
export function inkFeet(sheet: Sheet, left: string, middle: string): void {
  const { doc, tags, page: pages } = sheet;
  for (let page = 1; page <= pages; page += 1) {
    doc.switchToPage(page - 1);
    tags.artifact(() => inkFoot(doc, [left, middle, `page ${page} of ${pages}`]), true);
  }
}

function inkFoot(doc: PDFKit.PDFDocument, words: readonly [string, string, string]): void {
  doc.lineWidth(0.5).strokeColor(line, 1);
  doc
    .moveTo(grid.left, grid.foot - 8)
    .lineTo(grid.left + grid.width, grid.foot - 8)
    .stroke();
  const widths = [230, 170, grid.width - 400];
  let x: number = grid.left;
  words.forEach((text, at) => {
    const width = widths[at] ?? 0;
    const [first] = linesOf(doc, [run(text, type.small, { colour: faint })], width);
    const align = at === 2 ? "right" : "left";
    if (first !== undefined) inkPlain(doc, [first], { x, y: grid.foot, leading: type.small.leading, align, width });
    x += width;
  });
}
