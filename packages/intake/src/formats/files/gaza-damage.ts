import type { Measure } from "@daybook/data";
import { countIn } from "../cells/count-in.ts";
import { dayIn } from "../cells/day-in.ts";
import { exactly, type Column, type Format } from "../format.ts";
import { mediaOffice, publisher } from "./gaza.ts";

/** What is counted, as a running total since 7 October 2023. */
const counted: Readonly<Record<string, { readonly measure: Measure; readonly unit: string }>> = {
  "residential.destroyed": { measure: "buildings_destroyed", unit: "housing units" },
  "civic_buildings.destroyed": { measure: "buildings_destroyed", unit: "civic buildings" },
  "educational_buildings.destroyed": { measure: "buildings_destroyed", unit: "educational buildings" },
  "educational_buildings.damaged": { measure: "buildings_damaged", unit: "educational buildings" },
  "places_of_worship.mosques_destroyed": { measure: "buildings_destroyed", unit: "mosques" },
  "places_of_worship.mosques_damaged": { measure: "buildings_damaged", unit: "mosques" },
  "places_of_worship.churches_destroyed": { measure: "buildings_destroyed", unit: "churches" },
};

/** Damage in Gaza as the Government Media Office counts it. What the keepers filled in begins with ext_ and is no claim. */
export const gazaDamage: Format = {
  name: "gaza-damage",
  title: "Buildings damaged and destroyed in Gaza",
  dataset: "gaza-damage",
  theatre: "Gaza",
  publisher,
  key: ["report_date"],
  columns: [
    { name: "report_date", says: "the day that the running total is of" },
    ...Object.entries(counted).map(([name, { measure, unit }]): Column => {
      const says = `${unit} ${measure.replace("buildings_", "")} since 7 October 2023: a running total`;
      return name === "residential.destroyed" ? { name, says } : { name, says, optional: true };
    }),
    {
      name: "residential.ext_destroyed",
      says: "kept with the row: gaps filled by the keepers, as in all that is called ext_",
    },
  ],
  read({ cells }) {
    const to = dayIn(cells, "report_date");
    const figures = Object.entries(counted).flatMap(([column, { measure, unit }]) => {
      const count = countIn(cells, column);
      if (count === null) return [];
      return [
        {
          ...exactly(count),
          slot: column,
          column,
          measure,
          unit,
          from: "2023-10-07",
          to,
          place: "Gaza",
          cumulative: true,
          speaker: mediaOffice,
        },
      ];
    });
    return { incidents: [], figures };
  },
};
