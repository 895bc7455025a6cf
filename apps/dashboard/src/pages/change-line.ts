import type { ChangesRequest, TotalChange } from "@daybook/data";
import {
  becauseOf,
  changedWords,
  changeNumbers,
  dayWords,
  differenceWords,
  kindWords,
  saidBy,
  type AnyChange,
  type Because,
  type Names,
} from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { claimNumber, figureNumber, totalNumber } from "./number.ts";

/** One changed total in plain words: "military killed: no data → 20, because …". Each number leads to its account of its day. */
export function changeLine(change: TotalChange, request: ChangesRequest, names: Names): Markup {
  return html`${changedWords(change)}: ${totalNumbers(change, request)} ${kindTags(change)}${differenceNote(change)}
  ${because(change, names)}`;
}

/** What was held and what is, each as a link to its account as known on its day. */
export function totalNumbers(change: TotalChange, { since, until, place }: ChangesRequest): Markup {
  const [was, is] = changeNumbers(change);
  const linked = (total: TotalChange["before"], asKnownOn: string, words: string) =>
    total === null
      ? html`<span class="faint">${words}</span>`
      : totalNumber(total, { place, ...change.period, asKnownOn }, words);
  return html`${linked(change.before, since, was)} → ${linked(change.after, until, is)}`;
}

/** The same of one figure. */
export function figureNumbers(change: AnyChange, { since, until }: ChangesRequest): Markup {
  const [was, is] = changeNumbers(change);
  const linked = (figure: AnyChange["before"], asKnownOn: string, words: string) =>
    figure === null || !("id" in figure) ? html`<span class="faint">${words}</span>` : figureNumber(figure, asKnownOn);
  return html`${linked(change.before, since, was)} → ${linked(change.after, until, is)}`;
}

export function kindTags(change: AnyChange): Markup {
  const isWarning = change.kinds.includes("in conflict");
  return html`${each(kindWords(change), (words) => html`<span class="tag${isWarning && words.includes("conflict") ? " warn" : ""}">${words}</span> `)}`;
}

function differenceNote({ difference }: AnyChange): Markup {
  const words = difference === null ? null : differenceWords(difference);
  return words === null ? "" : html`<span class="faint small">${words}</span>`;
}

/** Who said what, when, and how that bears on it. The words lead to their place in the brief. */
function because(change: AnyChange, names: Names): Markup {
  const told = becauseOf(change, names);
  const [first, ...others] = told;
  if (first === undefined)
    return html`<p class="small">because a brief told anew what is part of what, or that all of it is told</p>`;
  if (others.length === 0) return html`<p class="small">because ${saying(first)}</p>`;
  return html`<p class="small">because</p>
    <ul class="small">
      ${each(told, (one) => html`<li>${saying(one)}</li>`)}
    </ul>`;
}

function saying({ claim, how }: Because): Markup {
  return html`${saidBy(claim)} said “${claimNumber(claim)}” on
  ${dayWords(claim.published)}${when(how !== "", () => html` <span class="faint">(${how})</span>`)}`;
}
