import type { Overview } from "@daybook/data";
import { dayWords, spanWords } from "@daybook/charts";
import { inkFeet } from "./paper/feet.ts";
import { openPaper } from "./paper/paper.ts";
import { Sheet } from "./paper/sheet.ts";
import { casualties } from "./sections/casualties.ts";
import { keepContentsPage, printContents } from "./sections/contents.ts";
import { incidents } from "./sections/incidents.ts";
import { keyFigures } from "./sections/key-figures.ts";
import { method } from "./sections/method.ts";
import { notKnown } from "./sections/not-known.ts";
import type { Printing } from "./sections/printing.ts";
import { reportedLate } from "./sections/reported-late.ts";
import { shipments } from "./sections/shipments.ts";
import { sources } from "./sections/sources.ts";
import { strikes } from "./sections/strikes.ts";
import { placeWords, titlePage } from "./sections/title-page.ts";
import { Citations } from "./sources/citations.ts";

export interface ReportOptions {
  /** The language of its words. */
  readonly language: "en";
  /** Told before each part is drawn, and waited for: whoever asked sees how far it is. */
  readonly onPart?: (drawing: Drawing) => Promise<unknown>;
}

/** The part that is drawn next, how many are done of how many, and the pages so far. */
export interface Drawing {
  readonly part: string;
  readonly done: number;
  readonly all: number;
  readonly pages: number;
}

export interface RenderedReport {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** The weekly report as a PDF. The same overview gives the same bytes, on any machine and at any time. */
export async function renderWeeklyReport(
  overview: Overview,
  { language, onPart = async () => {} }: ReportOptions,
): Promise<RenderedReport> {
  const span = spanWords(overview.request);
  const place = placeWords(overview);
  const { asKnownOn } = overview.request;
  const paper = openPaper({
    title: `Weekly report: ${place}, ${span}`,
    subject: `What was told of ${place === "All places" ? "all places" : place} in the ${span}, as known on ${dayWords(asKnownOn)}`,
    language,
    date: asKnownOn,
  });
  const sheet = new Sheet(paper.doc);
  const printing: Printing = { overview, sheet, citations: new Citations() };
  await printAll(printing, onPart);
  inkFeet(sheet, `Weekly report · ${span}`, `data version ${shortVersion(overview.dataVersion)}`);
  sheet.tags.end();
  return { pdf: await paper.bytes(), pages: sheet.page };
}

/** As much of a hash as a foot has room for; the title page and the method have all of it. */
function shortVersion(version: string): string {
  return version.length <= 24 ? version : `${version.slice(0, 16)}…`;
}

type Part = readonly [name: string, print: (printing: Printing) => void];

const opening: readonly Part[] = [
  ["the first page", titlePage],
  ["key figures", keyFigures],
];
const body: readonly Part[] = [
  ["casualties", casualties],
  ["strikes", strikes],
  ["shipments", shipments],
  ["what was reported late", reportedLate],
  ["what is not known", notKnown],
  ["incidents", incidents],
  ["sources", sources],
  ["the method", method],
];
const all = opening.length + body.length;

async function printAll(printing: Printing, onPart: NonNullable<ReportOptions["onPart"]>): Promise<void> {
  const { sheet } = printing;
  const print = async ([part, draw]: Part, done: number) => {
    await onPart({ part, done, all, pages: sheet.page });
    draw(printing);
  };
  for (const [at, part] of opening.entries()) await print(part, at);
  const contents = keepContentsPage(sheet);
  for (const [at, part] of body.entries()) await print(part, opening.length + at);
  printContents(sheet, contents);
}
