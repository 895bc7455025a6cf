import type { BriefId } from "../claims/brief.ts";
import type { ClaimId } from "../claims/claim.ts";
import type { IncidentId } from "../claims/incident.ts";
import { isSameInterval } from "../claims/interval.ts";
import type { Figure, FigureId } from "../figures/figure.ts";
import { distinct } from "../figures/held.ts";
import { rowOf, type Filter } from "./chosen.ts";
import { differenceOf, type Difference } from "./difference.ts";
import { isRetraction, pairsOf, type ChangeKind, type FigureChange } from "./figure-changes.ts";
import type { FirstWeekday } from "./first-weekday.ts";
import type { Knowledge } from "./news.ts";
import { periodOfWeek, weekOf, type Period } from "./period.ts";
import { totalOfRow } from "./total-of-row.ts";
import { totalsOf, type Total } from "./totals.ts";
import { wholeTrees } from "./whole-trees.ts";

/** A total of one week that became known, or became another. */
export interface TotalChange {
  readonly week: string;
  /** Its seven days. */
  readonly period: Period;
  /** `null`: nobody had said anything by then. */
  readonly before: Total | null;
  /** `null`: it was withdrawn, or what it counted lies elsewhere now. */
  readonly after: Total | null;
  readonly kinds: readonly ChangeKind[];
  /** The figures that made it so. */
  readonly figures: readonly FigureChange[];
  /** Claims of the time between, and the briefs that they stand in. */
  readonly claims: readonly ClaimId[];
  readonly briefs: readonly BriefId[];
  readonly newest: string;
  /** `null` where one of the two is no number. */
  readonly difference: Difference | null;
}

interface Wanted {
  readonly place: string | null;
  /** Only days before this one can have made a week worth comparing; without it all. */
  readonly endsBefore?: string;
}

/** Every total of every week that is held otherwise on the later day: the newest knowledge first, then week by week. */
export function totalChanges(
  { before, after, since, firstWeekday }: Knowledge,
  moved: readonly FigureChange[],
  { place, endsBefore }: Wanted,
): readonly TotalChange[] {
  const byId = new Map(moved.map((change) => [change.figure, change]));
  const rootOf = new Map([...before, ...after].map(({ id, root }) => [id, root]));
  const [was, is] = [totalsIn(before), totalsIn(after)];
  const made = weeksTouched({ before, after }, endsBefore, firstWeekday).flatMap((week) => {
    const period = periodOfWeek(week, firstWeekday);
    if (period === undefined) return [];
    const filter = { place, ...period };
    return changesOf(was(filter), is(filter), filter).map((change) =>
      explained({ week, period }, change, { byId, moved, rootOf, since }),
    );
  });
  return made.sort((a, b) => b.newest.localeCompare(a.newest) || a.week.localeCompare(b.week));
}

/** Every week that a figure lies in that is held otherwise on the later day: in no other has a total changed. */
export function weeksTouched(
  { before, after }: Pick<Knowledge, "before" | "after">,
  endsBefore?: string,
  first?: FirstWeekday,
): readonly string[] {
  const pairs = pairsOf(before, after).filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after));
  const touched = pairs.flatMap((pair) => [pair.before, pair.after]).filter((figure) => figure !== null);
  return weeksOf(touched, endsBefore, first);
}

/** Every week that one of the figures lies in, the earliest first. Of a figure that begins later, none is earlier. */
function weeksOf(figures: readonly Figure[], endsBefore: string = "9999", first?: FirstWeekday): readonly string[] {
  const days = figures.flatMap(({ from, to }) => [from, to]).filter((day) => day < endsBefore);
  return [...new Set(days.map((day) => weekOf(day, first)))].sort();
}

/** Totals of one filter after another, each over the whole trees that reach into it. */
function totalsIn(figures: readonly Figure[]): (filter: Filter) => Held {
  const trees = wholeTrees(figures);
  return (filter) => {
    const here = trees.reaching(filter);
    return { figures: here, totals: totalsOf(here, filter) };
  };
}

interface Held {
  readonly figures: readonly Figure[];
  readonly totals: readonly Total[];
}

