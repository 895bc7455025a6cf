import type { BriefId } from "../claims/brief.ts";
import type { Claim, ClaimId } from "../claims/claim.ts";
import { canonicalJson } from "../claims/hash.ts";
import type { IncidentId } from "../claims/incident.ts";
import { isSameInterval } from "../claims/interval.ts";
import type { RevisionType } from "../claims/told.ts";
import type { Figure, FigureId, Step } from "../figures/figure.ts";
import { distinct } from "../figures/held.ts";
import { isContestedDeed } from "./countable.ts";
import { differenceOf, type Difference } from "./difference.ts";
import { newsOf, type Knowledge, type News } from "./news.ts";

/** What became of a number between two days. More than one may hold: it may be revised and re-dated at once. */
export type ChangeKind =
  | "added"
  | "revised"
  | "retracted"
  | "re-dated"
  | "re-placed"
  | "in conflict"
  | "settled"
  /** Who did it is contested now, so that the deed is nobody's (R12), or is so no more. */
  | "contested"
  | "uncontested";

/** Why a number is another than it was. */
export type Cause =
  /** Somebody gave a number of it: the first, or one beside others. */
  | { readonly kind: "told"; readonly claim: ClaimId }
  /** A later claim took the place of an earlier one (R7). One that nobody typed is an update. */
  | { readonly kind: "replaced"; readonly as: RevisionType; readonly claim: ClaimId; readonly of: ClaimId }
  /** A rule weighed what was told: a rival beside it, parts that it holds, a whole that bounds it. */
  | { readonly kind: "weighed"; readonly step: Step }
  /** Nothing new was told of it: it moved because others did. */
  | { readonly kind: "follows"; readonly from: readonly FigureId[] }
  /** A brief said something of the incidents themselves: that all parts are told, that nobody is sought any more. */
  | { readonly kind: "retold"; readonly briefs: readonly BriefId[] };

/** A figure that is not what it was, with what was said in between that made it so. */
export interface FigureChange {
  readonly figure: FigureId;
  /** `null`: nobody had said anything. */
  readonly before: Figure | null;
  /** `null`: nothing is held any more. */
  readonly after: Figure | null;
  readonly kinds: readonly ChangeKind[];
  readonly causes: readonly Cause[];
  /** Claims of the time between. */
  readonly claims: readonly ClaimId[];
  readonly briefs: readonly BriefId[];
  /** When the newest of them was published. */
  readonly newest: string;
  /** `null` where one of the two is no number. */
  readonly difference: Difference | null;
}

/** Every figure that is held otherwise on the later day than on the earlier, each once. */
export function figureChanges(knowledge: Knowledge): readonly FigureChange[] {
  const pairs = pairsOf(knowledge.before, knowledge.after).filter(isChanged);
  if (pairs.length === 0) return [];
  const trees = treesOf(knowledge);
  const roots = new Set(pairs.flatMap(rootsOf));
  const news = newsOf(knowledge, new Set([...roots].flatMap((root) => [...(trees.get(root) ?? [])])));
  const direct = pairs.map((pair) => changeOf(pair, ownCauses(pair, news), news));
  const byRoot = Map.groupBy(
    direct
      .filter(({ claims }) => claims.length > 0)
      .flatMap((change) => rootsOf(change).map((root) => ({ root, change }))),
    ({ root }) => root,
  );
  return direct.map((change) => {
    if (change.claims.length > 0) return change;
    const near = rootsOf(change);
    const moved = near.flatMap((root) => (byRoot.get(root) ?? []).map((one) => one.change));
    const incidents = new Set(near.flatMap((root) => [...(trees.get(root) ?? [])]));
    return followed(change, nearestOf(change, moved), incidents, news);
  });
}

