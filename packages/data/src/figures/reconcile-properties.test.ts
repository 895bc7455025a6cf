import fc from "fast-check";
import { expect, it } from "vitest";
import {
  about,
  atLeast,
  between,
  exactly,
  figureOf,
  hospital,
  incident,
  medium,
  ministry,
  mission,
  monday,
  police,
  said,
  thursday,
  tuesday,
  upTo,
  volunteers,
  wednesday,
} from "../claims/claims-for-tests.ts";
import type { Claim } from "../claims/claim.ts";
import type { Incident } from "../claims/incident.ts";
import type { Interval } from "../claims/interval.ts";
import type { QuantityKey } from "../claims/quantity.ts";
import type { Figure } from "./figure.ts";
import { sorted } from "./figures-for-tests.ts";
import { reconcile } from "./reconcile.ts";

/**
 * Random trees of incidents, of which people tell the truth with a hedge: exactly, at least, up to, between, about. Some
 * parts are not told, some are all that there was, and the speakers are of every rank.
 */
const runs = { numRuns: 2000, seed: 958 };

it("holds the truth inside every interval of 100,000 trees, without a conflict", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(world(), ({ claims, incidents, truthOf }) => {
      for (const figure of reconcile(claims, incidents)) {
        const { low, high } = figure.interval;
        const truth = truthOf(figure);
        // `expect` takes longer than what it checks.
        const isTrue = figure.status === "held" && low <= truth && truth <= (high ?? Infinity);
        if (!isTrue) throw new Error(`the truth, ${truth}, is not in ${JSON.stringify(figure)}`);
      }
    }),
    { ...runs, numRuns: 100_000 },
  );
});

it("has low ≤ best ≤ high everywhere, whatever people say", () => {
  fc.assert(
    fc.property(world({ lies: true }), ({ claims, incidents }) => {
      for (const { interval } of reconcile(claims, incidents)) {
        const { low, best, high } = interval;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(best ?? low).toBeGreaterThanOrEqual(low);
        expect(high ?? Infinity).toBeGreaterThanOrEqual(best ?? low);
      }
    }),
    runs,
  );
});

it("does not depend on the order in which claims arrive", () => {
  const shuffled = world({ lies: true }).chain((told) =>
    fc.record({
      told: fc.constant(told),
      claims: fc.shuffledSubarray([...told.claims], { minLength: told.claims.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ told, claims }) => {
      expect(sorted(reconcile(claims, told.incidents))).toEqual(sorted(reconcile(told.claims, told.incidents)));
    }),
    { ...runs, numRuns: 500 },
  );
});

it("changes nothing by a restatement", () => {
  fc.assert(
    fc.property(world({ lies: true }), fc.nat(), fc.boolean(), ({ claims, incidents }, at, isNamed) => {
      const before = sorted(reconcile(claims, incidents));
      const used = new Set(before.flatMap((figure) => figure.claims));
      const standing = claims.filter(({ id }) => used.has(id));
      const first = standing[at % standing.length];
      if (first === undefined) return;
      const again = restated(first, isNamed);
      expect(held(sorted(reconcile([...claims, again], incidents)))).toEqual(held(before));
    }),
    { ...runs, numRuns: 500 },
  );
});

/** What is held, without the account of what was set aside. */
function held(figures: readonly Figure[]): readonly unknown[] {
  return figures.map(({ id, interval, status, claims, from, to }) => ({ id, interval, status, claims, from, to }));
}

/** The same speaker says the same again on Friday, with or without naming the earlier figure. */
function restated(claim: Claim, isNamed: boolean): Claim {
  const on = "2024-10-11";
  const again = { ...claim, id: `${claim.id} again`, published: on, brief: on, briefKey: on };
  return claim.speaker === null || isNamed ? { ...again, restates: figureOf(claim) } : again;
}

interface World {
  readonly incidents: readonly Incident[];
  readonly claims: readonly Claim[];
  readonly truthOf: (figure: Figure) => number;
}

interface Victims {
  readonly children: number;
  readonly civilians: number;
  readonly military: number;
}

const counted: readonly { readonly key: Partial<QuantityKey>; readonly countOf: (victims: Victims) => number }[] = [
  { key: {}, countOf: ({ children, civilians, military }) => children + civilians + military },
  { key: { victimClass: "civilian" }, countOf: ({ children, civilians }) => children + civilians },
  { key: { victimClass: "military" }, countOf: ({ military }) => military },
  { key: { group: "children" }, countOf: ({ children }) => children },
];

const node = fc.record({
  parent: fc.nat(),
  /** Victims here of whom none of its parts tells; none where all parts are told. */
  own: fc.record({ children: fc.nat(2), civilians: fc.nat(4), military: fc.nat(4) }),
  isAllTold: fc.boolean(),
  open: fc.boolean(),
});

const telling = fc.record({
  node: fc.nat(),
  what: fc.nat(counted.length - 1),
  hedge: fc.constantFrom<(n: number, below: number, above: number) => Interval>(
    (n) => exactly(n),
    (n, below) => atLeast(Math.max(0, n - below)),
    (n, _below, above) => upTo(n + above),
    (n, below, above) => between(Math.max(0, n - below), n + above),
    (n, below, above) => about(Math.max(0, n - below), n, n + above),
  ),
  below: fc.nat(3),
  above: fc.nat(3),
  lie: fc.integer({ min: -4, max: 4 }),
  by: fc.constantFrom(police, ministry, hospital, medium, volunteers, mission, null),
  on: fc.constantFrom(monday, tuesday, wednesday, thursday),
});

function world({ lies = false } = {}): fc.Arbitrary<World> {
  return fc
    .record({
      nodes: fc.array(node, { minLength: 1, maxLength: 6 }),
      tellings: fc.array(telling, { maxLength: 12 }),
    })
    .map(({ nodes, tellings }) => {
      const incidents = nodes.map(({ parent, isAllTold, open }, at) =>
        incident(`${at}`, {
          parent: at === 0 ? null : `${parent % at}`,
          partsTold: isAllTold && nodes.some((part, n) => n > 0 && part.parent % n === at && n > at) ? "all" : null,
          open,
        }),
      );
      const parts = (id: string) => incidents.filter(({ parent }) => parent === id);
      const victimsOf = (id: string): Victims => {
        const here = incidents[Number(id)]?.partsTold === "all" ? undefined : nodes[Number(id)]?.own;
        return parts(id)
          .map((part) => victimsOf(part.id))
          .reduce(together, here ?? { children: 0, civilians: 0, military: 0 });
      };
      const claims = tellings.map(({ node: at, what, hedge, below, above, lie, by, on }, index) => {
        const of = `${at % nodes.length}`;
        const { key, countOf } = counted[what] ?? { key: {}, countOf: () => 0 };
        const count = Math.max(0, countOf(victimsOf(of)) + (lies ? lie : 0));
        return said(hedge(count, below, above), { of, by, on, key, figure: `${index}` });
      });
      return {
        incidents,
        // Someone tells of people: a tree that tells only civilians tells the same of people.
        claims: [...claims, said(atLeast(0), { of: "0", by: null, on: monday, figure: "people" })],
        truthOf: ({ incident: id, key }) =>
          counted
            .find(
              (one) =>
                one.key.group === (key.group ?? undefined) && (one.key.victimClass ?? "people") === key.victimClass,
            )
            ?.countOf(victimsOf(id)) ?? Number.NaN,
      };
    });
}

function together(a: Victims, b: Victims): Victims {
  return {
    children: a.children + b.children,
    civilians: a.civilians + b.civilians,
    military: a.military + b.military,
  };
}
