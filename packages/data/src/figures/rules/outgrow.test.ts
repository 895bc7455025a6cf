import { expect, it } from "vitest";
import { atLeast, exactly, shown, tuesday, wednesday } from "../../claims/claims-for-tests.ts";
import { held } from "../figures-for-tests.ts";
import { outgrow } from "./outgrow.ts";

it("makes a floor of a part that was told before its whole's newest claim: tolls grow", () => {
  const six = outgrow(held(6, { newest: tuesday }), [held(17, { newest: wednesday })]);
  expect(shown(six.interval)).toBe("6 / 6 / open");
  expect(six.steps).toMatchObject([{ kind: "outgrown", rule: "R4" }]);
});

it.each([
  ["told on the same day", tuesday, tuesday],
  ["told after its whole", wednesday, tuesday],
])("leaves a part as it is that was %s", (_when, part, whole) => {
  const six = held(6, { newest: part });
  expect(outgrow(six, [held(17, { newest: whole })])).toBe(six);
});

it("leaves a floor as it is", () => {
  const five = held(atLeast(5), { newest: tuesday });
  expect(outgrow(five, [held(exactly(17), { newest: wednesday })])).toBe(five);
});
