import { grid, type, type TypeSize } from "./grid.ts";
import { inkLines } from "./ink-lines.ts";
import { linesOf, type Line } from "./lines.ts";
import type { Run } from "./run.ts";
import type { Sheet } from "./sheet.ts";

export interface ParagraphBox {
  readonly set?: TypeSize;
  readonly kind?: "P" | "Caption" | "LBody";
  readonly indent?: number;
  /** White space after it. */
  readonly after?: number;
}

/** Runs set as lines. A paragraph is kept on one page if it is short; of a long one at least two lines stay together. */
export function paragraph(sheet: Sheet, runs: readonly Run[], box: ParagraphBox = {}): void {
  const { set = type.body, kind = "P", indent = 0, after = 7 } = box;
  const lines = linesOf(sheet.doc, runs, grid.width - indent);
  const x = grid.left + indent;
  sheet.tags.within(kind, {}, (element) => {
    for (const part of partsOf(lines, sheet, set)) {
      sheet.need(part.length * set.leading);
      inkLines(sheet, element, part, { x, y: sheet.y, leading: set.leading });
      sheet.y += part.length * set.leading;
    }
  });
  sheet.skip(after);
}

/** How high runs stand when set in the column. */
export function heightOf(
  sheet: Sheet,
  runs: readonly Run[],
  { set = type.body, indent = 0 }: ParagraphBox = {},
): number {
  return linesOf(sheet.doc, runs, grid.width - indent).length * set.leading;
}

function partsOf(lines: readonly Line[], { room }: Sheet, { leading }: TypeSize): readonly (readonly Line[])[] {
  const fits = Math.floor(room / leading);
  if (lines.length <= Math.max(fits, 6)) return [lines];
  const first = fits < 2 ? 0 : Math.min(fits, lines.length - 2);
  const page = Math.floor((grid.bottom - grid.top) / leading);
  const rest = lines.slice(first);
  const pages = Array.from({ length: Math.ceil(rest.length / page) }, (_, at) =>
    rest.slice(at * page, (at + 1) * page),
  );
  return first === 0 ? pages : [lines.slice(0, first), ...pages];
}
