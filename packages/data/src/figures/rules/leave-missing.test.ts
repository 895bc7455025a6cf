import { expect, it } from "vitest";
import {
  atLeast,
  incident,
  said,
  shown,
  thursday,
  tuesday,
  upTo,
  wednesday,
  type Saying,
} from "../../claims/claims-for-tests.ts";
import type { Claim } from "../../claims/claim.ts";
import type { Interval } from "../../claims/interval.ts";
import { reconcile } from "../reconcile.ts";

const five = stock("missing", 5, tuesday);

it("takes those who were found out of the missing: five, two found, three left", () => {
  expect(stocksOf([five, found(2)])).toEqual([`missing ${tuesday}: 5 / 5 / 5`, `missing ${wednesday}: 3 / 3 / 3`]);
});

it("counts the found among the killed only if they are told dead", () => {
  const measures = (claims: readonly Claim[]) => new Set(reconcile(claims, strike).map(({ key }) => key.measure));
  expect(measures([five, found(2)])).toEqual(new Set(["missing", "rescued"]));
  expect(measures([five, found(2, { measure: "killed" })])).toEqual(new Set(["missing", "killed"]));
});

it("needs no arithmetic where a newer reading is told", () => {
  const two = stock("missing", 2, wednesday);
  expect(stocksOf([five, two, found(2)])).toEqual([`missing ${tuesday}: 5 / 5 / 5`, `missing ${wednesday}: 2 / 2 / 2`]);
});

it("keeps what was left open: up to five trapped, at least two found", () => {
  expect(stocksOf([stock("trapped", upTo(5), tuesday), found(atLeast(2))])).toEqual([
    `trapped ${tuesday}: 0 / – / 5`,
    `trapped ${wednesday}: 0 / – / 3`,
  ]);
});

it("takes the newest count of those found, and goes no lower than nobody", () => {
  const later = { on: thursday, from: thursday, to: thursday };
  expect(stocksOf([five, found(2), found(4, later)]).at(-1)).toBe(`missing ${thursday}: 1 / 1 / 1`);
  expect(stocksOf([five, found(2), found(6, later)]).at(-1)).toBe(`missing ${thursday}: 0 / 0 / 0`);
});

it("closes a toll once the last of the missing is found", () => {
  const tree = [incident("strike", { partsTold: "all" }), incident("A", { parent: "strike" })];
  const told = [said(atLeast(9)), said(9, { of: "A" }), five];
  const killed = (claims: readonly Claim[]) =>
    shown(
      reconcile(claims, tree).find(({ key, incident: at }) => key.measure === "killed" && at === "strike")?.interval,
    );
  expect(killed(told)).toBe("9 / 9 / open");
  expect(killed([...told, found(5)])).toBe("9 / 9 / 9");
});

const strike = [incident("strike")];

function stocksOf(claims: readonly Claim[]): readonly string[] {
  return reconcile(claims, strike)
    .filter(({ key }) => key.kind === "stock")
    .map(({ key, to, interval }) => `${key.measure} ${to}: ${shown(interval)}`);
}

function stock(measure: "missing" | "trapped", value: Interval | number, day: string): Claim {
  return said(value, { measure, on: day, from: day, to: day, key: { kind: "stock" } });
}

function found(value: Interval | number, rest: Saying = {}): Claim {
  const day = wednesday;
  return said(value, { measure: "rescued", on: day, from: day, to: day, marks: ["found"], ...rest });
}
