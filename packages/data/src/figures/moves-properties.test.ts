import fc from "fast-check";
import { expect, it } from "vitest";
import {
  about,
  atLeast,
  between,
  exactly,
  hospital,
  incident,
  ministry,
  police,
  said,
  tuesday,
  upTo,
  wednesday,
} from "../claims/claims-for-tests.ts";
import type { Claim } from "../claims/claim.ts";
import type { Incident } from "../claims/incident.ts";
import type { Interval } from "../claims/interval.ts";
import { sorted } from "./figures-for-tests.ts";
import { reconcile } from "./reconcile.ts";

/**
 * Random trees of which people tell the truth on Tuesday, with a hedge. On Wednesday some of the wounded have died, and
 * it is told of the incident or of one around it; some of Wednesday's counts are told anew.
 */
it("holds the truth of Wednesday, when some of Tuesday's wounded have died", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(world(), ({ claims, incidents, truthOf }) => {
      for (const { incident: id, key, interval, status } of reconcile(claims, incidents)) {
        const truth = truthOf(id, key.measure);
        const isTrue = status === "held" && interval.low <= truth && truth <= (interval.high ?? Infinity);
        if (!isTrue) throw new Error(`the truth, ${truth}, is not in ${JSON.stringify({ id, key, interval, status })}`);
      }
    }),
    { numRuns: 20_000, seed: 958 },
  );
});

it("does not depend on the order in which the deaths are told", () => {
  fc.assert(
    fc.property(world(), ({ claims, incidents }) => {
      expect(sorted(reconcile(claims.toReversed(), incidents))).toEqual(sorted(reconcile(claims, incidents)));
    }),
    { numRuns: 500, seed: 958 },
  );
});

interface World {
  readonly incidents: readonly Incident[];
  readonly claims: readonly Claim[];
  readonly truthOf: (incident: string, measure: string) => number;
}

const hedges: readonly ((n: number, by: number) => Interval)[] = [
  (n) => exactly(n),
  (n, by) => atLeast(Math.max(0, n - by)),
  (n, by) => upTo(n + by),
  (n, by) => between(Math.max(0, n - by), n + by),
  (n, by) => about(Math.max(0, n - by), n, n + by),
];

const node = fc.record({ parent: fc.nat(), killed: fc.nat(5), injured: fc.nat(8), died: fc.nat(3), above: fc.nat(3) });
const telling = fc.record({
  node: fc.nat(),
  measure: fc.constantFrom("killed", "injured"),
  hedge: fc.constantFrom(...hedges),
  by: fc.nat(3),
  speaker: fc.constantFrom(police, ministry, hospital),
  isLater: fc.boolean(),
});

function world(): fc.Arbitrary<World> {
  return fc
    .record({
      nodes: fc.array(node, { minLength: 1, maxLength: 5 }),
      tellings: fc.array(telling, { maxLength: 8 }),
    })
    .map(({ nodes, tellings }) => {
      const incidents = nodes.map(({ parent }, at) =>
        incident(`${at}`, { parent: at === 0 ? null : `${parent % at}` }),
      );
      const pathOf = (id: string): readonly string[] => {
        const parent = incidents[Number(id)]?.parent ?? null;
        return [id, ...(parent === null ? [] : pathOf(parent))];
      };
      const sum = (id: string, of: (at: number) => number) =>
        nodes.reduce((total, _, at) => total + (pathOf(`${at}`).includes(id) ? of(at) : 0), 0);
      const diedAt = (at: number) => Math.min(nodes[at]?.died ?? 0, nodes[at]?.injured ?? 0);
      const count = (id: string, measure: string, isLater: boolean) =>
        sum(id, (at) => {
          const moved = isLater ? diedAt(at) : 0;
          return measure === "killed" ? (nodes[at]?.killed ?? 0) + moved : (nodes[at]?.injured ?? 0) - moved;
        });
      const counts = tellings.map(({ node: at, measure, hedge, by, speaker, isLater }, index) => {
        const of = `${at % nodes.length}`;
        return said(hedge(count(of, measure, isLater), by), {
          of,
          measure,
          by: speaker,
          on: isLater ? wednesday : tuesday,
          figure: `${index}`,
        });
      });
      const deaths = nodes.flatMap(({ above }, at) => {
        const path = pathOf(`${at}`);
        const of = path[Math.min(above, path.length - 1)] ?? "0";
        // One office tells of all who died: two may mean the same people.
        const told = { of, by: police, on: wednesday, marks: ["died of wounds"], figure: `died ${at}` } as const;
        return diedAt(at) === 0 ? [] : [said(diedAt(at), told)];
      });
      return { incidents, claims: [...counts, ...deaths], truthOf: (id, measure) => count(id, measure, true) };
    });
}
