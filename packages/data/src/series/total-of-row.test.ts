import { expect, it } from "vitest";
import { shown } from "../claims/claims-for-tests.ts";
import { figure } from "../figures/figures-for-tests.ts";
import { totalOfRow } from "./total-of-row.ts";
import { totalsOf } from "./totals.ts";

const week = { place: null, from: "2024-10-07", to: "2024-10-13" };
const blocks = damaged("apartment buildings");
const buildings = damaged("buildings");

it("gives the buildings of a week of which only apartment buildings are told, though no table shows them twice", () => {
  expect(totalsOf([blocks, buildings], week).map(({ key }) => key.unit)).toEqual(["apartment buildings"]);
  const total = totalOfRow([blocks, buildings], week, ({ key }) => key.unit === "buildings");
  expect(shown(total?.interval)).toBe("11 / 11 / 11");
});

it("gives the row of the table where it is shown, and nothing where nothing is told", () => {
  expect(totalOfRow([blocks], week, ({ key }) => key.unit === "apartment buildings")).toEqual(
    totalsOf([blocks], week)[0],
  );
  expect(totalOfRow([blocks], week, ({ key }) => key.unit === "houses")).toBeNull();
});

function damaged(unit: string) {
  return figure(11, { measure: "buildings_damaged", key: { unit } });
}
