import { expect, it } from "vitest";
import { cellSpans } from "./cell-spans.ts";

it.each([
  ["a,b,,d", ",", ["a", "b", "", "d"]],
  ['a,"b, c",d', ",", ["a", "b, c", "d"]],
  ['"so ""they"" said",2', ",", ['so ""they"" said', "2"]],
  ["a;b,c;", ";", ["a", "b,c", ""]],
  ['"two\nlines",7', ",", ["two\nlines", "7"]],
  ["", ",", [""]],
])("finds each cell of %j where it stands, quotation marks left out", (line, delimiter, cells) => {
  expect(cellSpans(line, delimiter).map(([start, end]) => line.slice(start, end))).toEqual(cells);
});
