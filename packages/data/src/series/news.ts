import type { BriefId } from "../claims/brief.ts";
import type { Claim, ClaimId } from "../claims/claim.ts";
import type { IncidentId, IncidentStatement } from "../claims/incident.ts";
import type { Figure } from "../figures/figure.ts";
import { setRevisedAside } from "../figures/rules/set-revised-aside.ts";
import type { FirstWeekday } from "./first-weekday.ts";
import type { Ledger } from "./known.ts";

/** What was held on two days of publication, and all that was said. */
export interface Knowledge {
  /** What was published on this day is known before. */
  readonly since: string;
  readonly until: string;
  readonly before: readonly Figure[];
  readonly after: readonly Figure[];
  readonly ledger: Ledger;
  /** The day that weeks begin on; Monday where it is not said. */
  readonly firstWeekday?: FirstWeekday;
}

/** What was said in between of some trees, and of what it took the place. */
export interface News {
  /** Every claim of these trees that is known at the end. */
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly isNew: (claim: ClaimId) => boolean;
  /** The claim of the time between that took a claim's place. */
  readonly replacedBy: ReadonlyMap<ClaimId, Claim>;
  /** Claims of the time between, by incident. */
  readonly said: ReadonlyMap<IncidentId | null, readonly Claim[]>;
  /** What briefs of the time between say of the incidents themselves: whose part they are, that all parts are told. */
  readonly statements: readonly IncidentStatement[];
  readonly publishedOn: (brief: BriefId) => string;
}

/** Reads the ledger for what was published after a day, until another, of some incidents. */
export function newsOf({ since, until, ledger }: Knowledge, incidents: ReadonlySet<IncidentId>): News {
  const isBetween = ({ published }: { readonly published: string }) => published > since && published <= until;
  const isOfThese = ({ incident }: Claim) => incident !== null && incidents.has(incident);
  // A running total moves no figure, unless it says in so many words that it revises one.
  const canMove = ({ incident, revises }: Claim) => incident !== null || revises !== null;
  const known = ledger.claims
    .filter((claim) => claim.published <= until && ((isBetween(claim) && canMove(claim)) || isOfThese(claim)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const claims = new Map(known.map((claim) => [claim.id, claim]));
  const news = known.filter(isBetween);
  const fresh = new Set(news.map(({ id }) => id));
  const statements = ledger.statements.filter((said) => isBetween(said) && incidents.has(said.incident));
  const days = new Map([...known, ...statements].map(({ brief, published }) => [brief, published]));
  return {
    claims,
    isNew: (id) => fresh.has(id),
    replacedBy: new Map([...typedIn(news, known), ...setAsideBy(news, claims)]),
    said: Map.groupBy(news, ({ incident }) => incident),
    statements,
    publishedOn: (brief) => days.get(brief) ?? until,
  };
}

/** What the claims of the time between took the place of, as the rules see it. */
function setAsideBy(
  news: readonly Claim[],
  known: ReadonlyMap<ClaimId, Claim>,
): readonly (readonly [ClaimId, Claim])[] {
  const fresh = new Map(news.map((claim) => [claim.id, claim]));
  return setRevisedAside([...known.values()]).aside.flatMap(({ claim, reason, by }) => {
    const newer = by === null || reason === "restated" ? undefined : fresh.get(by);
    return newer === undefined ? [] : [[claim, newer] as const];
  });
}

/** What they say in so many words that they revise, also where both stand: of thirty injured one has died of wounds. */
function typedIn(news: readonly Claim[], known: readonly Claim[]): readonly (readonly [ClaimId, Claim])[] {
  const byFigure = Map.groupBy(
    known.flatMap((claim) => claim.mentions.map(({ figure }) => ({ name: `${claim.briefKey}#${figure}`, claim }))),
    ({ name }) => name,
  );
  return news.flatMap((newer) => {
    const { revises } = newer;
    if (revises === null || revises.type === null || revises.type === "reading") return [];
    const named = byFigure.get(`${revises.brief}#${revises.figure}`) ?? [];
    return named.filter(({ claim }) => claim.id !== newer.id).map(({ claim }) => [claim.id, newer] as const);
  });
}
