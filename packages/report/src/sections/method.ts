import { lexicon, weekOf, type Overview } from "@daybook/data";
import { isOneWeek } from "@daybook/charts";
import { heading } from "../paper/heading.ts";
import { paragraph } from "../paper/paragraph.ts";
import { run, strong } from "../paper/run.ts";
import type { Printing } from "./printing.ts";

const rules = [
  [
    "Low, best, high.",
    "Every number is kept as it was told, with what the telling leaves open. Low is what must be so if the sources are right; high is the most that they allow; best is the number of the source that ranks first.",
  ],
  [
    "Open.",
    "“At least” and “more than” set a floor and no ceiling. The high is then open, and no number is put in its place. A total with one open part is open.",
  ],
  [
    "Whole and parts.",
    "Two attacks told together and each alone are one whole and two parts: they are never added to each other. “Including”, “among them” and “of which” are inside, and in no sum beside their whole.",
  ],
  [
    "Unknown is not zero.",
    "A part that says nothing of the dead leaves the whole open. A day without a brief is shown as such; “none reported” is told, “no data” is not.",
  ],
  [
    "A running total is not a flow.",
    "“So far this year” is read on one day. What was added between two readings of one speaker can be computed; with one reading it cannot. It is never spread over weeks.",
  ],
  [
    "Late news.",
    "An event belongs to the week in which it happened, by the calendar of its place, whenever it was told. Earlier weeks change by what is learned later, and each change is listed.",
  ],
  [
    "Rival claims.",
    "Different origins of one count make a range; several outlets that repeat one origin are one. A number that only the enemy gives stands apart by name. Claims that exclude each other are shown as a conflict.",
  ],
  [
    "Revisions.",
    "Claims never change. A later claim replaces an earlier one of the same origin, and both stay in the ledger. This report shows what could be known on its day, and can be printed again.",
  ],
  ["Comparisons.", "“More” or “fewer” is said only where the two ranges do not touch and as many days were briefed."],
  [
    "What is not claimed.",
    "Bounds are the worst case of what was said, not a confidence interval; the truth may lie outside them if the sources are wrong. Which source ranks first is a policy of this house, and so is how “about”, “dozens” or “nearly” are read: these are our own readings of words. People told as people are not claimed to be civilians. Nothing is estimated for days, places or people of whom nothing was told.",
  ],
] as const;

/** How the numbers came to be, on one page, and how anyone can check them. */
export function method({ overview, sheet }: Printing): void {
  heading(sheet, "Method", 640);
  for (const [name, words] of rules) paragraph(sheet, [strong(`${name} `), run(words)]);
  const { dataVersion } = overview;
  const versions = `Words are read by lexicon version ${lexicon.version}. The data version, ${dataVersion}, is a hash of all claims: the same claims give the same version, and, by the same Daybook, this file byte for byte.`;
  paragraph(sheet, [strong("Versions. "), run(versions)]);
  paragraph(sheet, [
    strong("To verify. "),
    run("With the same ledger, the command "),
    strong(commandOf(overview)),
    run(" prints the totals of this report and the version of its data: the same version means the same claims."),
  ]);
  if (isIsoWeek(overview))
    paragraph(sheet, [
      strong("To print again. "),
      run("After more was recorded, "),
      strong(againOf(overview)),
      run(" leaves out what is newer and gives this file byte for byte."),
    ]);
}

function commandOf({ request }: Overview): string {
  const { from, to, place, asKnownOn } = request;
  const period = isIsoWeek({ request }) ? `--week ${weekOf(from)}` : `--from ${from} --to ${to}`;
  return `daybook totals ${period}${placeOption(place)} --as-known-on ${asKnownOn}`;
}

function againOf({ request, dataVersion }: Overview): string {
  const { from, place, asKnownOn } = request;
  return `daybook report --week ${weekOf(from)}${placeOption(place)} --as-known-on ${asKnownOn} --data-version ${dataVersion} --out again.pdf`;
}

function placeOption(place: string | null): string {
  return place === null ? "" : ` --place "${place}"`;
}

/** The name of a week says its days only where weeks begin on the same day. */
function isIsoWeek({ request }: Pick<Overview, "request">): boolean {
  return (request.firstWeekday ?? "monday") === "monday" && isOneWeek(request);
}
