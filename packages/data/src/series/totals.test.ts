import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, between, exactly, shown } from "../claims/claims-for-tests.ts";
import type { Interval } from "../claims/interval.ts";
import type { Figure } from "../figures/figure.ts";
import { figure, type FigureSaying } from "../figures/figures-for-tests.ts";
import { plusDays } from "./period.ts";
import type { Filter } from "./chosen.ts";
import { totalsOf, type Total } from "./totals.ts";

const week: Filter = { place: null, from: "2024-10-07", to: "2024-10-13" };

describe("a total", () => {
  it("adds the figures of separate trees", () => {
    expect(killed([of("strike", 9), of("port", atLeast(2))])).toBe("11 / 11 / open");
  });

  it("adds of one tree the largest incidents wholly inside, and no part beside its whole", () => {
    const tree = [of("day", 34), part("A", 6), part("B", 28)];
    expect(killed(tree)).toBe("34 / 34 / 34");
    expect(totalsOf(tree, week)[0]?.figures).toEqual([tree[0]?.id]);
  });

  it("is no row where nobody told anything: no data is no zero", () => {
    expect(totalsOf([], week)).toEqual([]);
    expect(totalsOf([of("strike", 9)], { ...week, from: "2024-01-01", to: "2024-01-07" })).toEqual([]);
  });

  it.each([
    ["killed to injured", { measure: "injured" }],
    ["civilian to military", { key: { victimClass: "military" } }],
    ["one side's to the other's", { key: { side: "Russia" } }],
  ] as const)("never adds %s", (_what, other) => {
    const rows = totalsOf([of("strike", 9), of("port", 3, other)], week);
    expect(rows.map(({ interval }) => shown(interval)).sort()).toEqual(["3 / 3 / 3", "9 / 9 / 9"]);
  });

  it("leaves what stands apart out of what is held", () => {
    const rows = totalsOf([of("strike", 9), of("strike", 80, { apart: "Moscow" })], week);
    expect(rows.map(({ apart, interval }) => [apart, interval.best])).toEqual([
      [null, 9],
      ["Moscow", 80],
    ]);
  });

  it("says how many figures are open, had no best, or are in conflict", () => {
    const conflict = of("c", 5, { status: "conflict" });
    const total = totalsOf([of("a", atLeast(2)), of("b", between(6, 7)), conflict], week)[0];
    expect(total).toMatchObject({ open: 1, withoutBest: 1, conflicts: [conflict.id] });
    expect(shown(total?.interval)).toBe("13 / 13 / open");
  });

  it("names its claims, its origins and its weakest grade once", () => {
    const told = [
      of("a", 2, { claims: ["c1"], origins: ["police"], grade: "fair" }),
      of("b", 3, { claims: ["c2"], origins: ["police"], grade: "weak" }),
    ];
    expect(totalsOf(told, week)[0]).toMatchObject({ claims: ["c1", "c2"], origins: ["police"], grade: "weak" });
  });

  it("says that a bound is policy where a figure's is", () => {
    const about: Interval = { ...between(54, 66), lowOrigin: "policy", highOrigin: "policy" };
    expect(totalsOf([of("a", about), of("b", 3)], week)[0]?.interval.lowOrigin).toBe("policy");
  });

  it("counts beside it the incidents that tell nothing of it, and a tally of drones is none", () => {
    const strikes = [
      of("a", 2),
      of("b", 15, { measure: "buildings_damaged", key: { unit: "houses" } }),
      of("c", 133, { measure: "launched", tally: true }),
    ];
    expect(row(totalsOf(strikes, week), "killed")?.unquantified).toBe(1);
  });

  it("is of which another where it is told inside it", () => {
    const rows = totalsOf([of("a", 9), of("a", 4, { key: { group: "children" } })], week);
    expect(rows.map(({ key, ofWhich }) => [key.group, ofWhich])).toEqual([
      [null, false],
      ["children", true],
    ]);
  });

  it("shows a common unit only where it joins several", () => {
    const flown = (count: number, unit: string) => of("a", count, { measure: "launched", key: { unit } });
    const units = (figures: readonly Figure[]) => totalsOf(figures, week).map(({ key }) => key.unit);
    expect(units([flown(4, "bombs"), flown(4, "munitions")])).toEqual(["bombs"]);
    expect(units([flown(129, "drones"), flown(11, "missiles"), flown(140, "munitions")])).toContain("munitions");
  });
});

describe("a place", () => {
  it("leaves what partly covered wholes hold beyond their parts beside the total, never in it", () => {
    const tree = [
      of("day", 40, { place: "Ukraine" }),
      part("A", 6, { place: "Kharkiv" }),
      part("B", 28, { place: "Sumy" }),
    ];
    const [total] = totalsOf(tree, { ...week, place: "Kharkiv" });
    expect(shown(total?.interval)).toBe("6 / 6 / 6");
    expect(total?.unallocated).toEqual({ low: 0, high: 6 });
  });

  it("leaves nothing unallocated where the parts are all of it, and no ceiling where the whole has none", () => {
    const partsOf = (whole: Figure) => [whole, part("A", 6, { place: "Kharkiv" })];
    const inKharkiv = (figures: readonly Figure[]) => totalsOf(figures, { ...week, place: "Kharkiv" })[0]?.unallocated;
    expect(inKharkiv(partsOf(of("day", 34, { place: "Ukraine", exhaustive: true })))).toBeNull();
    expect(inKharkiv(partsOf(of("day", atLeast(34), { place: "Ukraine" })))).toEqual({ low: 0, high: null });
  });

  it("holds a figure of several places only if all are inside", () => {
    const several = of("day", 9, { place: "Kharkiv, Poltava and Odesa regions" });
    expect(killed([several], { place: "Ukraine" })).toBe("9 / 9 / 9");
    expect(killed([several], { place: "Kharkiv region" })).toBe("not told");
    expect(killed([of("a", 9, { places: ["Kharkiv", "Sumy"] })], { place: "Kharkiv" })).toBe("not told");
  });

  it("holds near, outside and off a place in what that place lies in", () => {
    const troops = of("a", 20, { place: "near Donetsk" });
    expect(killed([troops], { place: "Donetsk region" })).toBe("20 / 20 / 20");
    expect(killed([troops], { place: "Donetsk" })).toBe("not told");
  });
});

