import { traitsOf, type Reading, type ReadingSeries, type Total } from "@daybook/data";
import {
  dayWords,
  earlierWords,
  incrementWords,
  levelPanel,
  levelSentence,
  longWords,
  panelsOf,
  quantityWords,
  shortWords,
} from "@daybook/charts";
import { chartFigure } from "../paper/chart-figure.ts";
import { type } from "../paper/grid.ts";
import { heading, subheading } from "../paper/heading.ts";
import { paragraph } from "../paper/paragraph.ts";
import { quiet, run } from "../paper/run.ts";
import { titledTable } from "../paper/table.ts";
import { rowWords, totalLong } from "../words/total-words.ts";
import { dayCharts } from "./day-charts.ts";
import { claimsOfLevel, type Printing } from "./printing.ts";

const drawn = 3;

/** What was shipped in the week; and apart from it running totals, which are in no sum. */
export function shipments(printing: Printing): void {
  heading(printing.sheet, "Shipments and running totals", 260);
  flows(printing);
  levels(printing);
}

function flows(printing: Printing): void {
  const { overview, sheet } = printing;
  const panels = panelsOf(overview).shipments;
  if (panels.length > 0) dayCharts(printing, panels);
  const told = overview.totals.filter(({ key }) => traitsOf(key.measure).kind === "shipment" && key.kind === "flow");
  if (told.length === 0) {
    subheading(sheet, "Shipped in the week", 30);
    paragraph(sheet, [run("No shipment of this week is told: no data, which is not zero.")]);
    return;
  }
  titledTable(
    sheet,
    "Shipped in the week",
    [
      { title: "Quantity", share: 240 },
      { title: "In words, with sources", share: 240 },
    ],
    told.map((total) => ({ cells: flowCells(printing, total) })),
  );
}

function flowCells({ overview, citations }: Printing, total: Total) {
  const by = total.apart === null ? "" : `, says ${total.apart}`;
  return [
    [run(rowWords(total), type.cell)],
    [run(totalLong(total, overview.figures) + by, type.cell), ...citations.after(total.claims, type.cell)],
  ];
}

function levels({ overview, sheet, citations }: Printing): void {
  const series = overview.levels.toSorted((a, b) => Number(isOfPeople(a)) - Number(isOfPeople(b)));
  subheading(sheet, "Running totals", 60);
  if (series.length === 0) {
    paragraph(sheet, [run("No running total was read by the end of the week.")]);
    return;
  }
  const note =
    "A count “so far this year” or “since the invasion” is a level, read on one day. It is added to nothing: only the difference of two readings of one speaker is a number of the days between them.";
  paragraph(sheet, [quiet(note)]);
  for (const one of series.slice(0, drawn)) {
    const caption = [run(levelSentence(one)), ...citations.after(claimsOfLevel(one))];
    chartFigure(sheet, levelPanel(one), { width: widthOf(one), height: 130, caption });
  }
  readingsTable({ overview, sheet, citations }, series);
}

function isOfPeople({ key }: ReadingSeries): boolean {
  return key.victimClass !== null;
}

/** A single reading is not spread over the page. */
function widthOf({ readings }: ReadingSeries): number {
  return Math.min(479, 170 + readings.length * 70);
}

const columns = [
  { title: "Running total", share: 124 },
  { title: "Says", share: 88 },
  { title: "As of", share: 76 },
  { title: "Reading", share: 90, align: "right" },
  { title: "Sources", share: 46 },
  { title: "Since the reading before", share: 90 },
] as const;

/** Every reading of every series, drawn or not. */
function readingsTable({ sheet, citations }: Printing, series: readonly ReadingSeries[]): void {
  const rows = series.flatMap((one) =>
    one.readings.map(({ claim, asOf, interval, increment, revision }) => ({
      cells: [
        [
          run(
            `${quantityWords(one.key)}${one.place === null ? "" : `, ${one.place}`}, since ${dayWords(one.base)}`,
            type.cell,
          ),
        ],
        [run(one.origin, type.cell)],
        [run(dayWords(asOf), type.cell)],
        [run(shortWords(interval), type.cell)],
        citations.marks([claim]),
        [quiet([sinceWords(increment), earlierWords({ revision })].filter(Boolean).join("; "), type.cell)],
      ],
    })),
  );
  titledTable(sheet, "All readings", columns, rows);
}

function sinceWords(increment: Reading["increment"]): string {
  if (increment === null) return "not computable: the first reading";
  return increment.isRevised ? incrementWords(increment) : longWords(increment.interval);
}
