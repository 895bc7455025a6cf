import { isUntold } from "./panel.ts";
import type { LevelNamed, NamedPanel, PlacesNamed, TimeNamed } from "./panel-named.ts";
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
export function noteWords(named: NamedPanel): string {
  const said = named.kind === "places" ? placeNotes(named) : timeNotes(named);
  return said.filter(Boolean).join(" ");
}

function timeNotes(named: TimeNamed | LevelNamed): readonly string[] {
  const { columns } = named.panel;
  const marks = columns.flatMap((column) => column.marks);
  const grain = named.kind === "time" ? named.panel.grain : "day";
  return [
    marks.some(({ high }) => high === null) ? "A bar without a top: no source sets a ceiling." : "",
    marks.some(({ low, high }) => high !== null && high > low) ? "A bar spans what the tellings allow." : "",
    columns.some(isUntold) ? hatched[grain] : "",
  ];
}

const hatched = {
  day: "Hatched: no brief on that day and no word of it, which is not zero.",
  week: "Hatched: no brief in that week and no word of it, which is not zero. Weeks that are not wholly in the period are left out.",
} as const;

function placeNotes({ map, panel, coverage: { briefed, days } }: PlacesNamed): readonly string[] {
  const isOpen = panel.rows.some(({ total }) => total.interval.high === null);
  const covered = `${briefed} of ${days} days have a brief.`;
  const runsOut = isOpen ? "A range that runs out: no source sets a ceiling." : "";
  if (map === null) return [covered, "From low to high, a mark at best.", runsOut];
  return [
    covered,
    "Shaded by what is best known, where nobody gives a best by the least.",
    isOpen ? "A dashed edge and a plus: no source sets a ceiling." : "",
    map.regions.some(({ shade }) => shade === null) ? "Hatched: no data, which is not zero." : "",
    map.notDrawn.length > 0 ? `Not on the map: ${map.notDrawn.join(", ")}.` : "",
    map.note ?? "",
  ];
}
