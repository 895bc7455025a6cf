import {
  type Cause,
  type Changes,
  type ClaimId,
  type Difference,
  type Figure,
  type FigureChange,
  type Reading,
  type ReadingChange,
  type Total,
  type TotalChange,
} from "@daybook/data";
import { becauseOf, changedWords, kindWords } from "../words/change-words.ts";
import { differenceWords } from "../words/difference-words.ts";
import { longWords } from "../words/interval-words.ts";
import { quantityWords } from "../words/quantity-words.ts";
import { saidBy, stepWords } from "../words/step-words.ts";
import { totalIdOf } from "./total-id.ts";
import { totalRow } from "./totals-answer.ts";

/** What the API and the command line say of what became known between two days. */
export function changesAnswer(changes: Changes) {
  const { since, until, place } = changes.request;
  return {
    since,
    until,
    place: place ?? "*",
    dataVersions: changes.dataVersions,
    briefs: changes.published.map(({ id, key, title, published }) => ({ id, key, title, published })),
    totals: changes.totals.map((change) => totalAnswer(change, changes)),
    figures: changes.figures.map((change) => figureAnswer(change, changes)),
    readings: changes.readings.map((change) => readingAnswer(change, changes)),
  };
}

export type ChangesAnswer = ReturnType<typeof changesAnswer>;

function totalAnswer(change: TotalChange, changes: Changes) {
  const { since, until, place } = changes.request;
  const { period } = change;
  const row = (total: Total | null, asKnownOn: string) =>
    total === null ? null : { id: totalIdOf(total, { place, ...period }, asKnownOn), ...totalRow(total) };
  return {
    week: change.week,
    ...period,
    ...commonAnswer(change, changes),
    before: row(change.before, since),
    after: row(change.after, until),
    figures: change.figures.map(({ figure }) => figure),
  };
}

function figureAnswer(change: FigureChange, changes: Changes) {
  const held = change.after ?? change.before;
  const incident = held?.incident ?? "";
  return {
    id: change.figure,
    incident: { id: incident, label: changes.incidents.get(incident)?.label ?? incident },
    ...commonAnswer(change, changes),
    causes: change.causes.map((cause) => causeAnswer(cause, changes)),
    before: figureRow(change.before),
    after: figureRow(change.after),
  };
}

function commonAnswer(change: TotalChange | FigureChange, changes: Changes) {
  return {
    what: changedWords(change),
    kinds: change.kinds,
    words: kindWords(change),
    difference: differenceAnswer(change.difference),
    newest: change.newest,
    briefs: change.briefs,
    claims: becauseOf(change, changes).map(({ claim, how }) => ({ ...claimAnswer(claim.id, changes), how })),
  };
}

/** A rule's step is told in words: its parts are the account's own. */
function causeAnswer(cause: Cause, changes: Changes) {
  return cause.kind === "weighed"
    ? { kind: cause.kind, rule: cause.step.rule, words: stepWords(cause.step, changes) }
    : cause;
}

function figureRow(figure: Figure | null) {
  if (figure === null) return null;
  const { interval, status, from, to, places, grade, noneReported } = figure;
  const words = noneReported ? "none reported" : longWords(interval);
  return { ...boundsAnswer(interval), words, status, from, to, places, grade };
}

function boundsAnswer({ low, lowStrict, best, high, highStrict }: Figure["interval"]) {
  return { low, lowStrict, best, high, highStrict, highOpen: high === null };
}

/** `low: null` with `lowOpen: true`: it may be fewer by any number. */
export function differenceAnswer(difference: Difference | null) {
  if (difference === null) return null;
  const { low, best, high, lowStrict, highStrict } = difference;
  const words = differenceWords(difference);
  return { low, lowStrict, lowOpen: low === null, best, high, highStrict, highOpen: high === null, words };
}

function claimAnswer(id: ClaimId, { claims, briefs }: Changes) {
  const claim = claims.get(id);
  const mention = claim?.mentions[0];
  return {
    id,
    saidBy: saidBy(claim),
    origin: claim?.speaker?.origin ?? null,
    published: claim?.published ?? "",
    brief: claim?.brief ?? "",
    briefTitle: briefs.get(claim?.brief ?? "")?.title ?? "",
    start: mention?.start ?? 0,
    end: mention?.end ?? 0,
    text: mention?.words ?? "",
    sentence: mention?.quote ?? "",
  };
}

function readingAnswer({ series, kind, before, after, difference }: ReadingChange, changes: Changes) {
  const row = (reading: Reading | null) =>
    reading === null
      ? null
      : {
          ...boundsAnswer(reading.interval),
          words: longWords(reading.interval),
          ...claimAnswer(reading.claim, changes),
        };
  return {
    series: series.id,
    what: quantityWords(series.key),
    place: series.place,
    origin: series.origin,
    since: series.base,
    asOf: (after ?? before)?.asOf ?? "",
    kind,
    difference: differenceAnswer(difference),
    before: row(before),
    after: row(after),
  };
}
