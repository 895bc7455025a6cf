import { describe, expect, it } from "vitest";
import { atLeast, shown } from "../claims/claims-for-tests.ts";
import type { Interval } from "../claims/interval.ts";
import type { Figure } from "../figures/figure.ts";
import { figure, type FigureSaying } from "../figures/figures-for-tests.ts";
import { totalsOf, type Total } from "./totals.ts";

const week = { place: null, from: "2024-10-07", to: "2024-10-13" };
const region = of("region", 12, { place: "Kharkiv region", from: "2024-10-07", to: "2024-10-08", isTotal: true });
const strike = of("strike", 3, { place: "Kharkiv", day: "2024-10-08" });

describe("a region's toll of a day, and a strike there that another brief tells of", () => {
  it("are whole and part: twelve, not fifteen", () => {
    expect(killed([region, strike])).toBe("12 / 12 / 12");
  });

  it("are marked as assumed, and rest on the claims of both", () => {
    const told = [region, strike].map((one) => ({ ...one, claims: [one.incident] }));
    expect(total(told)).toMatchObject({
      figures: [region.id],
      claims: ["region", "strike"],
      assumed: [{ whole: region.id, parts: [strike.id] }],
    });
  });

  it("are not where the text says that the toll does not hold it", () => {
    expect(killed([region, { ...strike, separate: true }])).toBe("15 / 15 / 15");
  });

  it("are not where the strike was elsewhere, or on another day", () => {
    expect(killed([region, of("strike", 3, { place: "Sumy", day: "2024-10-08" })])).toBe("15 / 15 / 15");
    expect(killed([region, of("strike", 3, { place: "Kharkiv", day: "2024-10-09" })])).toBe("15 / 15 / 15");
  });

  it("are not where the region's number is of one event, no total", () => {
    expect(killed([of("column", 12, { place: "Kharkiv region", day: "2024-10-08" }), strike])).toBe("15 / 15 / 15");
  });

  it("lift an open toll: at least two, and three in one strike", () => {
    const floor = of("region", atLeast(2), {
      place: "Kharkiv region",
      from: "2024-10-07",
      to: "2024-10-08",
      isTotal: true,
    });
    expect(killed([floor, strike])).toBe("3 / 3 / open");
  });

  it("are a conflict where the older strike alone killed more, and let the toll grow where the strike is newer", () => {
    const fifteen = of("strike", 15, { place: "Kharkiv", day: "2024-10-08" });
    expect(total([region, fifteen])).toMatchObject({ interval: { low: 12, high: 15 }, conflicts: [region.id] });
    expect(killed([region, { ...fifteen, newest: "2024-10-12" }])).toBe("15 / 15 / open");
  });
});

it("counts a city's drones inside the national tally of the night", () => {
  const flown = (incident: string, count: number, rest: FigureSaying) =>
    of(incident, count, { measure: "launched", key: { unit: "drones" }, day: "2024-10-08", ...rest });
  const tally = flown("tally", 133, { place: "Ukraine", tally: true });
  const [row] = totalsOf([tally, flown("Odesa", 19, { place: "Odesa region" })], week);
  expect(shown(row?.interval)).toBe("133 / 133 / 133");
});

it("does not count a region's missiles inside the country's drones, where both are munitions", () => {
  const flown = (incident: string, count: number, { unit, ...rest }: FigureSaying & { readonly unit: string }) => {
    const told = of(incident, count, { measure: "launched", key: { unit }, day: "2024-10-08", ...rest });
    return [told, { ...told, id: `${incident}-all`, key: { ...told.key, unit: "munitions" }, told: false }];
  };
  const country = flown("night", 603, { unit: "drones", place: "Ukraine", tally: true });
  const missiles = flown("missiles", 9, { unit: "missiles", place: "Odesa region" });
  const drones = flown("drones", 12, { unit: "drones", place: "Odesa region" });
  const munitions = totalsOf([...country, ...missiles, ...drones], week).find(({ key }) => key.unit === "munitions");
  expect(shown(munitions?.interval)).toBe("612 / 612 / 612");
});

it("counts of a region's drones and missiles the missiles beside the country's drones", () => {
  const flown = (incident: string, unit: string, count: number, rest: FigureSaying) => ({
    ...of(incident, count, { measure: "launched", key: { unit }, day: "2024-10-08", ...rest }),
    id: `${incident}-${unit}`,
    told: unit !== "munitions",
  });
  const told = [
    flown("night", "drones", 287, { place: "Ukraine", tally: true }),
    flown("night", "munitions", 287, { place: "Ukraine", tally: true }),
    flown("south", "drones", 65, { place: "Odesa region" }),
    flown("south", "missiles", 2, { place: "Odesa region" }),
    flown("south", "munitions", 67, { place: "Odesa region" }),
  ];
  const munitions = totalsOf(told, week).find(({ key }) => key.unit === "munitions");
  expect(shown(munitions?.interval)).toBe("289 / 289 / 289");
});

it("takes each strike for a part of the nearest total around it", () => {
  const country = of("country", 20, { place: "Ukraine", from: "2024-10-07", to: "2024-10-08", isTotal: true });
  expect(total([strike, region, country])).toMatchObject({
    figures: [country.id],
    assumed: [
      { whole: country.id, parts: [region.id] },
      { whole: region.id, parts: [strike.id] },
    ],
  });
});

it("takes two totals of one place and time for one: the newer, if it is the larger", () => {
  const other = {
    ...of("other", 14, { place: "Kharkiv region", from: "2024-10-07", to: "2024-10-08", isTotal: true }),
    newest: "2024-10-10",
  };
  expect(killed([region, other])).toBe("14 / 14 / 14");
  expect(killed([other, region])).toBe("14 / 14 / 14");
});

function of(incident: string, value: Interval | number, rest: FigureSaying): Figure {
  const day = rest.to ?? rest.day ?? "2024-10-08";
  return figure(value, { incident, newest: day, ...rest });
}

function total(figures: readonly Figure[]): Total | undefined {
  return totalsOf(figures, week).find(({ key }) => key.measure === "killed");
}

function killed(figures: readonly Figure[]): string {
  return shown(total(figures)?.interval);
}
