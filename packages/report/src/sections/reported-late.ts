import { type LateChange, type Total } from "@daybook/data";
import { sideWords } from "@daybook/charts";
import { type } from "../paper/grid.ts";
import { heading } from "../paper/heading.ts";
import { paragraph } from "../paper/paragraph.ts";
import { quiet, run, strong } from "../paper/run.ts";
import { table } from "../paper/table.ts";
import { rowWords, totalShort } from "../words/total-words.ts";
import type { Printing } from "./printing.ts";

const columns = [
  { title: "Week", share: 62 },
  { title: "What", share: 150 },
  { title: "Whose", share: 90 },
  { title: "Held before → held now", share: 118 },
  { title: "Sources", share: 60 },
] as const;

/** What became known of earlier weeks during this one. This week's totals do not hold it. */
export function reportedLate({ overview, sheet, citations }: Printing): void {
  const { late, figures } = overview;
  heading(sheet, "Reported late", 130);
  if (late.length === 0) {
    paragraph(sheet, [run("Nothing became known of earlier weeks during this week.")]);
    return;
  }
  const note =
    "What happened in earlier weeks and was first told, or told anew, during this week. It belongs to the week in which it happened and is in none of this week’s totals.";
  paragraph(sheet, [quiet(note)]);
  table(
    sheet,
    columns,
    late.map(({ week, before, now }) => {
      const row = now ?? before;
      const claims = [...new Set([...(now?.claims ?? []), ...(before?.claims ?? [])])];
      return {
        cells: [
          [run(week, type.cell)],
          [run(row === null ? "" : titleOf(row), type.cell)],
          [run(row === null ? "" : sideWords({ ...row.key, actor: null }), type.cell)],
          [strong(changeWords({ week, before, now }, figures), type.cell)],
          citations.marks(claims),
        ],
      };
    }),
  );
}

function titleOf(total: Total): string {
  return `${rowWords(total)}${total.apart === null ? "" : `, says ${total.apart}`}`;
}

/** "no data → 20"; a total that fell away is withdrawn. */
function changeWords({ before, now }: LateChange, figures: Printing["overview"]["figures"]): string {
  const was = before === null ? "no data" : totalShort(before, figures);
  return `${was} → ${now === null ? "withdrawn" : totalShort(now, figures)}`;
}
