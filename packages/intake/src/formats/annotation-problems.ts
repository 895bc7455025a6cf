import type { AnnotationFile, FigureEntry } from "./annotation-schema.ts";

type Checked = Pick<AnnotationFile, "figures" | "incidents">;

/**
 * What is wrong with an annotation of a text, one line each, naming the figure. Empty: nothing is. `alsoNamed` are ids of
 * figures that are there but could not be read: a relation may lead to them.
 */
export function problemsOf(file: Checked, text: string, alsoNamed: readonly string[] = []): readonly string[] {
  return [
    ...repeatedIds(
      file.figures.map(({ id }) => id),
      "figure",
    ),
    ...repeatedIds(
      (file.incidents ?? []).map(({ id }) => id),
      "incident",
    ),
    ...file.figures.flatMap((figure) =>
      problemsOfFigure(figure, file, text, alsoNamed).map((problem) => `figure ${figure.id}: ${problem}`),
    ),
    ...incidentProblems(file),
  ];
}

/** What is wrong with one of its figures. */
export function problemsOfFigure(
  figure: FigureEntry,
  file: Checked,
  text: string,
  alsoNamed: readonly string[] = [],
): readonly string[] {
  return [
    ...offsetProblems(figure, text),
    ...boundProblems(figure),
    ...timeProblems(figure),
    ...relationProblems(figure, file, alsoNamed),
  ];
}

function repeatedIds(ids: readonly string[], what: string): readonly string[] {
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [...new Set(repeated)].map((id) => `${what} ${id}: its id is used twice`);
}

function offsetProblems({ start, end, quote, span }: FigureEntry, text: string): readonly string[] {
  const problems: string[] = [];
  if (text.slice(start, end) !== quote)
    problems.push(`the text at ${start}–${end} is ${shown(text.slice(start, end))}, its quote says ${shown(quote)}`);
  if (text.slice(span.start, span.end) !== span.text)
    problems.push(
      `the text at ${span.start}–${span.end} is ${shown(text.slice(span.start, span.end))}, its span says ${shown(span.text)}`,
    );
  if (span.start < start || span.end > end) problems.push("its span lies outside its quote");
  return problems;
}

function shown(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 57)}…` : words);
}

/** Which of low, best and high each bound fills. */
const filled: Readonly<Record<FigureEntry["bound"], readonly (readonly ("low" | "best" | "high")[])[]>> = {
  exact: [["low", "best", "high"]],
  at_least: [["low"]],
  more_than: [["low"]],
  at_most: [["high"]],
  about: [["best"]],
  range: [
    ["low", "high"],
    ["low", "best", "high"],
  ],
};

function boundProblems(figure: FigureEntry): readonly string[] {
  const { low, best, high, bound } = figure;
  const given = (["low", "best", "high"] as const).filter((name) => figure[name] !== null);
  if (low !== null && high !== null && low > high) return [`its low ${low} is over its high ${high}`];
  if (low !== null && best !== null && low > best) return [`its low ${low} is over its best ${best}`];
  if (best !== null && high !== null && best > high) return [`its best ${best} is over its high ${high}`];
  if (!filled[bound].some((names) => names.join() === given.join())) {
    return [
      `its bound ${bound} fills ${filled[bound].map((names) => names.join(", ")).join(" or ")}, it gives ${given.join(", ") || "nothing"}`,
    ];
  }
  return bound === "exact" && low !== high ? [`it is exact and says both ${low} and ${high}`] : [];
}

function timeProblems({ date, period_start, period_end }: FigureEntry): readonly string[] {
  const isPeriod = period_start !== null || period_end !== null;
  if ((date !== null) === isPeriod) return ["it needs either a date or a period"];
  if (isPeriod && (period_start === null || period_end === null)) return ["its period needs a start and an end"];
  return period_start !== null && period_end !== null && period_start > period_end
    ? ["its period ends before it starts"]
    : [];
}

function relationProblems(
  figure: FigureEntry,
  { figures, incidents }: Checked,
  alsoNamed: readonly string[],
): readonly string[] {
  const named = (["subset_of", "part_of", "duplicate_of", "alternative_to"] as const).flatMap((relation) => {
    const target = figure[relation];
    if (target === null) return [];
    if (target === figure.id) return [`${relation} names itself`];
    const found = figures.find(({ id }) => id === target);
    if (found === undefined && alsoNamed.includes(target)) return [];
    if (found === undefined) return [`${relation} names ${target}, which is no figure of this brief`];
    return relation === "duplicate_of" && found.duplicate_of !== null
      ? [`duplicate_of names ${target}, itself a duplicate`]
      : [];
  });
  const incident = figure.incident ?? null;
  const isUnknown = incident !== null && !(incidents ?? []).some(({ id }) => id === incident);
  return [
    ...named,
    ...loopProblems(figure, figures),
    ...(isUnknown ? [`its incident ${incident} is not among the incidents`] : []),
  ];
}

function loopProblems(figure: FigureEntry, figures: readonly FigureEntry[]): readonly string[] {
  const above = wholesOf(figure, figures).filter(({ id }) => id !== figure.id);
  const isInLoop = above.some((whole) => isToldInside(whole, figure.id, figures, [figure.id]));
  return isInLoop ? ["it is told inside itself"] : [];
}

function isToldInside(
  figure: FigureEntry,
  id: string,
  figures: readonly FigureEntry[],
  seen: readonly string[],
): boolean {
  if (seen.includes(figure.id)) return false;
  return wholesOf(figure, figures).some(
    (whole) => whole.id === id || isToldInside(whole, id, figures, [...seen, figure.id]),
  );
}

function wholesOf({ subset_of, part_of }: FigureEntry, figures: readonly FigureEntry[]): readonly FigureEntry[] {
  return figures.filter(({ id }) => id === subset_of || id === part_of);
}

export function incidentProblems({ incidents = [] }: Checked): readonly string[] {
  const ids = new Set(incidents.map(({ id }) => id));
  return incidents.flatMap(({ id, parent }) => {
    if (parent !== null && !ids.has(parent)) return [`incident ${id}: its parent ${parent} is not among the incidents`];
    return isInLoop(id, incidents) ? [`incident ${id}: it is part of itself`] : [];
  });
}

function isInLoop(id: string, incidents: NonNullable<AnnotationFile["incidents"]>): boolean {
  let above = incidents.find((incident) => incident.id === id)?.parent ?? null;
  for (let step = 0; above !== null && step <= incidents.length; step += 1) {
    if (above === id) return true;
    const next: string = above;
    above = incidents.find((incident) => incident.id === next)?.parent ?? null;
  }
  return false;
}
