import { expect, it } from "vitest";
import { theatreOf } from "./theatre-of.ts";

it.each([
  ["Day 958: Two attacks on Kharkiv\n\nRussia dropped four bombs. Russia said. Russia did.", "Ukraine"],
  ["Shelling kills 18 in El Obeid\n\nSome fled to Chad.", "Sudan"],
  ["Gaza brief\n\nIsrael said that it struck Khan Younis.", "Gaza"],
  ["Red Sea shipping brief\n\nA carrier was hit off Hodeida.", "Yemen"],
  ["Three attacks in South Kivu", "DR Congo"],
  ["Bring the water to the boil.", null],
  ["", null],
])("%j tells of a war in %s", (text, theatre) => {
  expect(theatreOf(text)).toBe(theatre);
});
