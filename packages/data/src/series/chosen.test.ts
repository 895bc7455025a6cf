import { describe, expect, it } from "vitest";
import { atLeast, exactly, shown } from "../claims/claims-for-tests.ts";
import type { Figure } from "../figures/figure.ts";
import { figure, type FigureSaying } from "../figures/figures-for-tests.ts";
import { chosenIn } from "./chosen.ts";

/** The ministry's count of one day and night, from the 11th to the 12th, and a house that was hit before dawn. */
const days = { from: "2025-06-11", to: "2025-06-12" };
const pastDay = figure(exactly(58), { incident: "day", ...days });
const house = part(9);

describe("a day's toll that crosses midnight", () => {
  it("gives each day low 0 and the full high", () => {
    expect(on("2025-06-11", [pastDay])).toBe("0 / 58 / 58");
    expect(on("2025-06-12", [pastDay])).toBe("0 / 0 / 58");
  });

  it("gives the second day at least the nine who died before its dawn, and the first day no more than the rest", () => {
    expect(on("2025-06-12", [pastDay, house])).toBe("9 / 9 / 58");
    expect(on("2025-06-11", [pastDay, house])).toBe("0 / 49 / 49");
  });

  it("is whole where both days are asked for", () => {
    expect(on("2025-06-11", [pastDay, house], "2025-06-12")).toBe("58 / 58 / 58");
  });

  it("keeps what was left open", () => {
    const open = figure(atLeast(58), { incident: "day", ...days });
    expect(on("2025-06-12", [open, house])).toBe("9 / 9 / open");
  });
});

describe("bodies of no known day", () => {
  const six = exactly(6);
  const withBodies: Figure = { ...pastDay, undated: six };

  it("give their period a low of 0 for that part", () => {
    expect(on("2025-06-09", [withBodies], "2025-06-15")).toBe("52 / 58 / 58");
  });

  it("are never of a day", () => {
    expect(on("2025-06-12", [withBodies, house])).toBe("9 / 9 / 52");
    const oneDay: Figure = { ...withBodies, from: "2025-06-12" };
    expect(on("2025-06-12", [oneDay])).toBe("52 / 52 / 52");
  });

  it("are none of the parts whose day is known", () => {
    expect(on("2025-06-09", [withBodies, part(55)], "2025-06-15")).toBe("55 / 58 / 58");
  });

  it("may be any number where it is not told how many", () => {
    expect(on("2025-06-09", [{ ...pastDay, undated: atLeast(6) }], "2025-06-15")).toBe("0 / 58 / 58");
  });
});

it("reads a stock last where it was told last: of the whole, whatever a part of it was read at since", () => {
  const stay = (incident: string, count: number, day: string, path = [incident]) =>
    figure(exactly(count), { incident, root: "day", path, day, measure: "hospitalised", key: { kind: "stock" } });
  const whole = [stay("day", 31, "2025-06-11"), stay("day", 19, "2025-06-13")];
  const ward = stay("house", 4, "2025-06-14", ["house", "day"]);
  expect(on("2025-06-09", [...whole, ward], "2025-06-15")).toBe("19 / 19 / 19");
  expect(on("2025-06-14", [...whole, ward])).toBe("4 / 4 / 4");
});

function on(from: string, figures: readonly Figure[], to = from): string {
  const [chosen, ...others] = chosenIn(figures, { place: null, from, to });
  expect(others).toEqual([]);
  return shown(chosen?.share);
}

function part(count: number, rest: FigureSaying = {}): Figure {
  return figure(exactly(count), { incident: "house", root: "day", path: ["house", "day"], day: "2025-06-12", ...rest });
}
