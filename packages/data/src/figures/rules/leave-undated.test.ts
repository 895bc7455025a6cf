import { expect, it } from "vitest";
import { incident, said, shown, tuesday, wednesday } from "../../claims/claims-for-tests.ts";
import type { Claim } from "../../claims/claim.ts";
import { reconcile } from "../reconcile.ts";

const day = [incident("day"), incident("north", { parent: "day" })];
const window = { from: tuesday, to: wednesday, on: wednesday };
const dead = said(58, { of: "day", ...window });
const retrieved = (of: string) =>
  said(6, { of, measure: "bodies_recovered", marks: ["undated"], key: { unit: "bodies" }, ...window });

it("says how many of the dead were dug out of earlier sites", () => {
  expect(undated([dead, retrieved("day")], "day killed")).toBe("6 / 6 / 6");
});

it("says so of the whole where a part tells it, and not of other parts", () => {
  const told = [dead, said(20, { of: "north", ...window }), retrieved("north")];
  expect(undated(told, "day killed")).toBe("6 / 6 / 6");
  expect(undated([...told.slice(0, 2), retrieved("day")], "north killed")).toBe("not told");
});

it("is no word about the injured, nor about bodies whose day is known", () => {
  expect(
    undated([dead, said(213, { of: "day", measure: "injured", ...window }), retrieved("day")], "day injured"),
  ).toBe("not told");
  const known: Claim = { ...retrieved("day"), marks: [] };
  expect(undated([dead, known], "day killed")).toBe("not told");
});

function undated(claims: readonly Claim[], name: string): string {
  const found = reconcile(claims, day).find(({ incident: at, key }) => `${at} ${key.measure}` === name);
  return shown(found?.undated ?? undefined);
}
