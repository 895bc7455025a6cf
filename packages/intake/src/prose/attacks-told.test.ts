import { describe, expect, it } from "vitest";
import { readBrief } from "./read-brief.ts";

const brief = (body: string) => `Day 1112: A day of war\n\nDrones and missiles fell on the city.\n\n${body}`;
const two =
  "Two Russian attacks on Sloviansk on Tuesday killed at least nine people and injured more than 40, officials said.\n\n";

describe("attacks that are announced together and told one by one", () => {
  it("are incidents of their own, each with all that its paragraph tells", () => {
    const text = brief(
      `${two}Four glide bombs fell in the afternoon. Seven people were killed and 20 injured, including two children.\n\n` +
        "Before that, an attack killed two people and injured 19. At least three were taken to hospital.",
    );
    expect(nodesOf(text)).toEqual({
      "sloviansk-2025-03-11": ["attacks 2", "killed 9", "injured 40"],
      "sloviansk-2025-03-11-1": ["launched 4", "killed 7", "injured 20", "injured 2"],
      "sloviansk-2025-03-11-2": ["killed 2", "injured 19", "hospitalised 3"],
    });
    expect(readBrief(text, { published: "2025-03-12" }).incidents).toMatchObject([
      { id: "sloviansk-2025-03-11", parent: null, parts_told: "all" },
      { parent: "sloviansk-2025-03-11", label: expect.stringMatching(/Sloviansk, 2025-03-11: first attack told$/) },
      { parent: "sloviansk-2025-03-11", label: expect.stringMatching(/Sloviansk, 2025-03-11: second attack told$/) },
    ]);
  });

  it("are told apart in one paragraph too", () => {
    const text = brief(
      `${two}Seven people were killed at the market. Two people were killed and 15 injured at a bus stop.`,
    );
    expect(nodesOf(text)).toMatchObject({
      "sloviansk-2025-03-11-1": ["killed 7"],
      "sloviansk-2025-03-11-2": ["killed 2", "injured 15"],
    });
  });

  it("leave with the whole what is told of both, or in a paragraph of its own", () => {
    const text = brief(
      `${two}Seven people were killed at the market.\n\nTwo people were killed at a bus stop. In both attacks, six houses were damaged.\n\n` +
        "Eleven apartment buildings were damaged.",
    );
    expect(nodesOf(text)["sloviansk-2025-03-11"]).toEqual(
      expect.arrayContaining(["buildings_damaged 6", "buildings_damaged 11"]),
    );
  });

  it("are some of them where fewer are told than were announced", () => {
    const text = brief(
      "Three Russian attacks on Sloviansk on Tuesday killed nine people, officials said.\n\nSeven people were killed at the market.",
    );
    expect(readBrief(text, { published: "2025-03-12" }).incidents[0]).toMatchObject({ parts_told: "some" });
  });

  it("are none where one breath breaks a number down", () => {
    const text = brief("Shelling on Tuesday wounded eight in Sloviansk — five civilians and three police officers.");
    expect(Object.keys(nodesOf(text))).toEqual(["sloviansk-2025-03-11"]);
  });
});

function nodesOf(text: string): Readonly<Record<string, readonly string[]>> {
  const { figures } = readBrief(text, { published: "2025-03-12" });
  const nodes = Map.groupBy(figures, ({ incident }) => incident ?? "none");
  return Object.fromEntries(
    [...nodes].map(([id, of]) => [id, of.map(({ measure, low, best }) => `${measure} ${best ?? low}`)]),
  );
}
