import { writeFile } from "node:fs/promises";
import { periodOfWeek } from "@daybook/data";
import { renderWeeklyReport } from "@daybook/report";
import { Command } from "commander";
import { Refusal, withStore, type Act, type Surroundings } from "../surroundings.ts";

interface ReportOptions {
  readonly week: string;
  readonly out: string;
  readonly place?: string;
  readonly json?: true;
}

/** `daybook report --week 2024-W41 --out FILE.pdf`: the same bytes as the dashboard's file of that week. */
export function reportCommand(surroundings: Surroundings, act: Act): Command {
  return new Command("report")
    .description("write the weekly report as PDF")
    .requiredOption("--week <week>", "an ISO week, such as 2024-W41")
    .requiredOption("--out <file>", "the PDF to write")
    .option("--place <name>", "a place by name; all places without it")
    .option("--json", "answer as JSON")
    .action((options: ReportOptions) => act(() => report(options, surroundings)));
}

async function report({ week, out, place, json }: ReportOptions, surroundings: Surroundings): Promise<void> {
  if (periodOfWeek(week) === undefined) throw new Refusal(`--week ${week} is not an ISO week, such as 2024-W41.`, 2);
  const { pdf, pages } = await withStore(surroundings, async (store) =>
    renderWeeklyReport(await store.week({ week, place: place ?? null }), { language: "en" }),
  );
  try {
    await writeFile(out, pdf);
  } catch (error) {
    throw new Refusal(`${out} cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).`);
  }
  surroundings.out(
    json ? `${JSON.stringify({ week, out, pages, bytes: pdf.length })}\n` : `Wrote ${out}: ${pages} pages.\n`,
  );
}
