import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atLeast,
  exactly,
  figureOf,
  hospital,
  ministry,
  police,
  said,
  thursday,
  tuesday,
  wednesday,
} from "../../claims/claims-for-tests.ts";
import type { Claim } from "../../claims/claim.ts";
import type { RevisionType } from "../../claims/told.ts";
import { setRevisedAside } from "./set-revised-aside.ts";

const thirteen = said(13, { by: police, on: tuesday });

describe("a typed revision", () => {
  it.each(["update", "correction", "reclassification"] as const)(
    "replaces the earlier figure whoever speaks: %s",
    (type) => {
      const seventeen = said(17, { by: ministry, on: wednesday, revises: { ...figureOf(thirteen), type } });
      expect(asideOf([thirteen, seventeen])).toEqual([`${thirteen.id} superseded by ${seventeen.id}`]);
    },
  );

  it("takes a count back: naming the withdrawn number is no new count, another number is", () => {
    const type = "retraction";
    const withdrawn = said(13, { by: ministry, on: wednesday, revises: { ...figureOf(thirteen), type } });
    expect(standing([thirteen, withdrawn])).toEqual([]);
    const twelve = said(12, { by: ministry, on: wednesday, revises: { ...figureOf(thirteen), type } });
    expect(standing([thirteen, twelve])).toEqual([twelve]);
    expect(asideOf([thirteen, twelve])).toEqual([`${thirteen.id} retracted by ${twelve.id}`]);
    const anew = said(13, { by: ministry, on: thursday });
    expect(standing([thirteen, withdrawn, anew])).toEqual([anew]);
  });

  it("of another quantity takes nothing back: one of the injured died", () => {
    const injured = said(28, { measure: "injured" });
    const died = said(1, { on: wednesday, revises: { ...figureOf(injured), type: "reclassification" } });
    expect(standing([injured, died])).toEqual([injured, died]);
    expect(setRevisedAside([injured, died]).moves).toEqual([{ claim: died, from: injured.key }]);
  });

  it("may lower the number", () => {
    const eleven = said(11, { on: wednesday, revises: { ...figureOf(thirteen), type: "correction" } });
    expect(standing([thirteen, eleven])).toEqual([eleven]);
  });

  it("tells by how much a correction lowered the count", () => {
    const eleven = said(11, { on: wednesday, revises: { ...figureOf(thirteen), type: "correction" } });
    expect(setRevisedAside([thirteen, eleven]).corrections).toEqual(new Map([[eleven.id, 2]]));
  });

  it("is not taken back by what the corrected number had replaced", () => {
    const fifteen = said(15, { on: wednesday });
    const eleven = said(11, { by: ministry, on: thursday, revises: { ...figureOf(fifteen), type: "correction" } });
    expect(standing([thirteen, fifteen, eleven])).toEqual([eleven]);
  });

  it("replaces what it names of its own measure: no casualties is one figure and two claims", () => {
    const zeros = (["killed", "injured"] as const).map((measure) => said(0, { measure, figure: "a1", briefKey: "01" }));
    const three = said(3, {
      measure: "injured",
      on: wednesday,
      revises: { brief: "01", figure: "a1", type: "update" },
    });
    expect(standing([...zeros, three]).map(({ key }) => key.measure)).toEqual(["killed", "injured"]);
    expect(standing([three, ...zeros])).toContain(three);
  });
});

describe("a revision that nobody typed", () => {
  it("replaces a lower number", () => {
    expect(standing([thirteen, revision(17, null)])).toEqual([revision(17, null)]);
  });

  it("is a conflict where it is lower, until a person types it", () => {
    expect(standing([thirteen, revision(11, null)])).toHaveLength(2);
  });
});

