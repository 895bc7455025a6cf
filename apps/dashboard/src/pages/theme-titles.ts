import type { Theme } from "@daybook/charts";

export const themeTitles: Readonly<Record<Theme, string>> = {
  casualties: "Casualties",
  strikes: "Strikes",
  shipments: "Shipments",
};
