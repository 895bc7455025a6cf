import { describe, expect, it } from "vitest";
import { corpusIsAbsent, goldBriefs, scorer } from "./corpus.ts";
import { accuracyOf, f1Of, rowOf, totalOf } from "./scored.ts";

/** What the reader must reach on the corpus beside the project, by the corpus' own scorer. */
describe.skipIf(corpusIsAbsent !== null)(
  `the reader on the corpus${corpusIsAbsent === null ? "" : ` (skipped: ${corpusIsAbsent})`}`,
  async () => {
    const rows = corpusIsAbsent === null ? await scored() : [];
    const seed = rows.find(({ name }) => name === "seed");
    const made = totalOf(rows.filter(({ name }) => name !== "seed"));
    const { score } = totalOf(rows);

    it("finds the figures of the real brief with their place and day", () => {
      expect(seed?.score.det.strict.f1).toBeGreaterThanOrEqual(0.95);
    });

    it("finds those of the constructed ones", () => {
      expect(made.score.det.strict.f1).toBeGreaterThanOrEqual(0.85);
      expect(made.score.det.measure_value.f1).toBeGreaterThanOrEqual(0.95);
    });

    it("finds none twice, and takes hardly any other numeral for one", () => {
      expect(score.det.strict.double_counted).toBe(0);
      expect(Object.values(score.dist).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2);
    });

    it.each([
      ["duplicate_of", 0.9],
      ["part_of", 0.8],
      ["subset_of", 0.8],
    ])("sees the relation %s", (relation, least) => {
      expect(f1Of(score.fields[relation])).toBeGreaterThanOrEqual(least);
    });

    it.each([
      ["attributed_to", 0.85],
      ["status", 0.85],
      ["bound", 0.97],
    ])("tells %s", (field, least) => {
      expect(accuracyOf(score.fields[field])).toBeGreaterThanOrEqual(least);
    });

    it("sums up a brief as it was told", () => {
      expect((score.roll?.ok ?? 0) / (score.roll?.n ?? 1)).toBeGreaterThanOrEqual(0.8);
    });
  },
);

async function scored() {
  const by = await scorer();
  return goldBriefs().map((brief) => rowOf(brief, by));
}
