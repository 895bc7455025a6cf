import { placeOf, type Measure, type RegionTotals, type Total } from "@daybook/data";
import { actorWords, sideWords } from "@daybook/charts";
import { type } from "../paper/grid.ts";
import { run, type Run } from "../paper/run.ts";
import { titledTable, type TableRow } from "../paper/table.ts";
import { totalShort } from "../words/total-words.ts";
import type { Printing } from "./printing.ts";

/** The totals of some measures by region: a row for each side, doer and class, since these are never added. */
export function regionTable(
  printing: Printing,
  measures: readonly { readonly title: string; readonly measure: Measure }[],
): void {
  const { overview, sheet } = printing;
  const wanted = measures.map(({ measure }) => measure);
  const rows = overview.byRegion.flatMap((region) => regionRows(printing, region, wanted));
  if (rows.length === 0) return;
  const share = 309 / measures.length;
  const columns = [
    { title: "Region", share: 88 },
    { title: "Whose", share: 82 },
    ...measures.flatMap(({ title }) => [
      { title, share: share * 0.58, align: "right" as const },
      { title: "Sources", share: share * 0.42 },
    ]),
  ];
  titledTable(sheet, "By region", columns, rows);
}

function regionRows(
  printing: Printing,
  { region, totals }: RegionTotals,
  measures: readonly Measure[],
): readonly TableRow[] {
  const whole = totals.filter(
    ({ key, apart, ofWhich }) => apart === null && !ofWhich && key.kind === "flow" && measures.includes(key.measure),
  );
  return [...Map.groupBy(whole, whoseWords)].map(([whose, rows]) => ({
    cells: [
      [run(regionWords(region), type.cell)],
      [run(whose, type.cell)],
      ...measures.flatMap((measure) =>
        cellsOf(
          printing,
          rows.filter(({ key }) => key.measure === measure),
        ),
      ),
    ],
  }));
}

function whoseWords({ key }: Total): string {
  const by = actorWords(key);
  const military = key.victimClass === "military" ? "military" : "";
  return [sideWords({ ...key, actor: null }), military, by].filter((words) => words !== "").join(", ");
}

/** Units that have no common one are named and stand side by side. */
function cellsOf({ overview, citations }: Printing, totals: readonly Total[]): readonly (readonly Run[])[] {
  if (totals.length === 0) return [[run("no data", type.cell)], []];
  const numbers = totals.map((total) => {
    const number = totalShort(total, overview.figures);
    return totals.length === 1 ? number : `${number} ${total.key.unit}`;
  });
  return [[run(numbers.join("; "), type.cell)], citations.marks(totals.flatMap(({ claims }) => claims))];
}

/** A country among regions holds them all; it must not read as one more. */
function regionWords(region: string): string {
  return placeOf(region)?.kind === "country" ? `${region}, all regions included` : region;
}
