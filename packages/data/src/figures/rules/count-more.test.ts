import { describe, expect, it } from "vitest";
import {
  atLeast,
  hospital,
  incident,
  medium,
  ministry,
  police,
  said,
  thursday,
  tuesday,
  wednesday,
} from "../../claims/claims-for-tests.ts";
import type { Claim } from "../../claims/claim.ts";
import { heldOf } from "../figures-for-tests.ts";
import { countMore } from "./count-more.ts";

const market = [incident("strike"), incident("market", { parent: "strike" })];
const six = said(6, { of: "market" });
const five = more(5);

describe("“five more bodies were found at the market”", () => {
  it("lifts its low to the last count and five, and leaves it open", () => {
    expect(heldOf([six, five], market)).toMatchObject({ "market killed": "11 / 11 / open" });
  });

  it("is already in the count of the whole", () => {
    const held = heldOf([six, five, said(17, { on: wednesday })], market);
    expect(held).toMatchObject({ "strike killed": "17 / 17 / 17", "market killed": "11 / 11 / 17" });
  });

  it("lifts an older count of the whole as far as the parts say", () => {
    expect(heldOf([said(6), six, five], market)).toMatchObject({ "strike killed": "11 / 11 / open" });
  });

  it("adds to a floor: at least six, and five more", () => {
    expect(heldOf([said(atLeast(6), { of: "market" }), five], market)).toMatchObject({
      "market killed": "11 / 11 / open",
    });
  });

  it("adds up over days, and yields to the next count", () => {
    const two = more(2, { on: thursday });
    expect(heldOf([six, five, two], market)).toMatchObject({ "market killed": "13 / 13 / open" });
    const count = said(12, { of: "market", on: thursday });
    expect(heldOf([six, five, count], market)).toMatchObject({ "market killed": "12 / 12 / 12" });
  });

  it("is held in a count that was told with it", () => {
    const eleven = said(11, { of: "market", on: wednesday, by: ministry });
    expect(heldOf([eleven, five], market)).toMatchObject({ "market killed": "11 / 11 / 11" });
    expect(countMore([eleven, five]).aside).toEqual([
      { claim: five.id, rule: "R4", reason: "included", by: eleven.id },
    ]);
  });

  it("is simply five where nobody had counted before", () => {
    expect(heldOf([five], market)).toMatchObject({ "market killed": "5 / 5 / 5" });
  });

  it("is told by two who may mean the same five: the most that one of them adds", () => {
    const four = more(4, { by: hospital });
    expect(heldOf([six, five, four], market)).toMatchObject({ "market killed": "11 / 11 / open" });
  });

  it("adds to its own speaker's count before another's", () => {
    const seven = said(7, { of: "market", by: medium });
    const lifted = countMore([six, seven, five]).claims.filter(({ floor }) => floor);
    expect(lifted.map(({ id, interval }) => [id, interval.low])).toEqual([[six.id, 11]]);
  });

  it("said again is no other five", () => {
    expect(heldOf([six, five, more(5, { on: thursday })], market)).toMatchObject({ "market killed": "11 / 11 / open" });
  });
});

it("shows the count as it was told, then what was added, and rests on both", () => {
  const { adjustments } = countMore([six, five]);
  expect(adjustments.get(six.id)).toMatchObject({
    told: six.interval,
    by: [five.id],
    steps: [{ kind: "more", rule: "R4", claim: five.id, interval: { low: 11, high: null } }],
  });
});

function more(count: number, rest: Partial<Parameters<typeof said>[1]> = {}): Claim {
  return said(count, { of: "market", on: wednesday, by: police, marks: ["more"], figure: `${count} more`, ...rest });
}

it("changes nothing where nobody says more", () => {
  expect(countMore([six, said(7, { on: tuesday })]).adjustments.size).toBe(0);
});
