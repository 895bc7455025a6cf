import { expect, it } from "vitest";
import { incident, said, tuesday, upTo, wednesday } from "../../claims/claims-for-tests.ts";
import type { Interval } from "../../claims/interval.ts";
import { isSought } from "./is-sought.ts";

const closed = [incident("market"), incident("bus stop")];

it("is so while a sentence says that the toll may rise", () => {
  expect(isSought([...closed, incident("depot", { open: true })], [])).toBe(true);
});

it("is so while anyone is missing or trapped: up to five still trapped", () => {
  expect(isSought(closed, [reading("trapped", upTo(5))])).toBe(true);
  expect(isSought(closed, [reading("missing", 2)])).toBe(true);
});

it("is no longer so when no one is listed as missing any longer", () => {
  const found = [reading("missing", 2), reading("missing", 0, wednesday)];
  expect(isSought(closed, found)).toBe(false);
  expect(isSought(closed, found.toReversed())).toBe(false);
});

it("knows that nobody missing means nobody trapped", () => {
  expect(isSought(closed, [reading("trapped", 5), reading("missing", 0, wednesday)])).toBe(false);
});

it("is not so where nobody speaks of it", () => {
  expect(isSought(closed, [said(9)])).toBe(false);
});

function reading(measure: "missing" | "trapped", value: Interval | number, day = tuesday) {
  return said(value, { measure, on: day, from: day, to: day, key: { kind: "stock" } });
}
