import type { NamedPanel } from "./panel-named.ts";
import type { Panel } from "./panel.ts";

/** How many are named; a year of a war has dozens. */
const namedAtMost = 4;

/** "Source: Cabinet of Ministers, as Daybook read 1 brief." */
export function sourceWords({ origins, briefs }: Pick<NamedPanel, "origins" | "briefs">): string {
  if (briefs === 0) return "Source: Daybook. No brief that it read tells of this.";
  const read = `as Daybook read ${briefs === 1 ? "1 brief" : `${briefs} briefs`}`;
  const named = origins.slice(0, namedAtMost).join("; ");
  const more = origins.length > namedAtMost ? ` and ${origins.length - namedAtMost} more` : "";
  return `Source: ${named === "" ? "told without a speaker" : `${named}${more}`}, ${read}.`;
}

/** What the marks of a chart mean, where they do not say it themselves. */
export function noteWords({ columns }: Panel): string {
  const marks = columns.flatMap((column) => column.marks);
  const said = [
    marks.some(({ high }) => high === null) ? "A bar without a top: no source sets a ceiling." : "",
    marks.some(({ low, high }) => high !== null && high > low) ? "A bar spans what the tellings allow." : "",
    columns.some(({ isBriefed }) => !isBriefed) ? "Hatched: no brief on that day, which is not zero." : "",
  ];
  return said.filter(Boolean).join(" ");
}
