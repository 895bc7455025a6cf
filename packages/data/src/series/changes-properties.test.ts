import fc from "fast-check";
import { expect, it } from "vitest";
import {
  atLeast,
  between,
  exactly,
  figureOf,
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
import type { IncidentStatement } from "../claims/incident.ts";
import type { Interval } from "../claims/interval.ts";
import { keyString } from "../claims/quantity.ts";
import type { RevisionType } from "../claims/told.ts";
import type { Figure } from "../figures/figure.ts";
import { changesBetween, type Changes } from "./changes.ts";
import { figuresKnownOn, type Ledger } from "./known.ts";
import { periodOfWeek } from "./period.ts";
import { totalsOf, type Total } from "./totals.ts";

/** Random trees, of which people of every rank say what they like on four days, revise each other, and move events. */
const runs = { numRuns: 600, seed: 958 };
const days = [monday, tuesday, wednesday, thursday];
const places = ["Kharkiv", "Poltava"];
const weeks = ["2024-W40", "2024-W41"];

it("finds no change from a day to itself", () => {
  fc.assert(
    fc.property(ledgers(), fc.constantFrom(...days), (ledger, day) => {
      expect(changesOf(ledger, day, day)).toMatchObject({ totals: [], figures: [], readings: [], published: [] });
    }),
    runs,
  );
});

it("has every figure that is held otherwise in exactly one change, and no other", () => {
  fc.assert(
    fc.property(ledgers(), spans(), (ledger, [since, until]) => {
      const [was, is] = [heldOn(ledger, since), heldOn(ledger, until)];
      const differing = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
      const { figures } = changesOf(ledger, since, until);
      expect(figures.map(({ figure }) => figure).toSorted()).toEqual(differing.toSorted());
      for (const { kinds } of figures) expect(kinds).not.toEqual([]);
    }),
    runs,
  );
});

it("invents nothing: each total that differs is listed once, as it is computed on either day", () => {
  fc.assert(
    fc.property(ledgers(), spans(), fc.constantFrom(null, ...places), (ledger, [since, until], place) => {
      const listed = changesOf(ledger, since, until, place).totals.map(
        ({ week, before, after }) => [`${week} ${rowOf(after ?? before)}`, before, after] as const,
      );
      const computed = weeks.flatMap((week) => {
        const filter = { place, ...(periodOfWeek(week) ?? { from: "", to: "" }) };
        const was = byRow(totalsOf(figuresKnownOn(ledger, since), filter));
        const is = byRow(totalsOf(figuresKnownOn(ledger, until), filter));
        const rows = [...new Set([...was.keys(), ...is.keys()])];
        return rows
          .filter((row) => numberOf(was.get(row)) !== numberOf(is.get(row)))
          .map((row) => [`${week} ${row}`, was.get(row) ?? null, is.get(row) ?? null] as const);
      });
      const inOrder = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]) =>
        a[0] < b[0] ? -1 : 1;
      expect(listed.toSorted(inOrder)).toEqual(computed.toSorted(inOrder));
    }),
    runs,
  );
});

it("names for each change something that was said in between, and nothing that was not", () => {
  fc.assert(
    fc.property(ledgers(), spans(), (ledger, [since, until]) => {
      const { figures, totals, claims } = changesOf(ledger, since, until);
      for (const change of [...figures, ...totals]) {
        expect(change.briefs).not.toEqual([]);
        for (const id of change.claims) {
          const published = claims.get(id)?.published ?? "";
          expect(published > since && published <= until).toBe(true);
        }
        expect(change.newest > since && change.newest <= until).toBe(true);
      }
    }),
    runs,
  );
});

it("loses nothing on the way: what differs over two steps differs in one of them", () => {
  fc.assert(
    fc.property(ledgers(), (ledger) => {
      const idsOf = (since: string, until: string) =>
        changesOf(ledger, since, until).figures.map(({ figure }) => figure);
      const steps = new Set([...idsOf(monday, wednesday), ...idsOf(wednesday, thursday)]);
      for (const id of idsOf(monday, thursday)) expect(steps.has(id)).toBe(true);
    }),
    runs,
  );
});

it("does not depend on the order in which claims arrive", () => {
  fc.assert(
    fc.property(ledgers(), spans(), (ledger, [since, until]) => {
      const turned = { claims: ledger.claims.toReversed(), statements: ledger.statements };
      const lines = (changes: Changes) =>
        changes.figures
          .map(({ figure, kinds, claims, newest }) => JSON.stringify([figure, kinds, claims.toSorted(), newest]))
          .toSorted();
      expect(lines(changesOf(turned, since, until))).toEqual(lines(changesOf(ledger, since, until)));
    }),
    runs,
  );
});

