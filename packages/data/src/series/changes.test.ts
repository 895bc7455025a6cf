import { describe, expect, it } from "vitest";
import {
  atLeast,
  figureOf,
  incident,
  ministry,
  monday,
  said,
  shown,
  thursday,
  tuesday,
  volunteers,
  wednesday,
} from "../claims/claims-for-tests.ts";
import type { Claim } from "../claims/claim.ts";
import type { Incident, IncidentStatement } from "../claims/incident.ts";
import type { Interval } from "../claims/interval.ts";
import { changesBetween, lateChanges, type Changes } from "./changes.ts";
import type { Cause, FigureChange } from "./figure-changes.ts";
import { figuresKnownOn, type Ledger } from "./known.ts";
import type { TotalChange } from "./total-changes.ts";

const troops = said(20, {
  of: "missile",
  place: "near Donetsk",
  from: "2024-10-03",
  to: "2024-10-03",
  key: { victimClass: "military" },
});

describe("between two days", () => {
  it("is added what nobody had told: twenty troops of week 40, no data → 20", () => {
    const { totals, figures } = between([troops], monday, tuesday);
    expect(totals.map(lineOf)).toEqual(["2024-W40 added: not told → 20 / 20 / 20"]);
    expect(totals[0]).toMatchObject({ claims: [troops.id], difference: null, newest: tuesday });
    expect(figures.map(({ causes }) => causes)).toEqual([[{ kind: "told", claim: troops.id }]]);
  });

  it("is revised what the same speaker counts higher: an update, also where nobody typed it", () => {
    const [nine, twelve] = [said(atLeast(9), { on: tuesday }), said(12, { on: wednesday })];
    const { totals } = between([nine, twelve], tuesday, wednesday);
    expect(totals.map(lineOf)).toEqual(["2024-W41 revised: 9 / 9 / open → 12 / 12 / 12"]);
    expect(totals[0]?.difference).toMatchObject({ low: null, best: 3, high: 3 });
    expect(causesOf(totals)).toContainEqual({ kind: "replaced", as: "update", claim: twelve.id, of: nine.id });
  });

  it("is revised by a correction what a person typed so", () => {
    const twelve = said(12, { on: tuesday });
    const eleven = said(11, { on: wednesday, by: ministry, revises: { ...figureOf(twelve), type: "correction" } });
    const { totals } = between([twelve, eleven], tuesday, wednesday);
    expect(totals.map(lineOf)).toEqual(["2024-W41 revised: 12 / 12 / 12 → 11 / 11 / 11"]);
    expect(totals[0]?.difference).toMatchObject({ low: -1, best: -1, high: -1 });
    expect(causesOf(totals)).toContainEqual({ kind: "replaced", as: "correction", claim: eleven.id, of: twelve.id });
  });

  it("is retracted what its speaker takes back, by the type that a person gave it", () => {
    const twelve = said(12, { on: tuesday });
    const taken = said(0, { on: wednesday, revises: { ...figureOf(twelve), type: "retraction" } });
    const { totals } = between([twelve, taken], tuesday, wednesday);
    expect(totals.map(({ kinds }) => kinds)).toEqual([["retracted"]]);
    expect(causesOf(totals)).toContainEqual({ kind: "replaced", as: "retraction", claim: taken.id, of: twelve.id });
  });

  it("counts a row that a table leaves out, since it says again what a finer row says: 11 buildings → 12", () => {
    const damaged = { measure: "buildings_damaged", place: "Odesa" } as const;
    const blocks = said(11, { ...damaged, of: "a", key: { unit: "apartment buildings" } });
    const other = said(1, { ...damaged, of: "b", on: wednesday, key: { unit: "buildings" } });
    const { totals } = between([blocks, other], tuesday, wednesday);
    expect(totals.map((change) => [change.after?.key.unit, lineOf(change)])).toEqual([
      ["buildings", "2024-W41 revised: 11 / 11 / 11 → 12 / 12 / 12"],
    ]);
  });

  it("is revised by the rule of rivals what another origin counts otherwise", () => {
    const [twelve, fourteen] = [said(12, { on: tuesday }), said(14, { on: wednesday, by: volunteers })];
    const { totals } = between([twelve, fourteen], tuesday, wednesday);
    expect(totals.map(lineOf)).toEqual(["2024-W41 revised: 12 / 12 / 12 → 12 / 12 / 14"]);
    expect(causesOf(totals)).toMatchObject([
      { kind: "told", claim: fourteen.id },
      { kind: "weighed", step: { kind: "rivals", rule: "R6" } },
    ]);
  });

  it("is in conflict what one origin lowers without a word, and settled once a person types it", () => {
    const [twelve, eleven] = [said(12, { on: tuesday }), said(11, { on: wednesday })];
    const typed = said(11, { on: thursday, revises: { ...figureOf(twelve), type: "correction" }, figure: "typed" });
    const claims = [twelve, eleven, typed];
    expect(between(claims, tuesday, wednesday).totals.map(({ kinds }) => kinds)).toEqual([["revised", "in conflict"]]);
    const after = between(claims, wednesday, thursday).totals.flatMap(({ kinds }) => kinds);
    expect(after).toContain("settled");
  });

  it("follows from others what nobody spoke of: a part, once its whole has grown", () => {
    const part = said(6, { of: "market", on: tuesday });
    const whole = said(17, { of: "day", on: wednesday });
    const { figures } = between([part, whole], tuesday, wednesday, [
      incident("day"),
      incident("market", { parent: "day" }),
    ]);
    expect(figures.map(figureLineOf)).toEqual([
      "day revised: 6 / 6 / open → 17 / 17 / 17",
      "market revised: 6 / 6 / 6 → 6 / 6 / 17",
    ]);
    const [day, market] = figures;
    expect(market?.causes[0]).toEqual({ kind: "follows", from: [day?.figure] });
    expect(market?.causes.map((cause) => cause.kind === "weighed" && cause.step.kind)).toEqual(
      expect.arrayContaining(["outgrown", "bounded"]),
    );
    expect(market?.claims).toEqual([whole.id]);
  });

  it("follows from what is said of the incidents themselves: that all parts are told", () => {
    const part = said(6, { of: "market", on: tuesday });
    const [day, market] = [incident("day"), incident("market", { parent: "day" })];
    const ledger = ledgerOf([part], [day, market]);
    const closing = { ...statementOf({ ...day, partsTold: "all" }), brief: "closing", published: wednesday };
    const closed = { ...ledger, statements: [...ledger.statements, closing] };
    const { figures } = changesIn(closed, tuesday, wednesday, null);
    expect(figures.map(figureLineOf)).toEqual(["day revised: 6 / 6 / open → 6 / 6 / 6"]);
    expect(figures[0]).toMatchObject({ claims: [], briefs: ["closing"], newest: wednesday });
    expect(figures[0]?.causes[0]).toEqual({ kind: "retold", briefs: ["closing"] });
  });

  it("is re-dated what turns out to be of another week", () => {
    const first = said(5, { on: tuesday, from: "2024-10-05", to: "2024-10-05" });
    const moved = said(5, { on: wednesday, from: monday, to: monday, figure: "b", revises: corrects(first) });
    const { totals, figures } = between([first, moved], tuesday, wednesday);
    expect(totals.map(lineOf)).toEqual([
      "2024-W40 re-dated: 5 / 5 / 5 → not told",
      "2024-W41 re-dated: not told → 5 / 5 / 5",
    ]);
    expect(figures.map(({ kinds }) => kinds)).toEqual([["re-dated"]]);
  });

  it("is re-placed what turns out to be elsewhere, and listed for both places", () => {
    const first = said(5, { on: tuesday, place: "Kharkiv" });
    const moved = said(5, { on: wednesday, place: "Poltava", figure: "b", revises: corrects(first) });
    const changesIn = (place: string) => between([first, moved], tuesday, wednesday, [], place);
    expect(changesIn("Kharkiv").totals.map(lineOf)).toEqual(["2024-W41 re-placed: 5 / 5 / 5 → not told"]);
    expect(changesIn("Poltava").totals.map(lineOf)).toEqual(["2024-W41 re-placed: not told → 5 / 5 / 5"]);
    for (const place of ["Kharkiv", "Poltava"])
      expect(changesIn(place).figures.map(({ kinds }) => kinds)).toEqual([["re-placed"]]);
    expect(changesIn("Sumy").figures).toEqual([]);
  });

  it("keeps a running total apart: a first reading is added, and in no total", () => {
    const grain = said(180_000, {
      of: null,
      measure: "tonnes",
      place: "Mariupol port",
      from: "2024-01-01",
      key: { kind: "reading", commodity: "grain" },
    });
    const { readings, totals, figures } = between([grain], monday, tuesday);
    expect(readings).toMatchObject([{ kind: "added", before: null, after: { claim: grain.id }, newest: tuesday }]);
    expect([totals, figures]).toEqual([[], []]);
    expect(between([grain], monday, tuesday, [], "Kharkiv").readings).toEqual([]);
  });

  it("puts the newest knowledge first, then week by week", () => {
    const old = said(3, { of: "older", on: wednesday, from: "2024-09-24", to: "2024-09-24" });
    const claims = [troops, said(2, { of: "a", on: thursday }), old, said(4, { of: "b", on: wednesday })];
    expect(between(claims, monday, thursday).totals.map(({ newest, week }) => [newest, week])).toEqual([
      [thursday, "2024-W41"],
      [wednesday, "2024-W39"],
      [tuesday, "2024-W40"],
    ]);
  });

  it("says nothing of what is only said again, or by one more: that is evidence, not a change", () => {
    const [twelve, again] = [said(12, { on: tuesday }), said(12, { on: wednesday })];
    const agreeing = said(12, { on: wednesday, by: ministry });
    expect(between([twelve, again], tuesday, wednesday)).toMatchObject({ totals: [], figures: [] });
    expect(between([twelve, agreeing], tuesday, wednesday)).toMatchObject({ totals: [], figures: [] });
  });
});

