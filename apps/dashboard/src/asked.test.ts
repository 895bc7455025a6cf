import { expect, it } from "vitest";
import { askedOf, weeksBeside } from "./asked.ts";

it("takes the newest week where no period is asked for", () => {
  expect(askedOf({}, "2024-W41")).toEqual({ place: null, from: "2024-10-07", to: "2024-10-13", asKnownOn: null });
});

it("reads what a form sends empty as not asked", () => {
  expect(askedOf({ week: "", place: "", asKnownOn: "" }, "2024-W41").place).toBeNull();
});

it("answers a single day where only one end is given", () => {
  expect(askedOf({ from: "2024-10-08" }, "2024-W41")).toMatchObject({ from: "2024-10-08", to: "2024-10-08" });
});

it.each([
  [{ week: "2024-W99" }, "week: “2024-W99” is not an ISO week"],
  [{ from: "2024-02-30" }, "from: “2024-02-30” is not a day"],
  [{ from: "2024-10-08", to: "2024-10-07" }, "ends on 2024-10-07, before it starts"],
  [{ from: "1900-01-01", to: "2199-12-31" }, "more than 366 days"],
  [{ asKnownOn: "tomorrow" }, "asKnownOn: “tomorrow” is not a day"],
])("says what is wrong with %j", (query, message) => {
  expect(() => askedOf(query as unknown as Record<string, string>, "2024-W41")).toThrow(message);
});

it("takes a week from Sunday to Saturday where weeks begin on Sunday", () => {
  const asked = askedOf({ week: "2024-W41" }, "2024-W40", "sunday");
  expect(asked).toMatchObject({ from: "2024-10-06", to: "2024-10-12" });
  expect(weeksBeside(asked, "sunday")).toEqual({ previous: "2024-W40", next: "2024-W42" });
  // From Saturday, 2024 has a week 53.
  expect(askedOf({ week: "2024-W53" }, "2024-W40", "saturday")).toMatchObject({ from: "2024-12-28" });
  expect(() => askedOf({ week: "2024-W53" }, "2024-W40", "sunday")).toThrow("2024-W53");
});

it("knows the weeks beside one at the turn of the year", () => {
  expect(weeksBeside({ place: null, from: "2024-12-30", to: "2025-01-05" })).toEqual({
    previous: "2024-W52",
    next: "2025-W02",
  });
});
