import { totalsAnswer } from "@daybook/charts";
import { coverageOf, placeOf, type Filter } from "@daybook/data";
import type { Store } from "@daybook/store";
import type { Command } from "commander";
import { dayGiven } from "../options/day.ts";
import { periodGiven, type PeriodOptions } from "../options/period.ts";
import { placeGiven } from "../options/place.ts";
import { withStore, type Act, type Surroundings } from "../surroundings.ts";
import { totalsTable, type Answer } from "./totals-table.ts";

interface TotalsOptions extends PeriodOptions {
  readonly place?: string;
  readonly asKnownOn?: string;
  readonly json?: true;
}

const example = `
Examples:
  daybook totals --week 2024-W41
  daybook totals --place Kharkiv --from 2024-10-07 --to 2024-10-13 --as-known-on 2024-10-08 --json

“open” means that no source sets a ceiling. Where nothing was told there is no row: no data, which is not zero.`;

/** `daybook totals --place Kharkiv --week 2024-W41` */
export function totalsCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .option("--place <name>", "a place by name; all places without it")
    .option("--week <week>", "an ISO week, such as 2024-W41")
    .option("--from <date>", "first day, such as 2024-10-07, with --to instead of --week")
    .option("--to <date>", "last day")
    .option("--as-known-on <date>", "only what had been published by that day")
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((options: TotalsOptions) => act(() => totals(options, surroundings)));
}

async function totals(options: TotalsOptions, surroundings: Surroundings): Promise<void> {
  const filter = { place: placeGiven(options.place), ...periodGiven(options, surroundings.firstWeekday) };
  const asKnownOn = dayGiven(options.asKnownOn, "--as-known-on");
  const answer = await withStore(surroundings, (store) => answerOf(store, filter, asKnownOn));
  const { rows, ...question } = answer;
  if (rows.length === 0) warnOfPlace(filter, surroundings);
  surroundings.out(options.json ? `${JSON.stringify(totalsAnswer(rows, question), null, 2)}\n` : totalsTable(answer));
}

async function answerOf(store: Store, filter: Filter, asked: string | undefined): Promise<Answer> {
  const asKnownOn = asked ?? (await store.newestPublication()) ?? filter.to;
  const briefs = (await store.briefs()).filter(({ published }) => published <= asKnownOn);
  return {
    ...filter,
    asKnownOn,
    coverage: coverageOf(briefs, filter, filter.place),
    dataVersion: await store.dataVersion(asKnownOn),
    rows: await store.sums(filter, asKnownOn),
  };
}

/** "No data" for a misspelt name would be taken for an answer. */
function warnOfPlace({ place }: Filter, { error }: Surroundings): void {
  if (place === null || placeOf(place) !== undefined) return;
  error(`“${place}” is no place that Daybook knows: only what is told of exactly this name would be found.\n`);
}
