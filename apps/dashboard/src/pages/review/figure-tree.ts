import type { Review, ReviewedFigure, ReviewedIncident } from "@daybook/intake";

/** A figure with the words that tell it again, and the figures of its incident that are told inside it. */
export interface Branch {
  readonly figure: ReviewedFigure;
  readonly again: readonly ReviewedFigure[];
  readonly inside: readonly Branch[];
}

/** An incident with its figures and its parts. `incident: null`: running totals, and what is told of no incident. */
export interface Group {
  readonly incident: ReviewedIncident | null;
  readonly branches: readonly Branch[];
  readonly parts: readonly Group[];
}

/** The figures of a brief as a person reviews them: by incident, wholes before their parts, else in the order of the text. */
export function groupsOf(review: Review): readonly Group[] {
  const roots = review.incidents.filter(({ parent }) => !review.incidents.some(({ id }) => id === parent));
  const groups = roots.map((root) => groupOf(root, review, new Set()));
  const loose = groupFrom(null, review, []);
  const all = loose.branches.length === 0 ? groups : [...groups, loose];
  return all.filter(holdsAny).toSorted((a, b) => firstOf(a) - firstOf(b));
}

/** Every figure of a branch, with what tells it again: they are decided together. */
export function toldTogether({ figure, again }: Branch): readonly string[] {
  return [figure, ...again].map(({ entry }) => entry.id);
}

function groupOf(incident: ReviewedIncident, review: Review, above: ReadonlySet<string>): Group {
  const seen = new Set([...above, incident.id]);
  const parts = review.incidents
    .filter(({ id, parent }) => parent === incident.id && !seen.has(id))
    .map((part) => groupOf(part, review, seen))
    .filter(holdsAny)
    .toSorted((a, b) => firstOf(a) - firstOf(b));
  return groupFrom(incident, review, parts);
}

function groupFrom(incident: ReviewedIncident | null, review: Review, parts: readonly Group[]): Group {
  const known = new Set(review.incidents.map(({ id }) => id));
  const isHere = ({ entry }: ReviewedFigure) =>
    incident === null ? !known.has(entry.incident ?? "") : entry.incident === incident.id;
  const canonical = review.figures.filter((figure) => !isAgain(figure, review));
  return { incident, branches: branchesOf(canonical.filter(isHere), review), parts };
}

/** Told again of a figure that is there. */
export function isAgain({ entry }: ReviewedFigure, { figures }: Pick<Review, "figures">): boolean {
  return entry.duplicate_of !== null && figures.some((other) => other.entry.id === entry.duplicate_of);
}

function branchesOf(here: readonly ReviewedFigure[], review: Review): readonly Branch[] {
  const ids = new Set(here.map(({ entry }) => entry.id));
  const wholeOf = ({ entry }: ReviewedFigure) =>
    [entry.part_of, entry.subset_of].find((id) => id !== null && ids.has(id) && id !== entry.id) ?? null;
  const placed = new Set<string>();
  const branch = (figure: ReviewedFigure): Branch => {
    placed.add(figure.entry.id);
    const inside = here.filter((other) => wholeOf(other) === figure.entry.id && !placed.has(other.entry.id));
    return { figure, again: againOf(figure, review), inside: inside.map(branch) };
  };
  const tops = here.filter((figure) => wholeOf(figure) === null).map(branch);
  /** Figures told inside each other stand at the top, where a person sees them. */
  return [...tops, ...here.filter(({ entry }) => !placed.has(entry.id)).map(branch)];
}

function againOf({ entry }: ReviewedFigure, { figures }: Review): readonly ReviewedFigure[] {
  return figures.filter((other) => other.entry.duplicate_of === entry.id && other.entry.id !== entry.id);
}

function holdsAny({ branches, parts }: Group): boolean {
  return branches.length > 0 || parts.length > 0;
}

function firstOf({ branches, parts }: Group): number {
  return Math.min(
    ...branches.map(({ figure, again }) => Math.min(...[figure, ...again].map(({ entry }) => entry.span.start))),
    ...parts.map(firstOf),
  );
}
