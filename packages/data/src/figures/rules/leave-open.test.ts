import { expect, it } from "vitest";
import { exactly } from "../../claims/claims-for-tests.ts";
import { UNSTATED } from "../../claims/interval.ts";
import { leaveOpen } from "./leave-open.ts";

it.each(["killed", "injured", "casualties", "launched"] as const)(
  "leaves the whole open where a part does not tell %s: unstated is not zero",
  (measure) => {
    expect(leaveOpen(measure, [exactly(2), null])).toEqual([exactly(2), UNSTATED]);
  },
);

it.each(["buildings_damaged", "hospitalised", "rescued", "attacks"] as const)(
  "opens nothing where a part does not tell %s",
  (measure) => {
    expect(leaveOpen(measure, [exactly(15), null])).toEqual([exactly(15)]);
  },
);
