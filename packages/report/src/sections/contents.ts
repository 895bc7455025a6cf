import { faint, grid, line, type } from "../paper/grid.ts";
import { inkLines } from "../paper/ink-lines.ts";
import { linesOf } from "../paper/lines.ts";
import { paragraph } from "../paper/paragraph.ts";
import { quiet, run, strong, type Link } from "../paper/run.ts";
import type { Heading, Sheet } from "../paper/sheet.ts";
import type { Element } from "../paper/tags.ts";
import { subheading } from "../paper/heading.ts";
import { table } from "../paper/table.ts";

/** A page kept for the contents, which are known only when all else is printed. */
export interface ContentsPage {
  readonly page: number;
  readonly element: Element;
  readonly y: number;
}

const leading = { 1: 19, 2: 14.5 } as const;
const titleHeight = type.h1.leading + 12;
/** From here down the page tells how numbers are written. */
const legendTop = 520;

export function keepContentsPage(sheet: Sheet): ContentsPage {
  sheet.turn();
  const lines = linesOf(sheet.doc, [strong("Contents", type.h1)], grid.width);
  sheet.tags.within("H1", {}, (element) =>
    inkLines(sheet, element, lines, { x: grid.left, y: sheet.y, leading: type.h1.leading }),
  );
  sheet.doc.outline.addItem("Contents", { top: 0, left: grid.pageWidth } as never);
  const kept = { page: sheet.page, element: sheet.tags.begin("TOC"), y: sheet.y + titleHeight };
  sheet.y = legendTop;
  legend(sheet);
  return kept;
}

/** Fills the page that was kept: every heading with its page, each a link. Of a very long report only the sections. */
export function printContents(sheet: Sheet, { page, element, y: top }: ContentsPage): void {
  const listed = sheet.headings.filter(({ page: on }) => on > page);
  const tall = listed.reduce((sum, { level }) => sum + leading[level], 0);
  const shown = tall <= legendTop - 20 - top ? listed : listed.filter(({ level }) => level === 1);
  sheet.doc.switchToPage(page - 1);
  let y = top;
  for (const heading of shown) {
    entry(sheet, element, heading, y);
    y += leading[heading.level];
  }
  element.end();
}

function entry(sheet: Sheet, contents: Element, { words, level, page, name }: Heading, y: number): void {
  const { doc, tags } = sheet;
  const link: Link = { to: name, isOutside: false, about: `${words}, page ${page}` };
  const set = level === 1 ? type.lead : type.body;
  const look = level === 1 ? ({ link } as const) : ({ link, colour: faint } as const);
  const indent = level === 1 ? 0 : 14;
  const [title] = linesOf(doc, [run(words, set, look)], grid.width - 60);
  const [number] = linesOf(doc, [run(`${page}`, set, look)], 30);
  if (title === undefined || number === undefined) return;
  const from = grid.left + indent + title.width + 6;
  const to = grid.left + grid.width - number.width - 6;
  tags.artifact(() => leader(doc, { from, to, y: y + leading[level] * 0.72 }));
  const item = doc.struct("TOCI");
  contents.add(item);
  inkLines(sheet, item, [title], { x: grid.left + indent, y, leading: leading[level] });
  inkLines(sheet, item, [number], { x: grid.left, y, leading: leading[level], align: "right", width: grid.width });
  item.end();
}

function leader(doc: PDFKit.PDFDocument, { from, to, y }: { from: number; to: number; y: number }): void {
  doc.save().lineWidth(0.5).strokeColor(line, 1).dash(0.5, { space: 3 });
  doc.moveTo(from, y).lineTo(to, y).stroke().undash().restore();
}

const written = [
  ["N", "exactly as many were told"],
  ["N–M", "between the two; the sources differ, or one gives a range"],
  ["N+", "N or more: no source sets a ceiling, so none is printed. In tables the high is “open”"],
  [">N", "more than N, of what is weighed"],
  ["at most N", "a ceiling without a floor: “up to N”"],
  ["no data", "nobody has said anything; that is not zero"],
  ["none reported", "told as a zero by the lack of reports"],
  ["conflict: N / M", "claims that exclude each other, both shown, nothing chosen"],
] as const;

function legend(sheet: Sheet): void {
  subheading(sheet, "How numbers are written");
  sheet.headings.pop();
  const columns = [
    { title: "Written", share: 110 },
    { title: "Meaning", share: 370 },
  ];
  table(
    sheet,
    columns,
    written.map(([form, meaning]) => ({ cells: [[strong(form, type.cell)], [run(meaning, type.cell)]] })),
  );
  paragraph(sheet, [
    quiet("A mark such as [n] after a number leads to the sentence it comes from, in Sources.", type.cell),
  ]);
}
