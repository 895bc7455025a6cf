import type { Measure, Overview } from "@daybook/data";
import { actorWords, possessive, quantityWords } from "../words/quantity-words.ts";
import { byDayOf, type OverTime, type Told } from "./over-time.ts";
import type { PanelWithTotals, Theme } from "./panel.ts";
import { rowOfSubject, subjectsOf, type Subject } from "./subject.ts";
import { timePanel } from "./time-panel.ts";

/** The charts of an overview, by theme, in the order in which page and paper show them. */
export function panelsOf(overview: Overview): Readonly<Record<Theme, readonly PanelWithTotals[]>> {
  return panelsOver(byDayOf(overview));
}

/** The same of any days or weeks. */
export function panelsOver<T extends Told>(time: OverTime<T>): Readonly<Record<Theme, readonly PanelWithTotals<T>[]>> {
  return { casualties: casualtiesOf(time), strikes: strikesOf(time), shipments: shipmentsOf(time) };
}

/** Both charts show the people of one side, the one most told of: the dead of two sides are never added. */
function casualtiesOf<T extends Told>(time: OverTime<T>): readonly PanelWithTotals<T>[] {
  const [subject = null, ...others] = subjectsOf(time.totals, ["killed", "injured"]);
  const whose = subject === null ? "" : peopleWords(subject);
  return (["killed", "injured"] as const).map((measure) =>
    timePanel(time, {
      id: measure,
      theme: "casualties",
      title: titled(`${measure === "killed" ? "Killed" : "Injured"} by ${time.grain}`, whose),
      unit: subject?.isMilitary === true ? `military ${measure}` : measure,
      measures: [measure],
      subject,
      others: others
        .filter((other) => rowOfSubject(time.totals, measure, other) !== null)
        .map((other) => peopleWords(other) || "people of no side told"),
    }),
  );
}

function strikesOf<T extends Told>(time: OverTime<T>): readonly PanelWithTotals<T>[] {
  return [
    deedPanel(time, {
      id: "attacks",
      theme: "strikes",
      title: () => `Attacks by ${time.grain}`,
      measures: ["attacks"],
      unit: "attacks",
    }),
    deedPanel(time, {
      id: "launched",
      theme: "strikes",
      title: () => `Munitions launched, and of them intercepted, by ${time.grain}`,
      measures: ["launched", "intercepted"],
      unit: "munitions launched",
    }),
  ];
}

/** A chart of flows only where something flowed: an empty axis would read as zero. */
function shipmentsOf<T extends Told>(time: OverTime<T>): readonly PanelWithTotals<T>[] {
  if (subjectsOf(time.totals, ["tonnes"]).length === 0) return [];
  const title = (what: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)}, by ${time.grain} of sailing`;
  return [deedPanel(time, { id: "shipped", theme: "shipments", title, measures: ["tonnes"], unit: "tonnes shipped" })];
}

interface Deed {
  readonly id: string;
  readonly theme: Theme;
  readonly title: (what: string) => string;
  readonly measures: readonly [Measure, ...Measure[]];
  /** What the axis counts where nothing is told. */
  readonly unit: string;
}

/** A chart of what one actor did: what another did is never drawn beside it or inside it. */
function deedPanel<T extends Told>(time: OverTime<T>, { id, theme, title, measures, unit }: Deed): PanelWithTotals<T> {
  const [subject = null, ...others] = subjectsOf(time.totals, measures);
  const what = subject === null ? unit : deedWords(measures[0], subject);
  return timePanel(time, {
    id,
    theme,
    title: titled(title(what), subject === null ? "" : byWords(measures[0], subject)),
    unit: what,
    measures,
    subject,
    others: others.map((other) => otherWords(time, measures, other)),
  });
}

function otherWords({ totals }: OverTime<Told>, measures: Deed["measures"], other: Subject): string {
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
