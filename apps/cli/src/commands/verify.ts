import { dayWords, longWords, quantityWords } from "@daybook/charts";
import type { CellFlaw, FigureFlaw, Flaw, Verification } from "@daybook/store";
import type { Command } from "commander";
import { count } from "../count.ts";
import { Refusal, withProgress, withStore, type Act, type Surroundings } from "../surroundings.ts";

interface VerifyOptions {
  readonly json?: true;
}

const example = `
Example:
  daybook verify

Every claim is held against its own hash, and every figure is derived again from the claims and compared with what is
stored. Nothing is changed. The exit code is 1 where something differs. What follows from claims, “daybook rebuild”
mends; the claims themselves only a backup has.`;

/** `daybook verify` */
export function verifyCommand(command: Command, surroundings: Surroundings, act: Act): Command {
  return command
    .option("--json", "answer as JSON")
    .addHelpText("after", example)
    .action((options: VerifyOptions) => act(() => verify(options, surroundings)));
}

async function verify({ json }: VerifyOptions, surroundings: Surroundings): Promise<void> {
  const found = await withStore(surroundings, (store) => withProgress(surroundings, (show) => store.verify(show)));
  if (json) surroundings.out(`${JSON.stringify({ ...found, first: found.first.map(withWords) }, null, 2)}\n`);
  else if (found.isSound) surroundings.out(`${soundWords(found)}\n`);
  refuseUnsound(found);
}

/** Says what was found, and ends with exit code 1, unless all is as it must be. */
export function refuseUnsound({ isSound, isMendable, flaws, first }: Verification): void {
  if (isSound) return;
  const more = flaws > first.length ? [`  and ${flaws - first.length} more`] : [];
  throw new Refusal(
    [
      flaws === 1 ? "One thing is not what it must be:" : `${flaws} things are not what they must be:`,
      ...first.map((flaw) => `  ${flawWords(flaw)}`),
      ...more,
      isMendable
        ? "The claims are whole: “daybook rebuild” computes all figures anew."
        : "What was recorded has changed, and no rebuild brings it back: restore a backup with “daybook restore”.",
    ].join("\n"),
  );
}

export function soundWords({ checked: { briefs, claims, figures } }: Verification): string {
  return `All is as it must be: ${count(briefs, "brief")}, ${count(claims, "claim")}, ${count(figures, "figure")}.`;
}

function withWords(flaw: Flaw) {
  return { ...flaw, says: flawWords(flaw) };
}

function flawWords(flaw: Flaw): string {
  switch (flaw.kind) {
    case "figure":
      return figureWords(flaw);
    case "tree":
      return `“${flaw.incident}”, as known from ${dayWords(flaw.knownFrom)}: the list of its figures is not what the claims give`;
    case "contribution":
      return `“${flaw.incident}”, as known from ${dayWords(flaw.knownFrom)}: what it adds to totals is not what the claims give`;
    case "cell":
      return cellWords(flaw);
    case "brief":
      return `the brief “${flaw.brief}”: its text has changed since it was recorded`;
    case "claim":
      return `the brief “${flaw.brief}”: the claim “${flaw.words}” has changed since it was recorded`;
    case "report":
      return `the report ${flaw.sha256.slice(0, 12)}…: its file has changed since it was made`;
    case "database":
      return `the database file: ${flaw.words}`;
  }
}

/** "killed, “two strikes on Sloviansk”, as known from 13 March 2025: 10 to 11 is stored, the claims give 11" */
function figureWords({ incident, key, knownFrom, knownUntil, stored, derived }: FigureFlaw): string {
  const what = key === null ? "a figure" : quantityWords(key);
  const until = knownUntil === null ? "" : ` until ${dayWords(knownUntil)}`;
  return `${what}, “${incident}”, as known from ${dayWords(knownFrom)}${until}: ${differenceWords({ stored, derived })}`;
}

/** "the sum of killed, kharkiv region, the week of 7 October 2024, as known from …: 10 is stored, the claims give 11" */
function cellWords({ place, grain, day, key, knownFrom, stored, derived }: CellFlaw): string {
  const what = key === null ? "the number of incidents with victims" : `the sum of ${quantityWords(key)}`;
  const when = grain === "week" ? `the week of ${dayWords(day)}` : dayWords(day);
  const where = place ?? "all places";
  return `${what}, ${where}, ${when}, as known from ${dayWords(knownFrom)}: ${differenceWords({ stored, derived })}`;
}

function differenceWords({ stored, derived }: Pick<FigureFlaw, "stored" | "derived">): string {
  if (stored === "unreadable") return "what is stored cannot be read";
  if (derived === null)
    return `${stored === null ? "something" : longWords(stored)} is stored, the claims give nothing`;
  if (stored === null) return `nothing is stored, the claims give ${longWords(derived)}`;
  if (longWords(stored) === longWords(derived))
    return `${longWords(stored)}, with another account than the claims give`;
  return `${longWords(stored)} is stored, the claims give ${longWords(derived)}`;
}
