import { expect, it } from "vitest";
import { incidentsFrom, type IncidentStatement } from "./incident.ts";

it("keeps one incident over the briefs of a sequence", () => {
  expect(incidentsFrom([says(), says({ published: "2025-03-12" })])).toHaveLength(1);
});

it("changes nothing by what a later brief says nothing of", () => {
  const [merged] = incidentsFrom([
    says({ parent: "day", partsTold: "all", open: true, tally: true }),
    says({ published: "2025-03-12" }),
  ]);
  expect(merged).toMatchObject({ parent: "day", partsTold: "all", open: true, tally: true });
});

it("closes an open incident when a later brief says so", () => {
  const statements = [says({ open: true }), says({ published: "2025-03-13", open: false })];
  expect(incidentsFrom(statements)[0]?.open).toBe(false);
});

it("reads statements in the order of publication, not of arrival", () => {
  const statements = [says({ published: "2025-03-13", open: false }), says({ open: true })];
  expect(incidentsFrom(statements)).toEqual(incidentsFrom(statements.toReversed()));
});

it("is not open, no tally and of unknown parts unless someone says so", () => {
  expect(incidentsFrom([says()])[0]).toMatchObject({ parent: null, partsTold: null, open: false, tally: false });
});

function says(rest: Partial<IncidentStatement> = {}): IncidentStatement {
  return {
    incident: "strike",
    parent: null,
    label: "the strike on the market",
    partsTold: null,
    open: null,
    tally: null,
    brief: "01",
    published: "2025-03-11",
    ...rest,
  };
}
