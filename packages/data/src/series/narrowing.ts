import type { BriefCard, BriefId } from "../claims/brief.ts";
import type { Claim, ClaimId } from "../claims/claim.ts";
import type { Measure } from "../claims/measure.ts";
import { subgroupOf, type QuantityKey, type VictimClass } from "../claims/quantity.ts";
import type { Figure } from "../figures/figure.ts";
import type { Grade } from "../figures/rules/grade.ts";

/** What is asked for besides a place and a period. What is not there asks for nothing. */
export interface Narrowing {
  /** Which rows of totals: the quantity. */
  readonly measure?: Measure;
  readonly side?: string;
  readonly victimClass?: VictimClass;
  /** "children", "North Koreans" */
  readonly subgroup?: string;
  /** Which figures are added: what their claims say of them. */
  readonly actor?: string;
  readonly weapon?: string;
  readonly origin?: string;
  readonly grade?: Grade;
  readonly status?: Figure["status"];
  /** The key of a brief that tells it. */
  readonly brief?: string;
  readonly theatre?: string;
}

export interface Told {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly briefs: ReadonlyMap<BriefId, Pick<BriefCard, "key" | "theatre">>;
}

/** Whether a row of totals is asked for. The others are not empty: they were not asked for. */
export function isRowAsked(key: QuantityKey, { measure, side, victimClass, subgroup }: Narrowing): boolean {
  return (
    (measure === undefined || key.measure === measure) &&
    (side === undefined || key.side === side) &&
    (victimClass === undefined || key.victimClass === victimClass) &&
    (subgroup === undefined || subgroupOf(key) === subgroup)
  );
}

/** Whether what is asked for can only be told from the claims and briefs that figures rest on. */
export function asksForTold({ actor, weapon, origin, grade, status, brief, theatre }: Narrowing): boolean {
  return [actor, weapon, origin, grade, status, brief, theatre].some((asked) => asked !== undefined);
}

/**
 * The figures that are asked for. A whole that is told of two weapons is of neither: its parts are.
 *
 * Of origins and briefs any one will do: a figure that three origins tell is told by each of them.
 */
export function figuresAsked(figures: readonly Figure[], asked: Narrowing, told: Told): readonly Figure[] {
  const { origin, grade, status } = asked;
  return figures.filter(
    (figure) =>
      (grade === undefined || figure.grade === grade) &&
      (status === undefined || figure.status === status) &&
      (origin === undefined || figure.origins.includes(origin)) &&
      isToldSo(figure, asked, told),
  );
}

function isToldSo(figure: Figure, { actor, weapon, brief, theatre }: Narrowing, { claims, briefs }: Told): boolean {
  if ([actor, weapon, brief, theatre].every((asked) => asked === undefined)) return true;
  const said = figure.claims.flatMap((id) => claims.get(id) ?? []);
  const from = said.flatMap((claim) => briefs.get(claim.brief) ?? []);
  return (
    (actor === undefined ||
      isAllOf(
        said.map((claim) => claim.actor),
        actor,
      )) &&
    (weapon === undefined ||
      isAllOf(
        said.map((claim) => claim.weapon),
        weapon,
      )) &&
    (brief === undefined || from.some(({ key }) => key === brief)) &&
    (theatre === undefined || from.some((card) => card.theatre === theatre))
  );
}

/** The claims that are asked for, where each stands for itself: a reading is of one speaker. */
export function claimsAsked(claims: readonly Claim[], asked: Narrowing, briefs: Told["briefs"]): readonly Claim[] {
  const { actor, weapon, origin, brief, theatre, grade, status } = asked;
  // A reading is neither weighed against others nor graded.
  if (grade !== undefined || status !== undefined) return [];
  return claims.filter(
    (claim) =>
      isRowAsked(claim.key, asked) &&
      (actor === undefined || claim.actor === actor) &&
      (weapon === undefined || claim.weapon === weapon) &&
      (origin === undefined || claim.speaker?.origin === origin) &&
      (brief === undefined || briefs.get(claim.brief)?.key === brief) &&
      (theatre === undefined || briefs.get(claim.brief)?.theatre === theatre),
  );
}

/** At least one says so, and none another. */
function isAllOf(told: readonly (string | null)[], wanted: string): boolean {
  const names = told.filter((name) => name !== null);
  return names.length > 0 && names.every((name) => name === wanted);
}