describe("a later number of one origin", () => {
  it("replaces a lower one by itself", () => {
    const seventeen = said(17, { on: wednesday });
    expect(asideOf([thirteen, seventeen])).toEqual([`${thirteen.id} superseded by ${seventeen.id}`]);
  });

  it("stays beside a higher one, as a conflict", () => {
    expect(standing([thirteen, said(11, { on: wednesday })])).toHaveLength(2);
  });

  it("replaces all that its origin said before: more than 12, and 13 in the same brief", () => {
    const seventeen = said(17, { on: wednesday });
    expect(standing([thirteen, said(atLeast(13)), seventeen])).toEqual([seventeen]);
    expect(standing([thirteen, said(11, { on: wednesday }), said(17, { on: thursday })])).toHaveLength(1);
  });

  it("only restates it where it is the same, and keeps the first date", () => {
    expect(asideOf([thirteen, said(13, { on: wednesday })])).toEqual([
      expect.stringMatching(/restated by 2024-10-08 police/),
    ]);
  });

  it("is not one of another origin: police 13 on Tuesday, ministry 17 on Wednesday are rivals", () => {
    expect(standing([thirteen, said(17, { by: ministry, on: wednesday })])).toHaveLength(2);
  });

  it("is not one of another quantity or incident", () => {
    const injured = said(17, { measure: "injured", on: wednesday });
    const elsewhere = said(17, { of: "market", on: wednesday });
    expect(standing([thirteen, injured, elsewhere])).toHaveLength(3);
  });

  it("of a stock is another reading: 31 in hospital on Tuesday, 35 on Wednesday", () => {
    const reading = (count: number, day: string) =>
      said(count, { measure: "hospitalised", on: day, from: day, to: day, key: { kind: "stock" } });
    expect(standing([reading(31, tuesday), reading(35, wednesday)])).toHaveLength(2);
  });

  it("of a cumulative series never supersedes one with another as-of date, even where it is named", () => {
    const shipped = (count: number, day: string, rest = {}) =>
      said(count, { of: null, measure: "tonnes", on: day, to: day, key: { kind: "reading" }, ...rest });
    const july = shipped(96_000, tuesday);
    const types: readonly (RevisionType | null)[] = ["reading", "update", null];
    for (const type of types) {
      const august = shipped(118_300, wednesday, { revises: { ...figureOf(july), type } });
      expect(standing([july, august])).toHaveLength(2);
    }
  });
});

describe("none reported", () => {
  it("yields to a later number without a conflict, whoever gives it", () => {
    const none = said(0, { by: police, noneReported: true });
    const three = said(3, { by: hospital, on: wednesday });
    expect(standing([none, three])).toEqual([three]);
  });

  it("stands against what was said before it", () => {
    const none = said(0, { by: police, on: wednesday, noneReported: true });
    expect(standing([none, said(3, { by: hospital, on: tuesday })])).toHaveLength(2);
  });
});

it("sets a quotation of an earlier brief aside: up from 13", () => {
  const quoted = said(13, { by: ministry, on: wednesday, restates: figureOf(thirteen) });
  expect(asideOf([thirteen, quoted])).toEqual([`${quoted.id} restated by ${thirteen.id}`]);
});

it("sets a value of the past aside: initially six", () => {
  expect(asideOf([said(6, { past: true }), thirteen])).toEqual([expect.stringMatching(/past/)]);
});

it("does not depend on the order in which claims arrive", () => {
  const claims = [thirteen, said(exactly(11), { on: wednesday }), said(17, { on: thursday }), revision(14, "update")];
  expect(new Set(standing(claims.toReversed()))).toEqual(new Set(standing(claims)));
});

it("sets aside of each count what it would alone, however many are told beside it", () => {
  const telling = fc.record({
    count: fc.nat(20),
    noneReported: fc.boolean(),
    on: fc.constantFrom(tuesday, wednesday, thursday),
    by: fc.constantFrom(police, ministry),
    type: fc.constantFrom<RevisionType | null>("update", "correction", null),
    isRevision: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(fc.array(telling, { maxLength: 5 }), { maxLength: 6 }), (strikes) => {
      const counts = strikes.map((told, strike) =>
        told.map(({ count, noneReported, on, by, type, isRevision }, at) => {
          const [figure, briefKey] = [`strike ${strike}`, `${strike} ${at}`];
          const before = { brief: `${strike} ${at - 1}`, figure, type };
          const revises = isRevision && at > 0 ? before : null;
          return said(noneReported ? 0 : count, { of: figure, by, on, briefKey, figure, noneReported, revises });
        }),
      );
      expect(asideOf(counts.flat()).toSorted()).toEqual(counts.flatMap(asideOf).toSorted());
    }),
    { numRuns: 2000 },
  );
});

function revision(count: number, type: RevisionType | null): Claim {
  return said(count, { by: ministry, on: wednesday, revises: { ...figureOf(thirteen), type } });
}

function standing(claims: readonly Claim[]): readonly Claim[] {
  return setRevisedAside(claims).standing;
}

function asideOf(claims: readonly Claim[]): readonly string[] {
  return setRevisedAside(claims).aside.map(
    ({ claim, reason, by }) => `${claim} ${reason}${by === null ? "" : ` by ${by}`}`,
  );
}
