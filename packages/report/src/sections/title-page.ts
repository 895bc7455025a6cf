import { weekOf, type Overview } from "@daybook/data";
import { dayWords, isOneWeek, shortDayWords, spanWords, summarySentences, type Phrase } from "@daybook/charts";
import { coverageStrip } from "../paper/coverage-strip.ts";
import { faint, grid, themes, type } from "../paper/grid.ts";
import { inkLines } from "../paper/ink-lines.ts";
import { linesOf } from "../paper/lines.ts";
import { heightOf, paragraph } from "../paper/paragraph.ts";
import { quiet, run, strong, type Run } from "../paper/run.ts";
import { isConstructed, type Printing } from "./printing.ts";

/** What the report is of, how much of it anyone told of, and what it says in three sentences. */
export function titlePage(printing: Printing): void {
  const { overview, sheet } = printing;
  const { request } = overview;
  titleOf(printing);
  paragraph(sheet, [strong(`${placeWords(overview)}, ${spanWords(request)}`, type.lead)], { set: type.lead, after: 0 });
  const known = `${weekWords(overview)}As known on ${dayWords(request.asKnownOn)}. Data version ${overview.dataVersion}.`;
  paragraph(sheet, [quiet(known)], { after: 12 });
  if (isAnyConstructed(overview)) paragraph(sheet, constructedNotice(), { after: 12 });
  const covered = coverageSentence(overview);
  coverageStrip(sheet, overview.coverage, covered);
  paragraph(sheet, [quiet(covered)], { after: 14 });
  const hues = [themes.casualties, themes.strikes, themes.shipments];
  summarySentences(overview).forEach((sentence, at) =>
    leadSentence(printing, sentenceRuns(printing, sentence), hues[at] ?? faint),
  );
}

export function placeWords({ request }: Overview): string {
  return request.place ?? "All places";
}

function titleOf({ sheet }: Printing): void {
  const { doc, tags } = sheet;
  const lines = linesOf(doc, [strong("Weekly report", type.title)], grid.width);
  tags.within("H1", {}, (element) =>
    inkLines(sheet, element, lines, { x: grid.left, y: sheet.y, leading: type.title.leading }),
  );
  sheet.y += lines.length * type.title.leading + 6;
}

/** "ISO week 2024-W41." where the period is one; of weeks that begin on another day, which. */
function weekWords({ request }: Overview): string {
  const { from, firstWeekday = "monday" } = request;
  if (!isOneWeek(request)) return "";
  const week = weekOf(from, firstWeekday);
  return firstWeekday === "monday"
    ? `ISO week ${week}. `
    : `Week ${week} of weeks from ${weekdayWords(firstWeekday)}. `;
}

function weekdayWords(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "1 of 7 days has a brief: Tue 8 Oct. No brief was published on the other days; they are not known, not zero." */
export function coverageSentence({ coverage }: Overview): string {
  const { briefed, days, byDay } = coverage;
  const told = byDay.filter((day) => day.briefed).map(({ day }) => shortDayWords(day));
  if (briefed === 0) return `None of ${days} days has a brief: what happened is not known, which is not zero.`;
  const which = told.length === days ? "" : `: ${told.join(", ")}. The other days are not known, which is not zero`;
  return `${briefed} of ${days} days ${briefed === 1 ? "has" : "have"} a brief${which}.`;
}

function isAnyConstructed(overview: Overview): boolean {
  const { totals, late, levels } = overview;
  return isConstructed(overview, [
    ...totals.flatMap(({ claims }) => claims),
    ...late.changes.flatMap(({ claims }) => claims),
    ...levels.flatMap(({ readings }) => readings.map(({ claim }) => claim)),
  ]);
}

function constructedNotice(): readonly Run[] {
  return [
    strong("Constructed example. "),
    run(
      "Some of the briefs that this report rests on are invented. What they tell is marked “constructed example” where incidents and sources are listed.",
    ),
  ];
}

/** Each phrase that speaks a number, with its marks. */
function sentenceRuns({ citations }: Printing, sentence: readonly Phrase[]): readonly Run[] {
  return sentence.flatMap(({ words, total, read }) => {
    const claims = total?.claims ?? read?.claims;
    if (claims === undefined) return [run(words, type.lead)];
    const number = claims === read?.claims && claims.length > 1 ? run(words, type.lead) : strong(words, type.lead);
    return [number, ...citations.after(claims, type.lead)];
  });
}

/** A sentence with the hue of its theme beside it. */
function leadSentence({ sheet }: Printing, runs: readonly Run[], hue: string): void {
  const indent = 12;
  const height = heightOf(sheet, runs, { set: type.lead, indent });
  sheet.need(height);
  const { y } = sheet;
  sheet.tags.artifact(() => sheet.doc.rect(grid.left, y + 2, 3, height - 4).fill(hue));
  paragraph(sheet, runs, { set: type.lead, indent, after: 9 });
}
