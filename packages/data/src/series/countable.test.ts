import { expect, it } from "vitest";
import { exactly, shown } from "../claims/claims-for-tests.ts";
import type { Figure } from "../figures/figure.ts";
import { figure, type FigureSaying } from "../figures/figures-for-tests.ts";
import { countable } from "./countable.ts";
import { totalsOf } from "./totals.ts";

const week = { from: "2024-10-07", to: "2024-10-13" };
const drones = { measure: "intercepted", key: { unit: "drones" } } as const;
const overRussia = downed(121, { place: "Russia" });
const overSamara = downed(20, { place: "Samara region", key: { unit: "drones", among: "f2" } });

it("counts twenty of 121 drones over the Samara region there, and not beside the 121", () => {
  const inPlace = (place: string) =>
    totalsOf([overRussia, overSamara], { ...week, place }).map(({ interval }) => shown(interval));
  expect(inPlace("Samara region")).toEqual(["20 / 20 / 20"]);
  expect(inPlace("Russia")).toEqual(["121 / 121 / 121"]);
});

it("leaves an unnamed sub-count without a place of its own on its incident's page", () => {
  const inTheAir = downed(4, { place: "Russia", key: { unit: "drones", among: "b4" } });
  expect(countable([overRussia, inTheAir])).toEqual([overRussia, inTheAir]);
});

it("makes of two sides that name each other one deed of nobody, as wide as both", () => {
  const deed = (actor: string, count: number) =>
    figure(exactly(count), { measure: "attacks", key: { actor }, grade: "contested", claims: [actor] });
  const [one, ...others] = countable([deed("army", 1), deed("rebels", 3)]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ key: { actor: null }, claims: ["army", "rebels"] });
  expect(shown(one?.interval)).toBe("1 / 1 / 3");
});

function downed(count: number, rest: FigureSaying): Figure {
  return figure(exactly(count), { ...drones, incident: "tally", ...rest });
}
