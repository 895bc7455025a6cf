import { expect, it } from "vitest";
import { figureOf, monday, police, said, shown, tuesday, wednesday } from "../claims/claims-for-tests.ts";
import type { IncidentStatement } from "../claims/incident.ts";
import { figuresKnownOn, knownOn, type Ledger } from "./known.ts";

const twelve = said(12, { on: tuesday });
const eleven = said(11, { on: wednesday, revises: { ...figureOf(twelve), type: "correction" } });
const ledger: Ledger = { claims: [twelve, eleven], statements: [strike(tuesday)] };

it("knows nothing before the first brief: no data", () => {
  expect(figuresKnownOn(ledger, monday)).toEqual([]);
});

it("knows a number from the day it is published until the day it is superseded", () => {
  expect(killedOn(tuesday)).toBe("12 / 12 / 12");
  expect(killedOn(wednesday)).toBe("11 / 11 / 11");
  expect(killedOn(null)).toBe("11 / 11 / 11");
});

it("shows what could be known then in a brief that is added years later", () => {
  const added = { ...ledger, claims: [...ledger.claims, said(2, { on: monday, by: police, figure: "late" })] };
  const known = figuresKnownOn({ ...added, statements: [strike(monday)] }, monday);
  expect(known.map(({ interval }) => shown(interval))).toEqual(["2 / 2 / 2"]);
});

it("cuts statements of incidents on the same day as claims", () => {
  const open = { ...strike(wednesday), open: true };
  expect(knownOn({ ...ledger, statements: [strike(tuesday), open] }, tuesday).statements).toEqual([strike(tuesday)]);
});

function killedOn(day: string | null): string {
  return shown(figuresKnownOn(ledger, day)[0]?.interval);
}

function strike(published: string): IncidentStatement {
  return {
    incident: "strike",
    parent: null,
    label: "the strike",
    partsTold: null,
    open: null,
    tally: null,
    brief: "b",
    published,
  };
}