type Both = Pick<TotalChange, "before" | "after">;

/** Row by row. One that a table leaves out, since it says again what a finer row says, is there all the same. */
function changesOf(before: Held, after: Held, filter: Filter): readonly Both[] {
  const [was, is] = [before, after].map(({ totals }) => new Map(totals.map((total) => [rowOf(total), total])));
  const heldIn = ({ figures }: Held, row: string) => totalOfRow(figures, filter, (one) => rowOf(one) === row);
  return [...new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])])]
    .map((row) => ({ before: was?.get(row) ?? heldIn(before, row), after: is?.get(row) ?? heldIn(after, row) }))
    .filter(isAnother);
}

/** Another number, or a conflict come or gone. */
function isAnother({ before, after }: Both): boolean {
  return before === null || after === null || isRevised(before, after) || isConflict(before) !== isConflict(after);
}

function isRevised(before: Total, after: Total): boolean {
  return !isSameInterval(before.interval, after.interval) || before.noneReported !== after.noneReported;
}

function isConflict({ conflicts }: Total): boolean {
  return conflicts.length > 0;
}

interface Explaining {
  readonly byId: ReadonlyMap<FigureId, FigureChange>;
  readonly moved: readonly FigureChange[];
  readonly rootOf: ReadonlyMap<FigureId, IncidentId>;
  readonly since: string;
}

function explained(
  week: Pick<TotalChange, "week" | "period">,
  { before, after }: Both,
  { byId, moved, rootOf, since }: Explaining,
): TotalChange {
  const ids = distinct([...figuresIn(after), ...figuresIn(before)]);
  const own = ids.flatMap((id) => byId.get(id) ?? []);
  const figures = own.length > 0 ? own : movedIn(new Set(ids.map((id) => rootOf.get(id))), moved);
  return {
    ...week,
    before,
    after,
    figures,
    kinds: kindsOf({ before, after }, figures),
    claims: distinct(figures.flatMap(({ claims }) => claims)),
    briefs: distinct(figures.flatMap(({ briefs }) => briefs)),
    newest: figures.reduce((day, { newest }) => (newest > day ? newest : day), since),
    difference: before === null || after === null ? null : differenceOf(after.interval, before.interval),
  };
}

/** What it adds, and what of other trees it takes to be inside (R10). */
function figuresIn(total: Total | null): readonly FigureId[] {
  return total === null ? [] : [...total.figures, ...total.assumed.flatMap(({ parts }) => parts)];
}

/** Where the same figures are added otherwise, as when a whole was told of which they are parts: what moved in their trees. */
function movedIn(roots: ReadonlySet<IncidentId | undefined>, moved: readonly FigureChange[]): readonly FigureChange[] {
  return moved.filter(({ before, after }) => roots.has(before?.root) || roots.has(after?.root));
}

function kindsOf({ before, after }: Both, figures: readonly FigureChange[]): readonly ChangeKind[] {
  const wentOver = figures.filter((change) => isIn(before, change) !== isIn(after, change) && isHeldOnBoth(change));
  const moves = (["re-dated", "re-placed", "contested", "uncontested"] as const).filter((kind) =>
    wentOver.some(({ kinds }) => kinds.includes(kind)),
  );
  if (before === null || after === null) {
    const isOnlyMoved = moves.length > 0 && wentOver.length === figures.length;
    return isOnlyMoved ? moves : [before === null ? "added" : "retracted"];
  }
  const isWithdrawn = figures.some(({ causes }) => isRetraction(causes));
  const kinds: readonly (readonly [ChangeKind, boolean])[] = [
    [isWithdrawn ? "retracted" : "revised", isRevised(before, after)],
    ["in conflict", !isConflict(before) && isConflict(after)],
    ["settled", isConflict(before) && !isConflict(after)],
  ];
  return [...kinds.filter(([, holds]) => holds).map(([kind]) => kind), ...moves];
}

function isIn(total: Total | null, { figure }: FigureChange): boolean {
  return figuresIn(total).includes(figure);
}

function isHeldOnBoth({ before, after }: FigureChange): boolean {
  return before !== null && after !== null;
}
