import { expect, it } from "vitest";
import { idOf, reviewAfter } from "../../review/review-for-tests.ts";
import { groupsOf, toldTogether, type Branch, type Group } from "./figure-tree.ts";
import { sureOf } from "./sure-of.ts";
import { wholesFor } from "./wholes-for.ts";

const review = reviewAfter();

it("shows each figure once, with what tells it again", () => {
  const shown = groupsOf(review).flatMap(branchesIn);
  const ids = shown.flatMap(toldTogether);
  expect(ids.toSorted()).toEqual(review.figures.map(({ entry }) => entry.id).toSorted());
});

it("shows two children inside the more than 30 people that they are among", () => {
  const whole = groupsOf(review)
    .flatMap(branchesIn)
    .find(({ figure }) => figure.entry.id === idOf(review, "more than 30 people"));
  expect(whole?.inside.map(({ figure }) => figure.entry.span.text)).toContain("two children");
});

it("shows figures that are told inside each other", () => {
  const [a, b] = [idOf(review, "more than 30 people"), idOf(review, "two children")];
  const looped = reviewAfter({ type: "edit", figure: a, fields: { part_of: b } });
  expect(
    groupsOf(looped)
      .flatMap(branchesIn)
      .map(({ figure }) => figure.entry.id),
  ).toEqual(expect.arrayContaining([a, b]));
});

it("offers as a whole what counts the same, and never what is told inside the figure", () => {
  const entryOf = (words: string) => review.figures.find(({ entry }) => entry.id === idOf(review, words))!.entry;
  const words = (of: string) => wholesFor(entryOf(of), review).map(({ span }) => span.text);
  expect(words("28 people")[0]).toBe("more than 30 people");
  expect(words("28 people")).not.toContain("at least two civilians");
  expect(words("more than 30 people")).not.toContain("two children");
});

it("takes what only tells a sure figure again for sure", () => {
  for (const id of sureOf(review)) {
    const { entry } = review.figures.find((figure) => figure.entry.id === id)!;
    const main = review.figures.find((figure) => figure.entry.id === (entry.duplicate_of ?? id));
    expect(main?.sure, `${id} of ${entry.duplicate_of}`).toBe(true);
  }
});

function branchesIn({ branches, parts }: Group): readonly Branch[] {
  const all = (branch: Branch): readonly Branch[] => [branch, ...branch.inside.flatMap(all)];
  return [...branches.flatMap(all), ...parts.flatMap(branchesIn)];
}
