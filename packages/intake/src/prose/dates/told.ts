/** What the words of a time mean, before they are a `TimeTold`. */
export interface Told extends Meaning {
  readonly start: number;
  readonly end: number;
}

export interface Meaning {
  /** First and last day, ISO; both `null` where the words name a time that no calendar can give. */
  readonly from: string | null;
  readonly to: string | null;
  /** The grain of the words: "Friday" may be moved by a week, "June" by a year, where a range needs it. */
  readonly grain: Grain;
  readonly cumulative?: boolean;
  readonly sense?: "on" | "within" | "since" | "until" | "by" | "as-of";
  readonly ofStory?: boolean;
  readonly ambiguity?: string | null;
}

/** `fixed`: the words give their year. `day` and `month` are without a year. */
export type Grain = "weekday" | "day" | "month" | "fixed";

export interface Setting {
  /** The day the brief was published, ISO: what relative words count from. */
  readonly published: string;
  /** Where the war is: whose invasion, whose coup. `null` where the brief does not say. */
  readonly theatre: string | null;
}

/** Some words of time and what they mean. The pattern is global; `undefined` where they are no time after all. */
export interface TimeWords {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, setting: Setting) => Meaning | undefined;
}

export function onDay(day: string, rest: Partial<Meaning> = {}): Meaning {
  return { from: day, to: day, grain: "fixed", ...rest };
}

export function within(from: string, to: string, rest: Partial<Meaning> = {}): Meaning {
  return { from, to, grain: "fixed", ...rest };
}
