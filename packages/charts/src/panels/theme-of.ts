import { traitsOf, type FigureKind, type Measure } from "@daybook/data";
import type { Theme } from "./panel.ts";

/** Which of the three themes a measure belongs to. */
export function themeOf(measure: Measure): Theme {
  return themes[traitsOf(measure).kind];
}

const themes: Readonly<Record<FigureKind, Theme>> = {
  casualty: "casualties",
  displacement: "casualties",
  strike: "strikes",
  damage: "strikes",
  shipment: "shipments",
};
