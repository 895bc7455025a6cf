import type { Coverage } from "@daybook/data";
import { shortDayWords } from "@daybook/charts";
import { faint, grid, ink, line, type } from "./grid.ts";
import { inkPlain } from "./ink-lines.ts";
import { linesOf } from "./lines.ts";
import { run } from "./run.ts";
import type { Sheet } from "./sheet.ts";

const perRow = 7;
const height = 34;
const gap = 4;

/** The days of the period side by side: briefed, or hatched where no brief was published. */
export function coverageStrip(sheet: Sheet, { byDay }: Coverage, sentence: string): void {
  const rows = Math.ceil(byDay.length / perRow);
  const tall = rows * (height + gap) - gap;
  sheet.need(tall);
  const { doc, tags, y } = sheet;
  const bbox: [number, number, number, number] = [grid.left, y, grid.left + grid.width, y + tall];
  tags.within("Figure", { alt: sentence, bbox }, (figure) =>
    figure.add(() => {
      byDay.forEach((day, at) => {
        const width = (grid.width - (perRow - 1) * gap) / perRow;
        const x = grid.left + (at % perRow) * (width + gap);
        inkDay(doc, day, { x, y: y + Math.floor(at / perRow) * (height + gap), width });
      });
    }),
  );
  sheet.y += tall + 8;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function inkDay(doc: PDFKit.PDFDocument, { day, briefed }: Coverage["byDay"][number], box: Box): void {
  const { x, y, width } = box;
  if (!briefed) hatch(doc, box);
  doc.lineWidth(briefed ? 1 : 0.5).strokeColor(briefed ? ink : line, 1);
  doc.rect(x, y, width, height).stroke();
  const name = linesOf(
    doc,
    [run(shortDayWords(day), type.small, briefed ? { face: "bold" } : { colour: faint })],
    width,
  );
  const state = linesOf(doc, [run(briefed ? "brief" : "no brief", type.small, { colour: faint })], width);
  inkPlain(doc, name, { x: x + 6, y: y + 6, leading: type.small.leading });
  inkPlain(doc, state, { x: x + 6, y: y + 18, leading: type.small.leading });
}

function hatch(doc: PDFKit.PDFDocument, { x, y, width }: Box): void {
  doc.save().rect(x, y, width, height).clip().lineWidth(0.5).strokeColor(line, 1);
  for (let from = x - height; from < x + width; from += 5) {
    doc.moveTo(from, y + height).lineTo(from + height, y);
  }
  doc.stroke().restore();
}
