import { boundWords, quantityWords, sideWords, totalsAnswer } from "@daybook/charts";
import { coverageOf, isDay, periodOfWeek, type Filter, type Total } from "@daybook/data";
import type { Store } from "@daybook/store";
import { Command } from "commander";
import { Refusal, withStore, type Act, type Surroundings } from "../surroundings.ts";

interface TotalsOptions {
  readonly place?: string;
  readonly week?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asKnownOn?: string;
  readonly json?: true;
}

/** `daybook totals --place Kharkiv --week 2024-W41` */
export function totalsCommand(surroundings: Surroundings, act: Act): Command {
  return new Command("totals")
    .description("what is held of a place and period")
    .option("--place <name>", "a place by name; all places without it")
    .option("--week <week>", "an ISO week, such as 2024-W41")
    .option("--from <date>", "first day")
    .option("--to <date>", "last day")
    .option("--as-known-on <date>", "only what had been published by that day")
    .option("--json", "answer as JSON")
    .action((options: TotalsOptions) => act(() => totals(options, surroundings)));
}

async function totals(options: TotalsOptions, surroundings: Surroundings): Promise<void> {
  const filter = filterOf(options);
  const asked = dayOf(options.asKnownOn, "--as-known-on");
  await withStore(surroundings, async (store) => {
    const asKnownOn = asked ?? (await store.newestPublication()) ?? filter.to;
    const rows = await store.totals(filter, asKnownOn);
    surroundings.out(options.json ? await jsonOf(store, rows, filter, asKnownOn) : tableOf(rows, filter, asKnownOn));
  });
}

async function jsonOf(store: Store, rows: readonly Total[], filter: Filter, asKnownOn: string): Promise<string> {
  const briefs = (await store.briefs()).filter(({ published }) => published <= asKnownOn);
  const coverage = coverageOf(briefs, filter, filter.place);
  return `${JSON.stringify(totalsAnswer(rows, { ...filter, asKnownOn, coverage, dataVersion: await store.dataVersion() }), null, 2)}\n`;
}

function filterOf({ place, week, from, to }: TotalsOptions): Filter {
  const where = place === undefined || place === "*" ? null : place;
  if (week !== undefined) {
    const period = periodOfWeek(week);
    if (period === undefined) throw new Refusal(`--week ${week} is not an ISO week, such as 2024-W41.`, 2);
    return { place: where, ...period };
  }
  const first = dayOf(from, "--from");
  const last = dayOf(to, "--to");
  if (first === undefined || last === undefined) throw new Refusal("Give --week, or both --from and --to.", 2);
  if (first > last) throw new Refusal(`--from ${first} is after --to ${last}.`, 2);
  return { place: where, from: first, to: last };
}

function dayOf(day: string | undefined, option: string): string | undefined {
  if (day !== undefined && !isDay(day))
    throw new Refusal(`${option} ${day} is not a day of the calendar, such as 2024-10-08.`, 2);
  return day;
}

function tableOf(rows: readonly Total[], { place, from, to }: Filter, asKnownOn: string): string {
  const heading = `${place ?? "All places"}, ${from} to ${to}, as known on ${asKnownOn}`;
  if (rows.length === 0) return `${heading}\nNo data.\n`;
  const lines = rows.map((total) => [
    `${total.ofWhich ? "  of which " : ""}${quantityWords(total.key)}`,
    ...boundWords(total.interval),
    [sideWords(total.key), total.apart === null ? "" : `said by ${total.apart} alone`].filter(Boolean).join(", "),
  ]);
  const table = [["", "low", "best", "high", ""], ...lines];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...table.map((line) => line[at]?.length ?? 0)));
  return `${heading}\n${table
    .map((line) =>
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : at < 4 ? cell.padStart(widths[at] ?? 0) : cell))
        .join("  ")
        .trimEnd(),
    )
    .join("\n")}\n`;
}
