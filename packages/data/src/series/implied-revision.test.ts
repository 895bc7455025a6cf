import { describe, expect, it } from "vitest";
import { atLeast, between, exactly, shown } from "../claims/claims-for-tests.ts";
import type { Interval } from "../claims/interval.ts";
import { impliedRevision } from "./implied-revision.ts";

const september = { asOf: "2024-09-30", interval: exactly(11_973) };
const october = { asOf: "2024-10-31", interval: exactly(12_162) };
const month = flow(183, "2024-10-01", "2024-10-31");

describe("the revision that two readings and the days between imply", () => {
  it("is what the month does not explain: 6 more killed in earlier months", () => {
    expect(impliedRevision(september, october, [month])).toEqual({
      status: "computed",
      period: { from: "2024-10-01", to: "2024-10-31" },
      change: { low: 189, best: 189, high: 189 },
      told: exactly(183),
      difference: { low: 6, best: 6, high: 6 },
      flows: [month.id],
    });
  });

  it.each<[string, Interval, Interval, Interval, string]>([
    ["the month tells more than was added", exactly(11_973), exactly(12_162), exactly(190), "-1 / -1 / -1"],
    ["nothing is left", exactly(11_973), exactly(12_162), exactly(189), "0 / 0 / 0"],
    ["the reading fell: its sign is kept here", exactly(5181), exactly(5167), exactly(0), "-14 / -14 / -14"],
    ["the month is a range", exactly(100), exactly(150), between(40, 60), "-10 / – / 10"],
    ["the month is a floor", exactly(100), exactly(150), atLeast(40), "open / – / 10"],
    ["the readings are ranges", between(90, 110), between(140, 160), exactly(40), "-10 / – / 30"],
    ["the later reading is a floor", exactly(100), atLeast(150), exactly(40), "10 / – / open"],
    ["the earlier reading is a floor", atLeast(100), exactly(150), exactly(40), "open / – / 10"],
  ])("is an interval: %s", (_what, before, now, told, bounds) => {
    const found = impliedRevision({ ...september, interval: before }, { ...october, interval: now }, [
      { ...month, interval: told },
    ]);
    expect(found).toHaveProperty("status", "computed");
    if (found?.status !== "computed") return;
    const { low, best, high } = found.difference;
    expect(`${low ?? "open"} / ${best ?? "–"} / ${high ?? "open"}`).toBe(bounds);
  });

  it("adds counts that follow each other day by day", () => {
    const halves = [flow(90, "2024-10-16", "2024-10-31"), flow(93, "2024-10-01", "2024-10-15")];
    expect(impliedRevision(september, october, halves)).toMatchObject({
      told: expect.objectContaining({ low: 183, high: 183 }),
      difference: { low: 6, best: 6, high: 6 },
    });
  });

  it("counts a day of a told month as part of the month", () => {
    const day = flow(9, "2024-10-08", "2024-10-08");
    expect(impliedRevision(september, october, [day, month])).toEqual(impliedRevision(september, october, [month]));
  });

  it.each([
    ["a day in the middle is not told", [flow(90, "2024-10-01", "2024-10-14"), flow(90, "2024-10-16", "2024-10-31")]],
    ["the first day is not told", [flow(183, "2024-10-02", "2024-10-31")]],
    ["the last day is not told", [flow(183, "2024-10-01", "2024-10-30")]],
    ["only single days are told", [flow(9, "2024-10-08", "2024-10-08")]],
  ])("is not computable where %s", (_what, flows) => {
    expect(impliedRevision(september, october, flows)).toMatchObject({ status: "not computable", why: "days missing" });
  });

  it.each([
    ["two counts overlap", [flow(90, "2024-10-01", "2024-10-15"), flow(100, "2024-10-15", "2024-10-31")]],
    ["one period has two counts", [month, { ...month, id: "another" }]],
  ])("is not computable where %s", (_what, flows) => {
    expect(impliedRevision(september, october, flows)).toMatchObject({ why: "days told twice" });
  });

  it("is nothing where none of the days between is told on its own: a count that reaches beyond them is none of theirs", () => {
    const autumn = flow(500, "2024-09-01", "2024-11-30");
    expect(impliedRevision(september, october, [])).toBeNull();
    expect(impliedRevision(september, october, [autumn])).toBeNull();
  });

  it("says by which counts it was found, and shows their sum", () => {
    const found = impliedRevision(september, october, [month]);
    expect(found?.flows).toEqual([month.id]);
    expect(found?.status === "computed" ? shown(found.told) : "").toBe("183 / 183 / 183");
  });
});

function flow(count: number, from: string, to: string) {
  return { id: `${count} from ${from} to ${to}`, from, to, interval: exactly(count) };
}
