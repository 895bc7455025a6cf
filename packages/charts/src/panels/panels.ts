import type { Overview } from "@daybook/data";
import { dayPanel } from "./day-panel.ts";
import type { PanelWithTotals } from "./panel.ts";

/** The charts of an overview, by theme, in the order in which page and paper show them. */
export function panelsOf(overview: Overview): {
  readonly casualties: readonly PanelWithTotals[];
  readonly strikes: readonly PanelWithTotals[];
  readonly shipments: readonly PanelWithTotals[];
} {
  const side = sideMostToldOf(overview);
  return {
    casualties: [
      dayPanel(overview, {
        id: "killed",
        theme: "casualties",
        title: titled("Killed by day", side),
        unit: "killed",
        measures: ["killed"],
        side,
      }),
      dayPanel(overview, {
        id: "injured",
        theme: "casualties",
        title: titled("Injured by day", side),
        unit: "injured",
        measures: ["injured"],
        side,
      }),
    ],
    strikes: [
      dayPanel(overview, {
        id: "attacks",
        theme: "strikes",
        title: "Attacks by day",
        unit: "attacks",
        measures: ["attacks"],
        side: null,
      }),
      dayPanel(overview, {
        id: "launched",
        theme: "strikes",
        title: "Munitions launched, and of them intercepted, by day",
        unit: "munitions launched",
        measures: ["launched", "intercepted"],
        side: null,
      }),
    ],
    shipments: shipmentFlow(overview),
  };
}

/** A chart shows one side's people: the dead of two sides are never added. */
function sideMostToldOf({ totals }: Overview): string | null {
  const sides = totals.filter(
    ({ key, apart }) =>
      (key.measure === "killed" || key.measure === "injured") && key.victimClass !== "military" && apart === null,
  );
  const counts = Map.groupBy(sides, ({ key }) => key.side);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

function titled(title: string, side: string | null): string {
  return side === null ? title : `${title} (${side}’s side)`;
}

/** A chart of flows only where something flowed: an empty axis would read as zero. */
function shipmentFlow(overview: Overview): readonly PanelWithTotals[] {
  const isTold = overview.totals.some(({ key }) => key.measure === "tonnes" && key.kind === "flow");
  if (!isTold) return [];
  return [
    dayPanel(overview, {
      id: "shipped",
      theme: "shipments",
      title: "Tonnes shipped, by day of sailing",
      unit: "tonnes shipped",
      measures: ["tonnes"],
      side: null,
    }),
  ];
}
