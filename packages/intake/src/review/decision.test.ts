import { expect, it } from "vitest";
import { decisionSchema } from "./decision.ts";

const isTaken = (json: unknown) => decisionSchema.safeParse(json).success;

it.each([
  [{ type: "accept", figures: ["f1"] }],
  [{ type: "edit", figure: "f1", fields: { place: "Kharkiv", low: 3 } }],
  [{ type: "speaker", speaker: { name: "Terekhov", kind: "state_office", side: null, origin: "city council" } }],
  [{ type: "undo", seq: 4 }],
])("takes %j", (json) => {
  expect(isTaken(json)).toBe(true);
});

it.each([
  [{ type: "accept", figures: [] }],
  [{ type: "edit", figure: "f1", fields: { id: "f2" } }],
  [{ type: "edit", figure: "f1", fields: { low: -1 } }],
  [{ type: "edit", figure: "f1", fields: { sort: "killed" } }],
  [{ type: "approve", figures: ["f1"] }],
  [{ type: "undo", seq: 0 }],
  [null],
])("refuses %j", (json) => {
  expect(isTaken(json)).toBe(false);
});
