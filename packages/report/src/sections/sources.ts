import type { ClaimId } from "@daybook/data";
import { grid, type } from "../paper/grid.ts";
import { heading } from "../paper/heading.ts";
import { inkLines } from "../paper/ink-lines.ts";
import { linesOf, type Line } from "../paper/lines.ts";
import { paragraph } from "../paper/paragraph.ts";
import { quiet, run, strong, type Run } from "../paper/run.ts";
import type { Sheet } from "../paper/sheet.ts";
import { sourcePlace } from "../sources/citations.ts";
import { briefRuns, exampleRuns, quoteRuns, readingWords, speakerWords } from "../sources/source-words.ts";
import type { Printing } from "./printing.ts";

const indent = 30;

/** One entry for each claim that a number of the report rests on: its sentence, who says it, and where it stands. */
export function sources(printing: Printing): void {
  const { sheet, citations } = printing;
  const { cited } = citations;
  heading(sheet, "Sources", cited.length === 0 ? 40 : 200);
  if (cited.length === 0) {
    paragraph(sheet, [run("The report prints no number that anyone told.")]);
    return;
  }
  const note =
    "Each number in the report leads here. The sentence stands as it was published; the words of the number are in bold. An office and its spokesman are one origin.";
  paragraph(sheet, [quiet(note)], { after: 10 });
  sheet.tags.within("L", {}, () => cited.forEach((claim, at) => entry(printing, claim, at + 1)));
}

function entry({ overview, sheet }: Printing, id: ClaimId, number: number): void {
  const claim = overview.claims.get(id);
  const parts: readonly (readonly Run[])[] =
    claim === undefined
      ? [[quiet("A claim that is no longer known on this day.", type.cell)]]
      : [
          quoteRuns(claim),
          [
            ...exampleRuns(overview.briefs.get(claim.brief)),
            quiet(`${speakerWords(claim)}. ${readingWords(claim)}. `, type.small),
            ...briefRuns(overview.briefs.get(claim.brief)),
          ],
        ];
  const blocks = parts.map((runs, at) => ({
    lines: linesOf(sheet.doc, runs, grid.width - indent),
    leading: at === 0 ? type.cell.leading : type.small.leading,
  }));
  sheet.need(
    Math.min(
      blocks.reduce((sum, { lines, leading }) => sum + lines.length * leading, 0),
      500,
    ),
  );
  inkEntry(sheet, blocks, number);
  sheet.skip(7);
}

interface Block {
  readonly lines: readonly Line[];
  readonly leading: number;
}

function inkEntry(sheet: Sheet, blocks: readonly Block[], number: number): void {
  const { doc, tags } = sheet;
  doc.addNamedDestination(sourcePlace(number), "XYZ", 0, Math.max(sheet.y - 12, 0), null as never);
  tags.within("LI", {}, () => {
    const label = linesOf(doc, [strong(`[${number}]`, type.cell)], indent);
    tags.within("Lbl", {}, (element) =>
      inkLines(sheet, element, label, { x: grid.left, y: sheet.y, leading: type.cell.leading }),
    );
    tags.within("LBody", {}, (element) => {
      for (const { lines, leading } of blocks) {
        for (const line of lines) {
          sheet.need(leading);
          inkLines(sheet, element, [line], { x: grid.left + indent, y: sheet.y, leading });
          sheet.y += leading;
        }
      }
    });
  });
}
