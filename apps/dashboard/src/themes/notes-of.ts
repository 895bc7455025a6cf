import { isInside, type Claim, type Measure, type OverviewRequest } from "@daybook/data";
import { dayWords, saidBy, wordsOf, type PanelNote, type TimePanel } from "@daybook/charts";
import type { KeptEvent } from "@daybook/store";
import type { ThemeView } from "./theme-view.ts";

/** A note on a chart, and the day it is of. */
interface Dated {
  readonly day: string;
  readonly words: string;
  readonly from?: string;
}

/** What is marked on a chart by time: events that people keep, and days on which what had been told was taken back or changed. */
export function notesOf(
  { request, events, toldAnew }: Pick<ThemeView, "request" | "events" | "toldAnew">,
  { measures, periods }: Pick<TimePanel, "measures" | "periods">,
): readonly PanelNote[] {
  const kept = events.filter((event) => isHere(event, request.place)).map(eventNote);
  const changed = toldAnew.filter((claim) => isChange(claim, measures, request)).map(changeNote);
  return [...kept, ...changed]
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.words.localeCompare(b.words))
    .flatMap(({ day, ...note }) => {
      const at = periods.findIndex(({ from, to }) => from <= day && day <= to);
      return at === -1 ? [] : [{ at, ...note }];
    });
}

/** An event of a place concerns what is inside it, and whatever it is inside of. */
function isHere({ place }: KeptEvent, asked: string | null): boolean {
  return place === null || asked === null || isInside(place, asked) || isInside(asked, place);
}

function eventNote({ day, name, place }: KeptEvent): Dated {
  return { day, words: `${dayWords(day)}: ${name}${place === null ? "" : ` (${place})`}` };
}

/** How what had been told was changed; a count that only grew, or was read again, is no change of how it is told. */
const changes: Readonly<Record<string, string>> = {
  correction: "corrected",
  retraction: "taken back",
  reclassification: "told anew",
};

/** Only of what happened in the period: a count of an earlier time that is corrected in it is in none of its columns. */
function isChange(claim: Claim, measures: readonly Measure[], { place: asked, from, to }: OverviewRequest): boolean {
  const { key, revises, place } = claim;
  if (!Object.hasOwn(changes, revises?.type ?? "") || !measures.includes(key.measure)) return false;
  if (claim.from > to || claim.to < from) return false;
  return asked === null || (place !== null && isInside(place, asked));
}

function changeNote(claim: Claim): Dated {
  const how = changes[claim.revises?.type ?? ""] ?? "changed";
  const day = claim.published;
  const [mention] = claim.mentions;
  const from = mention === undefined ? {} : { from: `/briefs/${mention.brief}#at-${mention.start}` };
  return { ...from, day, words: `${dayWords(day)}: ${how} by ${saidBy(claim)}, “${wordsOf(claim)}”` };
}
