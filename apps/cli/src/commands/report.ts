import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { reasonOf } from "../files.ts";
import { dayGiven } from "../options/day.ts";
import { weekGiven } from "../options/period.ts";
import { placeGiven } from "../options/place.ts";
import { Refusal, withStore, type Act, type Surroundings } from "../surroundings.ts";

interface ReportOptions {
  readonly week: string;
  readonly out: string;
  readonly place?: string;
  readonly asKnownOn?: string;
  readonly dataVersion?: string;
  readonly json?: true;
}

const example = `
Example:
  daybook report --week 2024-W41 --out week-41.pdf
  daybook report --week 2024-W41 --as-known-on 2024-10-08 --out week-41-as-known-then.pdf

The same data give the same bytes, here and on the dashboard. As known on a past day they stay the same, whatever is
published later; the report names the version of the data of that day. With --data-version it is printed again as it was,
also after a brief of an older day was recorded late. A file that is there already is replaced.`;

/** `daybook report --week 2024-W41 --out FILE.pdf`: the same bytes as the dashboard's file of that week. */
export function reportCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .requiredOption("--week <week>", "an ISO week, such as 2024-W41")
    .requiredOption("--out <file>", "the PDF to write")
    .option("--place <name>", "a place by name; all places without it")
    .option("--as-known-on <date>", "only what had been published by that day; all that is known without it")
    .option(
      "--data-version <hash>",
      "as it was printed when the data had this version; what was recorded since is left out",
    )
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((options: ReportOptions) => act(() => report(options, surroundings)));
}

async function report(options: ReportOptions, surroundings: Surroundings): Promise<void> {
  const { week, out, json } = options;
  weekGiven(week, surroundings.firstWeekday);
  const place = placeGiven(options.place);
  const asKnownOn = dayGiven(options.asKnownOn, "--as-known-on") ?? null;
  const pinned = options.dataVersion === undefined ? {} : { dataVersion: options.dataVersion };
  const overview = await withStore(surroundings, (store) => store.week({ week, place, asKnownOn, ...pinned }));
  const { renderWeeklyReport } = await import("@daybook/report");
  const { pdf, pages } = await renderWeeklyReport(overview, { language: "en" });
  await write(out, pdf);
  surroundings.out(
    json
      ? `${JSON.stringify({ week, asKnownOn: overview.request.asKnownOn, dataVersion: overview.dataVersion, out, pages, bytes: pdf.length })}\n`
      : `Wrote ${out}: ${pages} pages.\n`,
  );
}

async function write(out: string, pdf: Uint8Array): Promise<void> {
  try {
    await writeFile(out, pdf);
  } catch (error) {
    const reason = reasonOf(error).replace(/^it is not there$/, "its folder is not there");
    throw new Refusal(`${out} cannot be written: ${reason}.`);
  }
}
