import { describe, expect, it } from "vitest";
import { said, shown } from "../claims/claims-for-tests.ts";
import type { BriefCard } from "../claims/brief.ts";
import type { Claim } from "../claims/claim.ts";
import type { IncidentStatement } from "../claims/incident.ts";
import { figuresKnownOn, type Ledger } from "./known.ts";
import { overviewOf, type Overview, type OverviewRequest } from "./overview.ts";

const kharkiv = said(2, { of: "Kharkiv", brief: "day-958" });
const troops = said(20, {
  of: "Donetsk",
  brief: "day-958",
  place: "near Donetsk",
  from: "2024-10-03",
  to: "2024-10-03",
  key: { victimClass: "military" },
});
const grain = said(180_000, {
  of: null,
  measure: "tonnes",
  place: "Mariupol port",
  from: "2024-01-01",
  key: { kind: "reading", commodity: "grain" },
});

describe("the week of the brief of 8 October 2024", () => {
  const week = overviewFrom([kharkiv, troops, grain]);

  it("is covered one day of seven", () => {
    expect(week.coverage).toMatchObject({ briefed: 1, days: 7 });
    expect(week.published.map(({ id }) => id)).toEqual(["day-958"]);
  });

  it("holds two killed, and not the twenty troops of week 40", () => {
    expect(week.totals.map(({ interval }) => shown(interval))).toEqual(["2 / 2 / 2"]);
  });

  it("holds them on their day and in their region", () => {
    expect(week.byDay.filter(({ totals }) => totals.length > 0).map(({ day }) => day)).toEqual(["2024-10-08"]);
    expect(week.byRegion.map(({ region }) => region)).toEqual(["Kharkiv region"]);
  });

  it("lists the twenty troops as reported late, and holds them in the week before", () => {
    expect(week.late.changes.map((change) => [change.week, change.before, shown(change.after?.interval)])).toEqual([
      ["2024-W40", null, "20 / 20 / 20"],
    ]);
    expect(week.before.period).toEqual({ from: "2024-09-30", to: "2024-10-06" });
    expect(week.before.totals.map(({ interval }) => interval.best)).toEqual([20]);
  });

  it("shows the grain on a panel of its own, in no total", () => {
    expect(week.levels.map(({ readings }) => readings.map(({ increment }) => increment))).toEqual([[null]]);
    expect(week.totals.map(({ key }) => key.measure)).not.toContain("tonnes");
  });

  it("lists its incidents with what is held of each", () => {
    expect(week.incidents.map(({ incident, figures }) => [incident.label, figures.length])).toEqual([["Kharkiv", 1]]);
  });

  it("leads from every figure to its claims and from these to the brief", () => {
    for (const id of week.totals.flatMap(({ figures }) => figures)) {
      const claims = week.figures.get(id)?.claims ?? [];
      expect(claims.map((claim) => week.briefs.get(week.claims.get(claim)?.brief ?? "")?.id)).toEqual(["day-958"]);
    }
  });
});

it("knows on 7 October nothing of the week: no data", () => {
  const eve = overviewFrom([kharkiv, troops, grain], { asKnownOn: "2024-10-07" });
  expect(eve).toMatchObject({ totals: [], late: { changes: [] }, levels: [], incidents: [], published: [] });
  expect(eve.coverage.briefed).toBe(0);
});

it("asked of a place holds only what is inside it", () => {
  const donetsk = overviewFrom([kharkiv, troops, grain], { place: "Donetsk region" });
  expect(donetsk.totals).toEqual([]);
  expect(donetsk.late.changes).toHaveLength(1);
  expect(donetsk.levels).toHaveLength(1);
});

it("puts what several regions are told of into each row, and what only a country is told of into none", () => {
  const several = said(3, { of: "Kharkiv", place: "Kharkiv, Poltava and Odesa regions" });
  const country = said(5, { of: "Donetsk", place: "Ukraine" });
  expect(overviewFrom([several, country]).byRegion.map(({ region }) => region)).toEqual([
    "Kharkiv region",
    "Odesa region",
    "Poltava region",
  ]);
});

it("shows beside one region's totals what is told only of several regions together", () => {
  const several = said(8, { of: "Kharkiv", measure: "hits", place: "Kharkiv, Poltava and Odesa regions" });
  const region = overviewFrom([several, kharkiv], { place: "Kharkiv region" });
  expect(region.unallocated.map(({ key, high }) => [key.measure, high])).toEqual([["hits", 8]]);
  expect(region.totals.map(({ key }) => key.measure)).toEqual(["killed"]);
  expect(overviewFrom([several, kharkiv]).unallocated).toEqual([]);
});

it("takes a count since 1 January for no level of a later year", () => {
  const later = { from: "2025-01-06", to: "2025-01-12", asKnownOn: "2025-01-12" };
  expect(overviewFrom([grain], later).levels).toEqual([]);
  const sinceTheInvasion = { ...grain, from: "2022-02-24" };
  expect(overviewFrom([sinceTheInvasion], later).levels).toHaveLength(1);
});

it("lists of an incident one figure a quantity, without its sub-counts and what stands apart", () => {
  const children = said(1, { of: "Kharkiv", key: { group: "children" } });
  const disputed = said(9, { of: "Kharkiv", status: "disputed" });
  const injured = said(33, { of: "Kharkiv", measure: "injured" });
  const [strike] = overviewFrom([injured, children, disputed, kharkiv]).incidents;
  expect(strike?.figures.map(({ key, interval }) => [key.measure, key.group, interval.best])).toEqual([
    ["killed", null, 2],
    ["injured", null, 33],
  ]);
});

function overviewFrom(claims: readonly Claim[], rest: Partial<OverviewRequest> = {}): Overview {
  const ledger: Ledger = { claims, statements: ["Kharkiv", "Donetsk"].map(stated) };
  const request = { place: null, from: "2024-10-07", to: "2024-10-13", asKnownOn: "2024-10-08", ...rest };
  return overviewOf(
    {
      ledger,
      briefs: [card],
      figures: figuresKnownOn(ledger, request.asKnownOn),
      figuresBefore: figuresKnownOn(ledger, "2024-10-06"),
      figuresAtEnd: figuresKnownOn(ledger, request.asKnownOn),
      dataVersion: "v1",
    },
    request,
  );
}

const card: BriefCard = {
  id: "day-958",
  key: "day-958",
  title: "Day 958",
  published: "2024-10-08",
  theatre: "Ukraine",
  language: "en",
  publisher: null,
  url: null,
  constructed: true,
};

function stated(incident: string): IncidentStatement {
  return {
    incident,
    parent: null,
    label: incident,
    partsTold: null,
    open: null,
    tally: null,
    brief: "day-958",
    published: "2024-10-08",
  };
}
