import { lengthOf, periodOfWeek, plusDays, weekOf, type FirstWeekday, type Period } from "@daybook/data";

/** A length of time that is one click away. */
export interface Preset {
  readonly name: string;
  readonly period: Period;
}

/** One week, four, fifty-two, and all that is told of: each ends with the week that is shown. */
export function presetsOf(shown: Period, all: Period | null, first: FirstWeekday = "monday"): readonly Preset[] {
  const to = periodOfWeek(weekOf(shown.to, first), first)?.to ?? shown.to;
  const weeks = (count: number) => ({ from: plusDays(to, 1 - 7 * count), to });
  const whole = all === null ? [] : [{ name: "All", period: wholeWeeks(all) }];
  return [
    { name: "Week", period: weeks(1) },
    { name: "4 weeks", period: weeks(4) },
    { name: "52 weeks", period: weeks(52) },
    ...whole,
  ];
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && lengthOf(a) === lengthOf(b);
}

/** From the Monday of the first day to the Sunday of the last: sums are of ISO weeks. */
function wholeWeeks({ from, to }: Period): Period {
  return {
    from: periodOfWeek(weekOf(from))?.from ?? from,
    to: periodOfWeek(weekOf(to))?.to ?? to,
  };
}
