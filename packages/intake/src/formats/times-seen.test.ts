import { expect, it } from "vitest";
import { TimesSeen } from "./times-seen.ts";

it("counts how often each name came", () => {
  const seen = new TimesSeen();
  expect(["Kharkiv", "Sumy", "Kharkiv", "Kharkiv", "Sumy", "Odesa"].map((name) => seen.add(name))).toEqual([
    1, 1, 2, 3, 2, 1,
  ]);
});

it("forgets none of many", () => {
  const seen = new TimesSeen();
  const names = Array.from({ length: 20_000 }, (_, at) => `row ${at}`);
  expect(names.every((name) => seen.add(name) === 1)).toBe(true);
  expect(names.every((name) => seen.add(name) === 2)).toBe(true);
});