function changesOf(ledger: Ledger, since: string, until: string, place: string | null = null): Changes {
  const [before, after] = [figuresKnownOn(ledger, since), figuresKnownOn(ledger, until)];
  const dataVersions = { since: "v1", until: "v2" };
  return changesBetween({ ledger, since, until, before, after, briefs: [], dataVersions }, place);
}

/** What a reader sees of each figure, in one line. */
function heldOn(ledger: Ledger, day: string): ReadonlyMap<string, string> {
  const line = ({ interval, status, noneReported, from, to, places: where }: Figure) => {
    const { low, best, high, lowStrict, highStrict } = interval;
    return JSON.stringify([low, best, high, lowStrict, highStrict, status, noneReported, from, to, where.toSorted()]);
  };
  const held = figuresKnownOn(ledger, day).filter(({ grade }) => grade !== "discounted");
  return new Map(held.map((figure) => [figure.id, line(figure)]));
}

function byRow(totals: readonly Total[]): ReadonlyMap<string, Total> {
  return new Map(totals.map((total) => [rowOf(total), total]));
}

function rowOf(total: Total | null): string {
  return total === null ? "" : `${keyString(total.key)}|${total.apart ?? ""}`;
}

function numberOf(total: Total | undefined): string {
  if (total === undefined) return "no data";
  const { low, best, high } = total.interval;
  return JSON.stringify([low, best, high, total.noneReported, total.conflicts.length > 0]);
}

function spans(): fc.Arbitrary<[string, string]> {
  return fc
    .tuple(fc.nat(days.length - 2), fc.integer({ min: 1, max: 3 }))
    .map(([from, steps]) => [days[from] ?? monday, days[Math.min(from + steps, days.length - 1)] ?? thursday]);
}

const telling = fc.record({
  node: fc.nat(),
  value: fc.constantFrom<(n: number) => Interval>(exactly, atLeast, upTo, (n) => between(n, n + 3)),
  count: fc.nat(12),
  measure: fc.constantFrom("killed" as const, "injured" as const),
  victimClass: fc.constantFrom("people" as const, "civilian" as const),
  by: fc.constantFrom(police, ministry, volunteers, mission, null),
  on: fc.constantFrom(...days),
  of: fc.constantFrom("2024-10-05", "2024-10-07", "2024-10-08"),
  place: fc.constantFrom(...places),
  revises: fc.option(
    fc.record({
      at: fc.nat(),
      type: fc.constantFrom<RevisionType | null>("update", "correction", "retraction", "reclassification", null),
    }),
    { freq: 3 },
  ),
});

function ledgers(): fc.Arbitrary<Ledger> {
  return fc
    .record({
      nodes: fc.array(fc.record({ parent: fc.nat(), closedOn: fc.option(fc.constantFrom(...days)) }), {
        minLength: 1,
        maxLength: 5,
      }),
      tellings: fc.array(telling, { maxLength: 10 }),
    })
    .map(({ nodes, tellings }) => {
      const claims = tellings.reduce<readonly Claim[]>(
        (told, one, at) => [...told, claimOf(one, at, told, nodes.length)],
        [],
      );
      const statements = nodes.flatMap(({ parent, closedOn }, at) => {
        const whole = at === 0 ? null : `${parent % at}`;
        const first = statement(`${at}`, whole, { published: "2024-01-01" });
        return closedOn === null
          ? [first]
          : [first, statement(`${at}`, whole, { published: closedOn, partsTold: "all" })];
      });
      return { claims, statements };
    });
}

function claimOf(
  {
    node,
    value,
    count,
    measure,
    victimClass,
    by,
    on,
    of,
    place,
    revises,
  }: typeof telling extends fc.Arbitrary<infer T> ? T : never,
  at: number,
  told: readonly Claim[],
  nodes: number,
): Claim {
  const target = revises === null ? undefined : told[revises.at % told.length];
  return said(value(count), {
    by,
    on,
    measure,
    place,
    of: target?.incident ?? `${node % nodes}`,
    figure: `f${at}`,
    from: of,
    to: of,
    key: { victimClass },
    ...(target === undefined || target.published > on
      ? {}
      : { revises: { ...figureOf(target), type: revises?.type ?? null } }),
  });
}

function statement(
  incident: string,
  parent: string | null,
  rest: { readonly published: string; readonly partsTold?: "all" },
): IncidentStatement {
  return {
    incident,
    parent,
    label: incident,
    partsTold: null,
    open: null,
    tally: null,
    brief: `brief of ${rest.published}`,
    ...rest,
  };
}
