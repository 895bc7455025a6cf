import { describe, expect, it } from "vitest";
import { Citations } from "./citations.ts";

describe("marks of sources", () => {
  it.each([
    [["a"], "[1]"],
    [["a", "b", "c"], "[1–3]"],
    [["c", "a"], "[1, 3]"],
    [["b", "b"], "[2]"],
    [[], ""],
  ])("of %j are %s", (claims, marks) => {
    const citations = new Citations();
    citations.marks(["a", "b", "c"]);
    expect(wordsOf(citations.marks(claims))).toBe(marks);
  });

  it("count claims in the order in which they are first spoken of", () => {
    const citations = new Citations();
    citations.marks(["x"]);
    citations.after(["y", "x"]);
    expect(citations.cited).toEqual(["x", "y"]);
  });

  it("lead to the first source that they name", () => {
    const citations = new Citations();
    const links = citations.marks(["a", "b", "c"]).flatMap(({ link }) => link ?? []);
    expect(links).toEqual([{ to: "source-1", isOutside: false, about: "Sources 1 to 3" }]);
  });
});

function wordsOf(runs: ReturnType<Citations["marks"]>): string {
  return runs.map(({ words }) => words).join("");
}