export interface Pair {
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** What was held and what is, by figure: first what is held now. What is discounted, or taken back, is held no more (R12). */
export function pairsOf(before: readonly Figure[], after: readonly Figure[]): readonly Pair[] {
  const [was, is] = [before, after].map(
    (figures) =>
      new Map(figures.filter(({ grade }) => grade !== "discounted").map((figure) => [figure.id, figure] as const)),
  );
  if (was === undefined || is === undefined) return [];
  return [...new Set([...is.keys(), ...was.keys()])].map((id) => ({
    before: was.get(id) ?? null,
    after: is.get(id) ?? null,
  }));
}

/** Another number, other days, other places, or a conflict come or gone. More evidence for the same is no change. */
export function isChanged({ before, after }: Pair): boolean {
  if (before === after) return false;
  return before === null || after === null || kindsOf({ before, after }, []).length > 0;
}

function kindsOf({ before, after }: Pair, causes: readonly Cause[]): readonly ChangeKind[] {
  if (before === null) return ["added"];
  if (after === null) return ["retracted"];
  const isAnother = !isSameInterval(before.interval, after.interval) || before.noneReported !== after.noneReported;
  const kinds: readonly (readonly [ChangeKind, boolean])[] = [
    [isRetraction(causes) ? "retracted" : "revised", isAnother],
    ["re-dated", before.from !== after.from || before.to !== after.to],
    ["re-placed", before.places.toSorted().join("|") !== after.places.toSorted().join("|")],
    ["in conflict", before.status === "held" && after.status === "conflict"],
    ["settled", before.status === "conflict" && after.status === "held"],
    ["contested", !isContestedDeed(before) && isContestedDeed(after)],
    ["uncontested", isContestedDeed(before) && !isContestedDeed(after)],
  ];
  return kinds.filter(([, holds]) => holds).map(([kind]) => kind);
}

export function isRetraction(causes: readonly Cause[]): boolean {
  return causes.some((cause) => cause.kind === "replaced" && cause.as === "retraction");
}

/** All incidents of each tree that anything is held of, as either day knows it. */
function treesOf({ before, after }: Knowledge): ReadonlyMap<IncidentId, ReadonlySet<IncidentId>> {
  const byRoot = Map.groupBy([...before, ...after], ({ root }) => root);
  return new Map([...byRoot].map(([root, figures]) => [root, new Set(figures.flatMap(({ path }) => path))]));
}

function rootsOf({ before, after }: Pair): readonly IncidentId[] {
  return distinct([before, after].flatMap((figure) => (figure === null ? [] : [figure.root])));
}

/** What was told of just this figure in between, what that replaced, and the rules that weighed it anew. */
function ownCauses({ before, after }: Pair, news: News): readonly Cause[] {
  const was = ownClaims(before, news);
  const is = ownClaims(after, news);
  const replaced = distinct([...was, ...is]).flatMap((of): Cause[] => {
    const by = news.replacedBy.get(of);
    return by === undefined ? [] : [{ kind: "replaced", as: typeOf(by), claim: by.id, of }];
  });
  const replacing = new Set(claimsOf(replaced));
  const used = new Set(after?.claims);
  const told = is
    .filter((claim) => news.isNew(claim) && used.has(claim) && !replacing.has(claim))
    .map((claim): Cause => ({ kind: "told", claim }));
  return [...replaced, ...told, ...weighed({ before, after })];
}

/** Claims of its own incident and measure, used or set aside: those that speak of it and not only of its parts. */
function ownClaims(figure: Figure | null, { claims }: News): readonly ClaimId[] {
  if (figure === null) return [];
  const bearing = [...figure.claims, ...figure.setAside.map(({ claim }) => claim)];
  return bearing.filter((id) => {
    const claim = claims.get(id);
    return claim?.incident === figure.incident && claim.key.measure === figure.key.measure;
  });
}

function typeOf({ revises }: Claim): RevisionType {
  return revises?.type ?? "update";
}

/** Steps of the account that were not in it before. What a single claim says is no weighing. */
function weighed({ before, after }: Pair): readonly Cause[] {
  if (before === null || after === null) return [];
  const was = new Set(before.steps.map(canonicalJson));
  return after.steps
    .filter((step) => step.kind !== "claimed" && !was.has(canonicalJson(step)))
    .map((step) => ({ kind: "weighed", step }));
}

function claimsOf(causes: readonly Cause[]): readonly ClaimId[] {
  return distinct(causes.flatMap((cause) => ("claim" in cause ? [cause.claim] : [])));
}

function changeOf(pair: Pair, causes: readonly Cause[], news: News): FigureChange {
  const { before, after } = pair;
  const claims = claimsOf(causes);
  const briefs = briefsOf(claims, news);
  return {
    before,
    after,
    causes,
    claims,
    briefs,
    figure: (after ?? before)?.id ?? "",
    kinds: kindsOf(pair, causes),
    newest: newestOf(briefs, news),
    difference: before === null || after === null ? null : differenceOf(after.interval, before.interval),
  };
}

function briefsOf(claims: readonly ClaimId[], news: News): readonly BriefId[] {
  return distinct(claims.flatMap((id) => news.claims.get(id)?.brief ?? []));
}

function newestOf(briefs: readonly BriefId[], { publishedOn }: News): string {
  return briefs.map(publishedOn).reduce((a, b) => (b > a ? b : a), "");
}

/**
 * Of what was told anew in its tree, what bears on it: of its measure and side and among its evidence, else of its measure,
 * else all. What stands apart by name bears on nothing else.
 */
function nearestOf(change: FigureChange, told: readonly FigureChange[]): readonly FigureChange[] {
  const evidence = new Set([...(change.before?.claims ?? []), ...(change.after?.claims ?? [])]);
  const moved = told.filter((other) => rowIn(other)?.apart === rowIn(change)?.apart);
  const isOfMeasure = (other: FigureChange) =>
    rowIn(other)?.key.measure === rowIn(change)?.key.measure && rowIn(other)?.key.side === rowIn(change)?.key.side;
  const isEvidence = (other: FigureChange) => other.claims.some((id) => evidence.has(id));
  const circles = [
    moved.filter((other) => isOfMeasure(other) && isEvidence(other)),
    moved.filter(isOfMeasure),
    moved.filter(isEvidence),
    moved,
  ];
  return circles.find((circle) => circle.length > 0) ?? [];
}

function rowIn({ before, after }: Pair): Figure | null {
  return after ?? before;
}

/** Nothing was told of it: it follows from others of its tree, else from what was said of the incidents themselves. */
function followed(
  change: FigureChange,
  from: readonly FigureChange[],
  incidents: ReadonlySet<IncidentId>,
  news: News,
): FigureChange {
  const told = distinct(from.flatMap(({ claims }) => claims));
  const claims = told.length > 0 ? told : saidOf(incidents, news);
  const briefs = claims.length > 0 ? briefsOf(claims, news) : retoldBy(incidents, news);
  const cause: Cause =
    claims.length > 0 ? { kind: "follows", from: from.map(({ figure }) => figure) } : { kind: "retold", briefs };
  return { ...change, claims, briefs, causes: [cause, ...change.causes], newest: newestOf(briefs, news) };
}

function retoldBy(incidents: ReadonlySet<IncidentId>, { statements }: News): readonly BriefId[] {
  return distinct(statements.filter((said) => incidents.has(said.incident)).map(({ brief }) => brief));
}

function saidOf(incidents: ReadonlySet<IncidentId>, { said }: News): readonly ClaimId[] {
  return [...incidents].flatMap((incident) => (said.get(incident) ?? []).map(({ id }) => id));
}
