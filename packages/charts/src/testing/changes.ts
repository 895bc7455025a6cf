import {
  changesBetween,
  figuresKnownOn,
  type BriefCard,
  type Changes,
  type Claim,
  type IncidentStatement,
  type Ledger,
} from "@daybook/data";

/** What became known between two days, from claims of briefs that are named after their days. */
export function changesFrom(claims: readonly Claim[], since: string, until: string): Changes {
  const ledger: Ledger = { claims, statements: statementsOf(claims) };
  const [before, after] = [figuresKnownOn(ledger, since), figuresKnownOn(ledger, until)];
  const briefs = [...new Map(claims.map((claim) => [claim.brief, cardOf(claim)])).values()];
  const dataVersions = { since: "v1", until: "v2" };
  return changesBetween({ ledger, since, until, before, after, briefs, dataVersions }, null);
}

function statementsOf(claims: readonly Claim[]): readonly IncidentStatement[] {
  return claims.map(({ incident, brief, published }) => ({
    incident: incident ?? "",
    parent: null,
    label: `strike on ${incident ?? ""}`,
    partsTold: null,
    open: null,
    tally: null,
    brief,
    published,
  }));
}

function cardOf({ brief, briefKey, published }: Claim): BriefCard {
  return {
    id: brief,
    key: briefKey,
    title: `Brief ${briefKey}`,
    published,
    theatre: "Ukraine",
    language: "en",
    publisher: null,
    url: null,
    constructed: true,
  };
}