describe("what a period learned of earlier weeks", () => {
  const week41 = { from: "2024-10-07", to: "2024-10-13" };
  const lateOf = (claims: readonly Claim[], place: string | null = null) => {
    const ledger = ledgerOf(claims, []);
    const [before, after] = ["2024-10-06", "2024-10-13"].map((day) => figuresKnownOn(ledger, day));
    const knowledge = { since: "2024-10-06", until: "2024-10-13", before: before ?? [], after: after ?? [], ledger };
    return lateChanges(knowledge, week41, place).map(lineOf);
  };

  it("is twenty troops of week 40", () => {
    expect(lateOf([troops])).toEqual(["2024-W40 added: not told → 20 / 20 / 20"]);
  });

  it("is nothing of the period itself, nothing of another place, and nothing that stayed as it was", () => {
    expect(lateOf([said(2, { on: tuesday })])).toEqual([]);
    expect(lateOf([troops], "Kharkiv")).toEqual([]);
    expect(lateOf([{ ...troops, published: "2024-10-05" }])).toEqual([]);
  });
});

function between(
  claims: readonly Claim[],
  since: string,
  until: string,
  incidents: readonly Incident[] = [],
  place: string | null = null,
): Changes {
  return changesIn(ledgerOf(claims, incidents), since, until, place);
}

