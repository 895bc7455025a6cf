import {
  figuresKnownOn,
  knownOn,
  readingSeriesOf,
  subgroupOf,
  totalsOf,
  type Interval,
  type Ledger,
  type Total,
} from "@daybook/data";
import { describe, expect, it } from "vitest";
import { corpusBrief, corpusIsAbsent, expectedTotals, ledgerOf, ownBrief, type ExpectedTotal } from "./corpus.ts";

const absent = corpusIsAbsent === null ? "" : ` (skipped: ${corpusIsAbsent})`;

describe.skipIf(corpusIsAbsent !== null)(`the totals worked out by hand${absent}`, () => {
  const rows = corpusIsAbsent === null ? expectedTotals() : [];
  it.each(rows.map((row) => [titleOf(row), row] as const))("%s", (_title, row) => {
    expectTotal(ledgerOf(row.briefs.map(corpusBrief)), row);
  });

  it("come out of our own retelling of the brief of 8 October 2024 as well", () => {
    const retold = ledgerOf([ownBrief("day-958")]);
    for (const row of rows.filter(({ sequence }) => sequence === "seed")) expectTotal(retold, row);
  });

  it("do not depend on the order in which the briefs arrive", () => {
    for (const row of rows) expectTotal(ledgerOf(row.briefs.toReversed().map(corpusBrief)), row);
  });
});

function titleOf({
  sequence,
  place,
  from,
  to,
  knownOn: day,
  measure,
  victimClass,
  subgroup,
  kind,
}: ExpectedTotal): string {
  return [sequence, place, `${from} to ${to}`, `known on ${day}`, kind, victimClass, subgroup, measure]
    .filter(Boolean)
    .join(", ");
}

function expectTotal(ledger: Ledger, row: ExpectedTotal): void {
  const held = row.kind === undefined ? totalFor(ledger, row)?.interval : readingFor(ledger, row);
  expect(boundsOf(held)).toEqual(row.noData === true ? "no data" : boundsOf(row));
  for (const number of row.never ?? []) expect([held?.low, held?.best]).not.toContain(number);
}

function boundsOf(held: Partial<Interval> | null | undefined) {
  if (held === null || held === undefined) return "no data";
  const { low, best, high, lowStrict = false, highStrict = false } = held;
  return { low, best, high, lowStrict, highStrict };
}

function totalFor(ledger: Ledger, row: ExpectedTotal): Total | undefined {
  const filter = { place: row.place === "*" ? null : row.place, from: row.from, to: row.to };
  const totals = totalsOf(figuresKnownOn(ledger, row.knownOn), filter).filter((total) => isAskedFor(total, row));
  const ofNoSide = totals.find(({ key }) => key.side === null);
  expect(totals.length === 1 || totals.length === 0 || ofNoSide !== undefined, "one row answers").toBe(true);
  return ofNoSide ?? totals[0];
}

function isAskedFor({ key }: Total, row: ExpectedTotal): boolean {
  return (
    key.measure === row.measure &&
    (row.unit === null || key.unit === row.unit) &&
    (key.victimClass === null || key.victimClass === (row.victimClass ?? "people")) &&
    subgroupOf(key) === row.subgroup &&
    (row.side === undefined || key.side === row.side) &&
    (row.commodity === undefined || key.commodity === row.commodity)
  );
}

/** The corpus reads the ministry's series; the transport journal's is another. */
function readingFor(ledger: Ledger, row: ExpectedTotal): Interval | undefined {
  const series = readingSeriesOf(knownOn(ledger, row.knownOn).claims);
  const ministry = series.find(
    ({ place, key, origin }) => place === row.place && key.commodity === row.commodity && origin.includes("Ministry"),
  );
  const reading = ministry?.readings.find(({ asOf }) => asOf === row.to);
  return row.kind === "reading" ? reading?.interval : reading?.increment?.interval;
}
