import { changesAnswer } from "@daybook/charts";
import type { Command } from "commander";
import { dayGiven } from "../options/day.ts";
import { placeGiven } from "../options/place.ts";
import { Refusal, withStore, type Act, type Surroundings } from "../surroundings.ts";
import { changesList } from "./changes-list.ts";

interface ChangesOptions {
  readonly since: string;
  readonly until: string;
  readonly place?: string;
  readonly json?: true;
}

const example = `
Examples:
  daybook changes --since 2024-10-01 --until 2024-10-08
  daybook changes --since 2024-10-01 --until 2024-10-08 --place Kharkiv --json

What was published on --since counts as known before. The newest knowledge comes first, then week by week; each change
with the words that made it.`;

/** `daybook changes --since DATE --until DATE` */
export function changesCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .requiredOption("--since <date>", "known before: what was published by this day")
    .requiredOption("--until <date>", "known after: what was published by this day")
    .option("--place <name>", "a place by name; all places without it")
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((options: ChangesOptions) => act(() => changes(options, surroundings)));
}

async function changes(options: ChangesOptions, surroundings: Surroundings): Promise<void> {
  const since = dayGiven(options.since, "--since") ?? "";
  const until = dayGiven(options.until, "--until") ?? "";
  const place = placeGiven(options.place);
  if (since > until) throw new Refusal(`--since ${since} is after --until ${until}.`, 2);
  const found = await withStore(surroundings, (store) => store.changes({ since, until, place }));
  surroundings.out(options.json ? `${JSON.stringify(changesAnswer(found), null, 2)}\n` : changesList(found));
}