function changesIn(ledger: Ledger, since: string, until: string, place: string | null): Changes {
  const [before, after] = [figuresKnownOn(ledger, since), figuresKnownOn(ledger, until)];
  const dataVersions = { since: "v1", until: "v2" };
  return changesBetween({ ledger, since, until, before, after, briefs: [], dataVersions }, place);
}

/** The incidents that are given, and one for each other that a claim is of. */
function ledgerOf(claims: readonly Claim[], incidents: readonly Incident[]): Ledger {
  const named = new Set(incidents.map(({ id }) => id));
  const others = new Set(claims.flatMap((claim) => claim.incident ?? []));
  const all = [...incidents, ...[...others].filter((id) => !named.has(id)).map((id) => incident(id))];
  return { claims, statements: all.map(statementOf) };
}

function statementOf({ id, ...rest }: Incident): IncidentStatement {
  return { ...rest, incident: id, open: null, tally: null, brief: "first", published: "2024-01-01" };
}

function corrects(claim: Claim) {
  return { ...figureOf(claim), type: "correction" } as const;
}

function lineOf({ week, kinds, before, after }: TotalChange): string {
  return `${week} ${kinds.join(", ")}: ${numberOf(before)} → ${numberOf(after)}`;
}

function figureLineOf({ kinds, before, after }: FigureChange): string {
  return `${(after ?? before)?.incident} ${kinds.join(", ")}: ${numberOf(before)} → ${numberOf(after)}`;
}

function numberOf(held: { readonly interval: Interval } | null): string {
  return shown(held?.interval);
}

function causesOf(totals: readonly TotalChange[]): readonly Cause[] {
  return totals.flatMap(({ figures }) => figures).flatMap(({ causes }) => causes);
}
