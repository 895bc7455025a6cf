import { readingsNamed, sharedKey, type Claim, type FigureRef } from "@daybook/data";
import type { Tables } from "../tables.ts";

/** A claim with the columns that queries look into; the claim itself is kept whole. */
export function claimRow(claim: Claim, ordinal: number): Tables["claim"] {
  const { id, brief, incident, published, key, interval, from, to, place } = claim;
  return {
    id,
    brief_id: brief,
    ordinal,
    incident_id: incident,
    published,
    measure: key.measure,
    kind: key.kind,
    low: interval.low,
    best: interval.best,
    high: interval.high,
    from_day: from,
    to_day: to,
    place,
    series: key.kind === "reading" ? readingsNamed(claim) : null,
    json: JSON.stringify(claim),
  };
}

export function claimOf({ json }: Pick<Tables["claim"], "json">): Claim {
  const claim = JSON.parse(json) as Claim;
  return Object.assign(claim, { key: sharedKey(claim.key) });
}

/** The earlier figures that a claim speaks of, whether or not their brief is there yet. */
export function referencesOf({ revises, restates }: Claim): readonly FigureRef[] {
  return [revises, restates].flatMap((ref) => (ref === null ? [] : [{ brief: ref.brief, figure: ref.figure }]));
}

export function referenceRows(claim: Claim): readonly Tables["claim_reference"][] {
  const rows = referencesOf(claim).map(({ brief, figure }) => ({ claim_id: claim.id, brief_key: brief, figure }));
  return [...new Map(rows.map((row) => [`${row.brief_key}#${row.figure}`, row])).values()];
}
