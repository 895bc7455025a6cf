import { describe, expect, it } from "vitest";
import { corpusBrief, corpusIsAbsent, expectedTotals, ledgerOf, ownBrief, ownExpectedTotals } from "./corpus.ts";
import { expectTotal, titleOf } from "./expected-total.ts";

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

describe("the totals of five further briefs, worked out by hand in a second reading", () => {
  const rows = ownExpectedTotals();
  it.each(rows.map((row) => [titleOf(row), row] as const))("%s", (_title, row) => {
    expectTotal(ledgerOf(row.briefs.map(ownBrief)), row);
  });

  it("say why, in a sentence for someone who has never seen the rules", () => {
    for (const { reason } of rows) expect(reason).toMatch(/^[A-Z“0-9].{20,}\.$/);
  });
});
