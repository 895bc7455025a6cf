import type { Panel, TimePanel } from "./panel.ts";
import type { Sources } from "./sources.ts";
import { digits } from "../words/interval-words.ts";

/** How many are named; a year of a war has dozens. */
const namedAtMost = 4;

/** "Source: Cabinet of Ministers, as Daybook read 1 brief." */
export function sourceWords({ origins, told }: Sources): string {
  const [count, what] = "briefs" in told ? [told.briefs, "brief"] : [told.claims, "claim"];
  if (count === 0) return "Source: Daybook. No brief that it read tells of this.";
  const read = `as Daybook read ${count === 1 ? `1 ${what}` : `${digits(count)} ${what}s`}`;
  const named = origins.slice(0, namedAtMost).join("; ");
  const more = origins.length > namedAtMost ? ` and ${origins.length - namedAtMost} more` : "";
  return `Source: ${named === "" ? "told without a speaker" : `${named}${more}`}, ${read}.`;
}

/** What the marks of a chart mean, where they do not say it themselves. */
export function noteWords({ columns, grain = "day" }: Panel & Partial<Pick<TimePanel, "grain">>): string {
  const marks = columns.flatMap((column) => column.marks);
  const said = [
    marks.some(({ high }) => high === null) ? "A bar without a top: no source sets a ceiling." : "",
    marks.some(({ low, high }) => high !== null && high > low) ? "A bar spans what the tellings allow." : "",
    columns.some(({ isBriefed }) => !isBriefed) ? hatched[grain] : "",
  ];
  return said.filter(Boolean).join(" ");
}

const hatched = {
  day: "Hatched: no brief on that day, which is not zero.",
  week: "Hatched: no brief in that week, which is not zero. Weeks that are not wholly in the period are left out.",
} as const;
