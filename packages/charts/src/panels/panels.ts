import type { Measure, Overview } from "@daybook/data";
import { actorWords, possessive, quantityWords } from "../words/quantity-words.ts";
import { byDayOf, type OverTime, type Told } from "./over-time.ts";
import type { Theme, TimePanel } from "./panel.ts";
import { rowOfSubject, subjectsOf, type Subject } from "./subject.ts";
import { byPlace } from "./place-panel.ts";
import { timePanel, type ChartRequest } from "./time-panel.ts";

/** The charts of an overview, by theme, in the order in which page and paper show them. */
export function panelsOf(overview: Overview): Readonly<Record<Theme, readonly TimePanel[]>> {
  return panelsOver(byDayOf(overview));
}

/** Which theme the chart of a name belongs to. */
export const themeOfChart: ReadonlyMap<string, Theme> = new Map([
  ["killed", "casualties"],
  ["injured", "casualties"],
  ["attacks", "strikes"],
  ["launched", "strikes"],
  ["shipped", "shipments"],
]);

/** The same of any days or weeks. */
export function panelsOver<T extends Told>(time: OverTime<T>): Readonly<Record<Theme, readonly TimePanel<T>[]>> {
  const { casualties, strikes, shipments } = chartsOf(time);
  const drawn = (requests: readonly ChartRequest[]) => requests.map((request) => timePanel(time, request));
  return { casualties: drawn(casualties), strikes: drawn(strikes), shipments: drawn(shipments) };
}

/** What there is to draw of some totals, by theme. */
export function chartsOf({ totals }: Pick<OverTime<Told>, "totals">): Readonly<Record<Theme, readonly ChartRequest[]>> {
  return { casualties: casualtiesOf(totals), strikes: strikesOf(totals), shipments: shipmentsOf(totals) };
}

/** Both charts show the people of one side, the one most told of: the dead of two sides are never added. */
function casualtiesOf(totals: readonly Told[]): readonly ChartRequest[] {
  const [subject = null, ...others] = subjectsOf(totals, ["killed", "injured"]);
  const whose = subject === null ? "" : peopleWords(subject);
  return (["killed", "injured"] as const).map((measure) => ({
    id: measure,
    theme: "casualties",
    title: (by) => titled(`${measure === "killed" ? "Killed" : "Injured"} ${by}`, whose),
    unit: subject?.isMilitary === true ? `military ${measure}` : measure,
    measures: [measure],
    subject,
    others: others
      .filter((other) => rowOfSubject(totals, measure, other) !== null)
      .map((other) => peopleWords(other) || "people of no side told"),
  }));
}

function strikesOf(totals: readonly Told[]): readonly ChartRequest[] {
  return [
    deedChart(totals, {
      id: "attacks",
      theme: "strikes",
      title: (_, by) => `Attacks ${by}`,
      measures: ["attacks"],
      unit: "attacks",
    }),
    deedChart(totals, {
      id: "launched",
      theme: "strikes",
      title: (_, by) => `Munitions launched, and of them intercepted, ${by}`,
      measures: ["launched", "intercepted"],
      unit: "munitions launched",
    }),
  ];
}

/** A chart of flows only where something flowed: an empty axis would read as zero. */
function shipmentsOf(totals: readonly Told[]): readonly ChartRequest[] {
  if (subjectsOf(totals, ["tonnes"]).length === 0) return [];
  const title = (what: string, by: string) =>
    `${what.charAt(0).toUpperCase()}${what.slice(1)}, ${by}${by === byPlace ? "" : " of sailing"}`;
  return [
    deedChart(totals, { id: "shipped", theme: "shipments", title, measures: ["tonnes"], unit: "tonnes shipped" }),
  ];
}

interface Deed {
  readonly id: string;
  readonly theme: Theme;
  readonly title: (what: string, by: string) => string;
  readonly measures: readonly [Measure, ...Measure[]];
  /** What the axis counts where nothing is told. */
  readonly unit: string;
}

/** A chart of what one actor did: what another did is never drawn beside it or inside it. */
function deedChart(totals: readonly Told[], { id, theme, title, measures, unit }: Deed): ChartRequest {
  const [subject = null, ...others] = subjectsOf(totals, measures);
  const what = subject === null ? unit : deedWords(measures[0], subject);
  return {
    id,
    theme,
    title: (by) => titled(title(what, by), subject === null ? "" : byWords(measures[0], subject)),
    unit: what,
    measures,
    subject,
    others: others.map((other) => otherWords(totals, measures, other)),
  };
}

function otherWords(totals: readonly Told[], measures: Deed["measures"], other: Subject): string {
  const told = measures.find((measure) => rowOfSubject(totals, measure, other) !== null) ?? measures[0];
  return [deedWords(told, other), byWords(told, other)].filter(Boolean).join(" ");
}

function deedWords(measure: Measure, subject: Subject): string {
  return quantityWords(keyOf(measure, subject));
}

function byWords(measure: Measure, subject: Subject): string {
  const on = subject.side === null ? "" : `on ${possessive(subject.side)} side`;
  return [actorWords(keyOf(measure, subject)), on].filter(Boolean).join(", ");
}

function peopleWords({ side, isMilitary }: Subject): string {
  return [side === null ? "" : `${possessive(side)} side`, isMilitary ? "military" : ""].filter(Boolean).join(", ");
}

function keyOf(measure: Measure, { side, actor, commodity, unit }: Subject) {
  return {
    side,
    actor,
    commodity,
    unit,
    kind: "flow",
    measure,
    victimClass: null,
    group: null,
    nationality: null,
    among: null,
  } as const;
}

function titled(title: string, whose: string): string {
  return whose === "" ? title : `${title} (${whose})`;
}
