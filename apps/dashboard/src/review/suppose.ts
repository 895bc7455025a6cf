import { reviewOf, standing, type Decided, type Decision, type Review, type SpeakerEntry } from "@daybook/intake";
import type { SpeakerChange } from "@daybook/store";
import { entriesOf, type OpenReview } from "./open-review.ts";

/** What a review would be after some more decisions. */
export interface Supposed {
  readonly review: Review;
  readonly fresh: readonly Decided[];
  /** What the register of speakers would be told. */
  readonly speakers: readonly SpeakerChange[];
}

export interface Supposition {
  readonly by: string;
  readonly at: Date;
  readonly decisions: readonly Decision[];
}

export function suppose(open: OpenReview, { by, at, decisions }: Supposition): Supposed {
  const { reading, decided, review, register } = open;
  const fresh = decisions.map((decision, nth) => ({ seq: review.seq + nth + 1, at: at.toISOString(), by, decision }));
  const all = [...decided, ...fresh];
  const speakers = speakerChanges(open, all, by);
  const changed = new Set(speakers.map(({ name }) => name));
  const others = entriesOf(register).filter(({ name }) => !changed.has(name));
  const told = speakers.flatMap((change) => ("withdrawn" in change ? [] : [entryOf(change)]));
  return { fresh, speakers, review: reviewOf(reading, all, [...others, ...told]) };
}

function entryOf({ name, kind, side, origin }: SpeakerEntry): SpeakerEntry {
  return { name, kind, side, origin };
}

/** Who a person now says speakers are; one whose telling is taken back is again who the register said before, or nobody. */
function speakerChanges(open: OpenReview, all: readonly Decided[], by: string): readonly SpeakerChange[] {
  const [before, after] = [toldBy(open.decided), toldBy(all)];
  const told = [...after.values()].filter((speaker) => !isSame(before.get(speaker.name), speaker));
  const gone = [...before.keys()].filter((name) => !after.has(name));
  return [...told.map((speaker) => ({ ...speaker, by })), ...gone.map((name) => restored(open, name, by))];
}

function toldBy(decided: readonly Decided[]): ReadonlyMap<string, SpeakerEntry> {
  const told = new Map<string, SpeakerEntry>();
  for (const { decision } of standing(decided))
    if (decision.type === "speaker" && decision.onlyHere !== true) told.set(decision.speaker.name, decision.speaker);
  return told;
}

function restored({ register }: OpenReview, name: string, by: string): SpeakerChange {
  const before = register.speakers.find((speaker) => speaker.name === name)?.before[0];
  return before === undefined ? { name, withdrawn: true, by } : { ...entryOf(before), by };
}

function isSame(a: SpeakerEntry | undefined, b: SpeakerEntry): boolean {
  return a?.kind === b.kind && a.side === b.side && a.origin === b.origin;
}
