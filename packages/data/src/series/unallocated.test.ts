import { expect, it } from "vitest";
import { atLeast, exactly } from "../claims/claims-for-tests.ts";
import { figure } from "../figures/figures-for-tests.ts";
import { totalsOf } from "./totals.ts";
import { unallocatedIn } from "./unallocated.ts";

const week = { from: "2024-10-07", to: "2024-10-13" };
const eight = figure(exactly(8), { measure: "hits", place: "Kharkiv, Poltava and Odesa regions" });

it("says what a telling of several places may hold in one of them, and makes no total of it", () => {
  const kharkiv = { ...week, place: "Kharkiv region" };
  expect(unallocatedIn([eight], kharkiv)).toEqual([{ key: eight.key, apart: null, figure: eight.id, low: 0, high: 8 }]);
  expect(totalsOf([eight], kharkiv)).toEqual([]);
});

it("is beside a total of the same quantity, never in it", () => {
  const three = figure(exactly(3), { incident: "raid", measure: "hits", place: "Kharkiv" });
  const [total] = totalsOf([eight, three], { ...week, place: "Kharkiv region" });
  expect(total).toMatchObject({ interval: { low: 3, high: 3 }, unallocated: { low: 0, high: 8 } });
});

it("takes off what its parts tell of the other places, and is open where it is", () => {
  const odesa = figure(exactly(5), {
    incident: "port",
    root: "strike",
    path: ["port", "strike"],
    measure: "hits",
    place: "Odesa region",
  });
  const kharkiv = { ...week, place: "Kharkiv region" };
  expect(unallocatedIn([eight, odesa], kharkiv)).toMatchObject([{ high: 3 }]);
  expect(unallocatedIn([{ ...eight, interval: atLeast(8) }, odesa], kharkiv)).toMatchObject([{ high: null }]);
});

it("is nothing where the place lies all inside, or none of it, or in another week", () => {
  expect(unallocatedIn([eight], { ...week, place: "Ukraine" })).toEqual([]);
  expect(unallocatedIn([eight], { ...week, place: "Sumy region" })).toEqual([]);
  expect(unallocatedIn([eight], { place: "Kharkiv region", from: "2024-10-14", to: "2024-10-20" })).toEqual([]);
});

it("is nothing of a country's count that also names one of its towns", () => {
  const raid = { ...eight, places: ["Ukraine", "Odesa"] };
  expect(unallocatedIn([raid], { ...week, place: "Odesa region" })).toEqual([]);
});
