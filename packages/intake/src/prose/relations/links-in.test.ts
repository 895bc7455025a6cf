import { describe, expect, it } from "vitest";
import { readBrief } from "../read-brief.ts";

const brief = (body: string) => `Day 1112: A day of war\n\nDrones and missiles fell on the city.\n\n${body}`;

describe("how figures stand to each other", () => {
  it("counts what two attacks did once: parts of the whole that was announced", () => {
    const text = brief(
      "Two Russian strikes on Sloviansk on Tuesday killed at least nine people, officials said.\n\n" +
        "Seven people were killed at the market, the mayor said.\n\nTwo more residents were killed at a bus stop, he said.",
    );
    expect(linksOf(text)).toEqual(["7 part_of 9", "2 part_of 9"]);
    expect(readBrief(text, { published: null }).rollup["killed"]).toMatchObject({ low: 9, high: null });
  });

  it.each([
    ["Shelling injured 28 people in Kherson, including two children.", ["2 subset_of 28"]],
    [
      "Shelling injured 28 people in Kherson. At least 17 people were taken to hospital, four of them in grave condition.",
      ["17 subset_of 28", "4 subset_of 17"],
    ],
    ["Shelling wounded eight in the region — five in Kherson and three in Beryslav.", ["5 part_of 8", "3 part_of 8"]],
    [
      "Russia launched 87 drones and four missiles — 91 weapons in all — at Ukraine.",
      ["87 part_of 91", "4 part_of 91"],
    ],
    ["Russia launched 133 drones, the Air Force said. Ninety-eight were shot down.", ["98 subset_of 133"]],
    [
      "Shelling killed 18 in Kherson, officials said. Volunteers said it killed 23 in Kherson.",
      ["23 alternative_to 18"],
    ],
    [
      "Drones killed nine people in Kherson, the mayor said. Earlier reports had put the number at seven.",
      ["7 alternative_to 9"],
    ],
  ])("reads %j", (body, expected) => {
    expect(linksOf(brief(body))).toEqual(expected);
  });

  it("leads a headline to the body's fuller words", () => {
    const text =
      "Day 1112: Drones kill two in Kherson\n\nRussian drones killed at least two people in Kherson on Tuesday, officials said.\n\nMissiles followed.";
    expect(linksOf(text)).toEqual(["2 duplicate_of 2"]);
    expect(readBrief(text, { published: null }).rollup["killed"]).toMatchObject({ low: 2, high: null });
  });
});

function linksOf(text: string): readonly string[] {
  const { figures } = readBrief(text, { published: null });
  const value = (id: string | null) => {
    const figure = figures.find((each) => each.id === id);
    return figure?.best ?? figure?.low ?? figure?.high;
  };
  const relations = ["duplicate_of", "part_of", "subset_of", "alternative_to"] as const;
  return figures.flatMap((figure) =>
    relations.flatMap((name) => (figure[name] === null ? [] : [`${value(figure.id)} ${name} ${value(figure[name])}`])),
  );
}
