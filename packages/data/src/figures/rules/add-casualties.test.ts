import { expect, it } from "vitest";
import { atLeast, incident, said, upTo, wednesday, type Saying } from "../../claims/claims-for-tests.ts";
import type { Claim } from "../../claims/claim.ts";
import type { Interval } from "../../claims/interval.ts";
import { heldOf } from "../figures-for-tests.ts";
import { reconcile } from "../reconcile.ts";

const strike = [incident("strike")];

it("bounds the killed by all killed and wounded, less the injured", () => {
  expect(heldOf([said(atLeast(3)), injured(atLeast(9)), casualties(40)], strike)).toEqual({
    "strike killed": "3 / 3 / 31",
    "strike injured": "9 / 9 / 37",
    "strike casualties": "40 / 40 / 40",
  });
});

it("lifts all casualties to what the killed and the injured are", () => {
  expect(heldOf([said(3), injured(atLeast(9)), casualties(atLeast(10))], strike)).toMatchObject({
    "strike casualties": "12 / 12 / open",
  });
  expect(heldOf([said(3), injured(9), casualties(upTo(40))], strike)).toMatchObject({
    "strike casualties": "12 / 12 / 12",
  });
});

it("is a conflict where they exclude each other on one day: 3 and 9, and 40 in all", () => {
  const [found] = reconcile([casualties(40), said(3), injured(9)], strike).filter(
    ({ key }) => key.measure === "casualties",
  );
  expect(found).toMatchObject({ status: "conflict", interval: { low: 12, high: 40 } });
});

it("lets an older count of the killed grow with it", () => {
  expect(heldOf([said(3), injured(9), casualties(40, { on: wednesday })], strike)).toMatchObject({
    "strike killed": "3 / 3 / 31",
    "strike injured": "9 / 9 / 37",
  });
});

it("never adds it to them, and makes nothing of it where only two of the three are told", () => {
  expect(heldOf([said(3), casualties(40)], strike)).toEqual({
    "strike killed": "3 / 3 / 3",
    "strike casualties": "40 / 40 / 40",
  });
});

it("names the killed and the injured as its parts", () => {
  const found = reconcile([casualties(atLeast(10)), said(3), injured(9)], strike);
  const step = found.find(({ key }) => key.measure === "casualties")?.steps.find(({ kind }) => kind === "parts");
  expect(step).toMatchObject({ parts: [{ measure: "killed" }, { measure: "injured" }] });
});

function injured(value: Interval | number, rest: Saying = {}): Claim {
  return said(value, { measure: "injured", ...rest });
}

function casualties(value: Interval | number, rest: Saying = {}): Claim {
  return said(value, { measure: "casualties", ...rest });
}
