import { expect, it } from "vitest";
import { brokenLines } from "./broken-lines.ts";

it.each([
  ["1 of 7 days have a brief", ["1 of 7 days", "have a brief"]],
  ["short", ["short"]],
  ["", []],
  ["see http://127.0.0.1:3000/charts", ["see", "http://127.0", ".0.1:3000/ch", "arts"]],
])("sets %j in lines of twelve letters", (text, lines) => {
  expect(brokenLines(text, 12, (words) => words.length)).toEqual(lines);
});
