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
}

export interface RenderedReport {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** The weekly report as a PDF. The same overview gives the same bytes, on any machine and at any time. */
export async function renderWeeklyReport(overview: Overview, { language }: ReportOptions): Promise<RenderedReport> {
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
  printAll(printing);
  inkFeet(sheet, `Weekly report · ${span}`, `data version ${shortVersion(overview.dataVersion)}`);
  sheet.tags.end();
  return { pdf: await paper.bytes(), pages: sheet.page };
}

/** As much of a hash as a foot has room for; the title page and the method have all of it. */
function shortVersion(version: string): string {
  return version.length <= 24 ? version : `${version.slice(0, 16)}…`;
}

function printAll(printing: Printing): void {
  titlePage(printing);
  keyFigures(printing);
  const contents = keepContentsPage(printing.sheet);
  casualties(printing);
  strikes(printing);
  shipments(printing);
  reportedLate(printing);
  notKnown(printing);
  incidents(printing);
  sources(printing);
  method(printing);
  printContents(printing.sheet, contents);
}
