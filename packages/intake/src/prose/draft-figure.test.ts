import { describe, expect, it } from "vitest";
import { readBrief } from "./read-brief.ts";

describe("whose people or land is struck, and by whom", () => {
  it.each([
    ["Two Russian attacks on Kharkiv on Tuesday killed two people.", "attacks", "Ukraine", "Russia"],
    ["Two Ukrainian attacks on Belgorod on Tuesday killed two people.", "attacks", "Russia", "Ukraine"],
    ["Two attacks on Kharkiv on Tuesday killed two people.", "attacks", "Ukraine", "Russia"],
    ["Forty Russian drones were launched at Kharkiv on Tuesday.", "launched", "Ukraine", "Russia"],
    ["Shelling on Tuesday killed three Russian soldiers in Kharkiv.", "killed", "Russia", "Ukraine"],
  ])("%j", (body, measure, victim, actor) => {
    const { figures } = readBrief(`Day 1112: War\n\nUkraine.\n\n${body}`, { published: "2025-03-12" });
    expect(figures.find((figure) => figure.measure === measure)).toMatchObject({ victim_side: victim, actor });
  });
});

it("takes a denial of military casualties for no word about civilians", () => {
  const { figures } = readBrief(
    "Day 1112: War\n\nUkraine.\n\nDrones hit Kherson on Tuesday. The army said there were no military casualties.",
    { published: "2025-03-12" },
  );
  expect(figures.find(({ measure }) => measure === "casualties")).toMatchObject({ low: 0, victim_group: "military" });
});
