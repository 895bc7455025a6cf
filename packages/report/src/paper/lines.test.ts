import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.ts";
import { openPaper } from "./paper.ts";
import { run, strong } from "./run.ts";

const { doc } = openPaper({ title: "", subject: "", language: "en", date: "2024-10-08" });

describe("the lines of a paragraph", () => {
  it.each([
    ["an ordinary sentence of several words that has to be broken somewhere", 90],
    ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", 60],
    ["https://example.org/a/very/long/address/without/any/space/at/all and words after it", 70],
  ])("never stand outside the column: %j", (words, width) => {
    const lines = linesOf(doc, [run(words)], width);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
    expect(textOf(lines).replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
  });

  it("end at spaces, never between a number and the mark bound to it", () => {
    const lines = linesOf(doc, [strong("33 or more"), run("\u00a0"), run("[2]"), run(" injured")], 60);
    expect(lines.map((line) => line.pieces.map(({ words }) => words).join(""))).toEqual(
      ["33 or ", "more\u00a0[2] ", "injured"].map((words) => words.trimEnd()),
    );
  });

  it("are one, empty, for no words", () => {
    expect(linesOf(doc, [], 50)).toEqual([{ pieces: [], width: 0 }]);
  });
});

function textOf(lines: ReturnType<typeof linesOf>): string {
  return lines.flatMap(({ pieces }) => pieces.map(({ words }) => words)).join(" ");
}
