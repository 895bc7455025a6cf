import { incrementOf, interval, plusDays } from "@daybook/data";
import { describe, expect, it } from "vitest";
import { shownReadings } from "./shown-readings.ts";

describe("the readings that are shown", () => {
  it("are all of a short series", () => {
    expect(shownReadings({ readings: daily(60) })).toHaveLength(60);
  });

  it("are the first, the last of each month and every fall of a long one", () => {
    const shown = shownReadings({ readings: daily(100, "2024-02-14") });
    expect(shown.map(({ asOf }) => asOf)).toEqual([
      "2024-01-01",
      "2024-01-31",
      "2024-02-14",
      "2024-02-29",
      "2024-03-31",
      "2024-04-09",
    ]);
  });
});

function daily(count: number, fall?: string) {
  const value = (at: number) => (plusDays("2024-01-01", at) === fall ? 0 : at + 1);
  return Array.from({ length: count }, (_, at) => {
    const asOf = plusDays("2024-01-01", at);
    const [before, now] = [value(at - 1), value(at)].map((n) => interval(n, n, n));
    const increment = at === 0 || before === undefined || now === undefined ? null : incrementOf(before, now);
    return { claim: asOf, asOf, interval: now ?? interval(0, 0, 0), published: asOf, increment, revision: null };
  });
}
