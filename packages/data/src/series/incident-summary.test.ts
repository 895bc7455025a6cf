import { expect, it } from "vitest";
import type { Incident } from "../claims/incident.ts";
import { figure } from "../figures/figures-for-tests.ts";
import { incidentSummaries } from "./incident-summary.ts";

const strike: Incident = { id: "strike", parent: null, label: "a strike", partsTold: null, open: false, tally: false };

it("names each tree with its whole figures, not with what lies inside them", () => {
  const people = figure(9);
  const civilians = figure(9, { key: { victimClass: "civilian" } });
  const children = figure(3, { key: { group: "children" } });
  const [summary] = incidentSummaries([children, civilians, people], [strike]);
  expect(summary?.incident.label).toBe("a strike");
  expect(summary?.figures).toEqual([people]);
});

it("keeps civilians where nobody is told as people", () => {
  const civilians = figure(7, { key: { victimClass: "civilian" } });
  expect(incidentSummaries([civilians], [strike])[0]?.figures).toEqual([civilians]);
});

it("shows drones, not the munitions that only repeat them; munitions where they join two kinds", () => {
  const of = (value: number, unit: string) => figure(value, { measure: "launched", key: { unit } });
  expect(incidentSummaries([of(4, "munitions"), of(4, "bombs")], [strike])[0]?.figures).toMatchObject([
    { key: { unit: "bombs" } },
  ]);
  const two = incidentSummaries([of(6, "munitions"), of(4, "bombs"), of(2, "missiles")], [strike]);
  expect(two[0]?.figures).toMatchObject([{ key: { unit: "munitions" } }]);
});

it("leaves out what only one side says of the other", () => {
  expect(incidentSummaries([figure(80, { apart: "Moscow" })], [strike])[0]?.figures).toEqual([]);
});
