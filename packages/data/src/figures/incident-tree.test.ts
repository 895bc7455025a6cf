import { expect, it } from "vitest";
import { incident } from "../claims/claims-for-tests.ts";
import { treesOf } from "./incident-tree.ts";

const day = incident("day");
const market = incident("market", { parent: "day" });
const hall = incident("hall", { parent: "market" });
const port = incident("port");

it("makes a tree of each incident that is part of nothing told", () => {
  const trees = treesOf([hall, market, day, port]);
  expect(trees.map(({ root, incidents }) => [root.id, incidents.map(({ id }) => id)])).toEqual([
    ["day", ["day", "market", "hall"]],
    ["port", ["port"]],
  ]);
});

it("knows the parts of an incident and the way up from it", () => {
  const [tree] = treesOf([day, market, hall]);
  expect(tree?.partsOf("day")).toEqual([market]);
  expect(tree?.pathOf("hall")).toEqual([hall, market, day]);
});

it("starts a tree where the whole is not told yet", () => {
  const [tree] = treesOf([market]);
  expect(tree?.root).toBe(market);
  expect(tree?.pathOf("market")).toEqual([market]);
});
