import {
  figuresKnownOn,
  knownOn,
  readingSeriesOf,
  subgroupOf,
  totalsOf,
  type Interval,
  type Ledger,
  type QuantityKey,
  type ReadingSeries,
  type Total,
} from "@daybook/data";
import { expect } from "vitest";

/** A total that was worked out by hand: what it is asked for, and what must come out. */
export interface ExpectedTotal {
  readonly sequence: string;
  readonly briefs: readonly string[];
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly knownOn: string;
  readonly measure: string;
  readonly unit: string | null;
  readonly victimClass: string | null;
  readonly subgroup: string | null;
  readonly side?: string;
  readonly commodity?: string;
  /** The origin in whose name the number stands apart, or whose running total it is. `null`: in nobody's name. Absent: not asked. */
  readonly saidBy?: string | null;
  readonly kind?: "reading" | "increment";
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly lowStrict?: boolean;
  readonly highStrict?: boolean;
  readonly noData?: boolean;
  readonly never?: readonly number[];
  readonly rules: string;
  readonly reason?: string;
}

/** Holds a total of a ledger against the one that was worked out by hand. */
export function expectTotal(ledger: Ledger, row: ExpectedTotal): void {
  const held = row.kind === undefined ? totalFor(ledger, row)?.interval : readingFor(ledger, row);
  expect(boundsOf(held)).toEqual(row.noData === true ? "no data" : boundsOf(row));
  for (const number of row.never ?? []) expect([held?.low, held?.best]).not.toContain(number);
}

export function titleOf(row: ExpectedTotal): string {
  const { sequence, place, from, to, knownOn: day, kind, saidBy, side, victimClass, subgroup, measure, unit } = row;
  const asked = [kind, saidBy && `as ${saidBy} says`, side, victimClass, subgroup, measure, unit === "people" || unit];
  return [sequence, place, `${from} to ${to}`, `known on ${day}`, ...asked]
    .filter((part) => typeof part === "string")
    .join(", ");
}

function boundsOf(held: Partial<Interval> | null | undefined) {
  if (held === null || held === undefined) return "no data";
  const { low, best, high, lowStrict = false, highStrict = false } = held;
  return { low, best, high, lowStrict, highStrict };
}

function totalFor(ledger: Ledger, row: ExpectedTotal): Total | undefined {
  const filter = { place: row.place === "*" ? null : row.place, from: row.from, to: row.to };
  const totals = totalsOf(figuresKnownOn(ledger, row.knownOn), filter).filter(
    ({ key, apart }) => isAskedFor(key, row) && (row.saidBy === undefined || apart === row.saidBy),
  );
  const ofNoSide = totals.find(({ key }) => key.side === null);
  expect(totals.length === 1 || totals.length === 0 || ofNoSide !== undefined, "one row answers").toBe(true);
  return ofNoSide ?? totals[0];
}

function isAskedFor(key: QuantityKey, row: ExpectedTotal): boolean {
  return (
    key.measure === row.measure &&
    (row.unit === null || key.unit === row.unit) &&
    (key.victimClass === null || key.victimClass === (row.victimClass ?? "people")) &&
    subgroupOf(key) === row.subgroup &&
    (row.side === undefined || key.side === row.side) &&
    (row.commodity === undefined || key.commodity === row.commodity)
  );
}

function readingFor(ledger: Ledger, row: ExpectedTotal): Interval | undefined {
  const asked = readingSeriesOf(knownOn(ledger, row.knownOn).claims).filter(
    (series) => series.place === row.place && isAskedFor(series.key, row),
  );
  const reading = asked.find((series) => isReadFrom(series, row))?.readings.find(({ asOf }) => asOf === row.to);
  return row.kind === "reading" ? reading?.interval : reading?.increment?.interval;
}

/** The corpus, which names no origin, reads the ministry's series; the transport journal's is another. */
function isReadFrom({ origin }: ReadingSeries, { saidBy }: ExpectedTotal): boolean {
  if (saidBy === null) return true;
  return saidBy === undefined ? origin.includes("Ministry") : origin === saidBy;
}