describe("a period", () => {
  it("gives each side of its border low 0 and the full high of an event that straddles it", () => {
    const night = of("a", 9, { from: "2024-10-13", to: "2024-10-14" });
    expect(killed([night])).toBe("0 / 9 / 9");
    expect(killed([night], { from: "2024-10-14", to: "2024-10-20" })).toBe("0 / 0 / 9");
    expect(killed([night], { to: "2024-10-20" })).toBe("9 / 9 / 9");
  });

  it("holds no month where it is a week, and its own month where it is one", () => {
    const june = of("a", 17_400, { from: "2024-10-01", to: "2024-10-31" });
    expect(killed([june])).toBe("not told");
    expect(killed([june], { from: "2024-10-01", to: "2024-10-31" })).toBe("17400 / 17400 / 17400");
  });

  it("shows the last reading of a stock, and never a sum over days", () => {
    const stay = (count: number, day: string) =>
      of("a", count, { measure: "hospitalised", day, key: { kind: "stock" } });
    const rows = totalsOf([stay(31, "2024-10-08"), stay(19, "2024-10-10")], week);
    expect(rows.map(({ interval }) => shown(interval))).toEqual(["19 / 19 / 19"]);
  });
});

it("never adds two figures of one tree of which one contains the other", () => {
  const places = ["Ukraine", "Kharkiv region", "Kharkiv", "Sumy", "near Kharkiv", "Kharkiv and Sumy"];
  const node = fc.record({
    parent: fc.nat(),
    count: fc.nat(40),
    place: fc.constantFrom(...places),
    from: fc.nat(12),
    length: fc.nat(9),
  });
  const filter = fc.record({ place: fc.constantFrom(null, ...places), from: fc.nat(12), length: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(node, { maxLength: 9 }), filter, (nodes, asked) => {
      const parents = nodes.map(({ parent }, at) => (at === 0 ? null : parent % at));
      const pathOf = (at: number): readonly number[] => {
        const parent = parents[at] ?? null;
        return [at, ...(parent === null ? [] : pathOf(parent))];
      };
      const figures = nodes.map(({ count, place, from, length }, at) => {
        const path = pathOf(at).map(String);
        return of(`${at}`, count, { path, root: path.at(-1) ?? "", place, ...days(from, length) });
      });
      for (const total of totalsOf(figures, { place: asked.place, ...days(asked.from, asked.length) })) {
        const added = figures.filter(({ id }) => total.figures.includes(id));
        for (const { incident } of added) {
          expect(added.filter(({ path }) => path.includes(incident))).toHaveLength(1);
        }
      }
    }),
    { numRuns: 1000, seed: 958 },
  );
});

describe("grades", () => {
  it("stand apart in a total, the best attested first", () => {
    const [total] = totalsOf([of("a", 3), of("b", atLeast(2)), of("c", 4, { grade: "confirmed" })], week);
    expect(total?.byGrade.map(({ grade, interval, figures }) => [grade, shown(interval), figures])).toEqual([
      ["confirmed", "4 / 4 / 4", 1],
      ["weak", "5 / 5 / open", 2],
    ]);
  });

  it("leave out what is discounted: a count that was taken back is in no total", () => {
    expect(killed([of("a", 3), of("b", 40, { grade: "discounted" })])).toBe("3 / 3 / 3");
    expect(totalsOf([of("b", 40, { grade: "discounted" })], week)).toEqual([]);
  });

  it("take a contested deed out of totals by actor, not its victims out of theirs", () => {
    const deed = (actor: string) => of("a", 1, { measure: "attacks", key: { actor }, grade: "contested" });
    const told = [deed("army"), deed("rebels"), of("a", 22, { grade: "contested" })];
    const rows = totalsOf(told, week).map(({ key, interval }) => [key.measure, key.actor, shown(interval)]);
    expect(rows).toEqual([
      ["killed", null, "22 / 22 / 22"],
      ["attacks", null, "1 / 1 / 1"],
    ]);
  });
});

function days(from: number, length: number) {
  return { from: plusDays("2024-10-01", from), to: plusDays("2024-10-01", from + length) };
}

function of(incident: string, value: Interval | number, rest: FigureSaying = {}): Figure {
  return figure(typeof value === "number" ? exactly(value) : value, { incident, ...rest });
}

/** A part of the day's attacks. */
function part(incident: string, value: Interval | number, rest: FigureSaying = {}): Figure {
  return of(incident, value, { root: "day", path: [incident, "day"], ...rest });
}

function killed(figures: readonly Figure[], rest: Partial<Filter> = {}): string {
  return shown(row(totalsOf(figures, { ...week, ...rest }), "killed")?.interval);
}

function row(totals: readonly Total[], measure: Total["key"]["measure"]): Total | undefined {
  return totals.find(({ key }) => key.measure === measure);
}
