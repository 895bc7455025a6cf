import { totalsOf, type Figure, type Total } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { atLeast, exactly, held, week } from "../testing/overview.ts";
import { sumSentences } from "./sum-words.ts";

const labels = new Map([
  ["market", "missile on the market"],
  ["port", "drones on the port"],
  ["region", "shelling of the region, 7–8 October"],
  ["houses", "houses hit at night"],
]);

describe("the account of a total", () => {
  it("names the one incident it is of", () => {
    expect(accountOf([of("market", exactly(2))])).toEqual([
      "It is the number of one incident, “missile on the market”.",
    ]);
  });

  it("shows the sum, and what is open in it", () => {
    expect(accountOf([of("market", exactly(9)), of("port", atLeast(2))])).toEqual([
      "It adds 2 incidents, none of which is part of another: 9 (“missile on the market”) + 2+ (“drones on the port”) = 11 or more.",
      "1 of them has no ceiling.",
    ]);
  });

  it("says what it takes to be inside another count, and why it does not add it", () => {
    const region = of("region", exactly(12), { from: "2024-10-07", to: "2024-10-08", isTotal: true });
    expect(accountOf([region, of("market", exactly(3))])[1]).toBe(
      "Taken to be inside “shelling of the region, 7–8 October”, a count of that place and time, though nobody says so, and therefore not added: “missile on the market”.",
    );
  });

  it("says how much it claims of what straddles the week, and of bodies of no known day", () => {
    const night = of("market", exactly(9), { from: "2024-10-13", to: "2024-10-14" });
    expect(accountOf([night])[1]).toMatch(/^Of “missile on the market” \(9\) it claims at most 9: not all of its days/);
    const bodies = of("region", exactly(58), { from: "2024-10-07", to: "2024-10-08", undated: exactly(6) });
    expect(accountOf([bodies])[1]).toBe(
      "Of “shelling of the region, 7–8 October” (58) it claims 52 to 58: of 6 of them nobody knows the day.",
    );
  });

  it("names who tells nothing of it, and counts them not as none", () => {
    const houses = held("buildings_damaged", exactly(4), { incident: "houses", root: "houses", path: ["houses"] });
    expect(accountOf([of("market", exactly(2)), houses])[1]).toBe(
      "Nothing of this is told of: houses hit at night. That is not counted as none.",
    );
  });

  it("tells its grades apart where there are several", () => {
    const all = [of("market", exactly(9), { grade: "fair" }), of("port", exactly(2))];
    expect(accountOf(all).at(-1)).toBe("By how well it is attested: fair 9, weak 2.");
  });
});

function of(incident: string, value: Figure["interval"], rest: Partial<Omit<Figure, "key" | "interval">> = {}): Figure {
  return held("killed", value, { incident, root: incident, path: [incident], ...rest });
}

function accountOf(figures: readonly Figure[]): readonly string[] {
  const total: Total | undefined = totalsOf(figures, week).find(({ key }) => key.measure === "killed");
  if (total === undefined) return [];
  return sumSentences(total, {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    incidents: new Map([...labels].map(([id, label]) => [id, { label }])),
  });
}
