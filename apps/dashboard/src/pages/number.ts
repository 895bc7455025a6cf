import type { Claim, Interval, Narrowing, Total } from "@daybook/data";
import { openWords, shortWords, totalIdOf, type Told } from "@daybook/charts";
import { html, type Markup } from "./html.ts";
import { mentionAddress } from "./mention-address.ts";

/** Where a number's total was asked: its place, period and day of knowledge. */
export interface Asked {
  readonly place: string | null;
  readonly from: string;
  readonly to: string;
  readonly asKnownOn: string;
  readonly only?: Narrowing;
}

/** A computed number at its shortest, as a link to its account. */
export function totalNumber(total: Told, asked: Asked, words = shortOf(total)): Markup {
  return html`<a
    class="number"
    href="/figures/${totalIdOf(total, asked, asked.asKnownOn)}"
    title="${openWords(total.interval)}"
    data-measure="${total.key.measure}"
    >${words}</a
  >`;
}

/** What says more of a number beside it, and leads to the same account: a bound, a grade's share. The keyboard goes by it once. */
export function besideNumber(total: Pick<Told, "key" | "apart">, asked: Asked, words: string): Markup {
  if (!/\d/.test(words)) return html`${words}`;
  return html`<a class="beside" tabindex="-1" href="/figures/${totalIdOf(total, asked, asked.asKnownOn)}">${words}</a>`;
}

export function shortOf({ noneReported, interval }: Pick<Total, "noneReported" | "interval">): string {
  return noneReported ? "none reported" : shortWords(interval);
}

/** The number held of one figure, as a link to its account. */
export function figureNumber(
  figure: { readonly id: string; readonly interval: Interval; readonly noneReported: boolean },
  asKnownOn: string | null,
): Markup {
  return html`<a class="number" href="${accountOf(figure, asKnownOn)}" title="${openWords(figure.interval)}"
    >${shortOf(figure)}</a
  >`;
}

/** Words about the number of a figure that stands beside them. */
export function besideFigure(figure: { readonly id: string }, asKnownOn: string | null, words: string): Markup {
  if (!/\d/.test(words)) return html`${words}`;
  return html`<a class="beside" tabindex="-1" href="${accountOf(figure, asKnownOn)}">${words}</a>`;
}

function accountOf({ id }: { readonly id: string }, asKnownOn: string | null): string {
  return `/figures/${id}${asKnownOn === null ? "" : `?asKnownOn=${asKnownOn}`}`;
}

/** A claim in its own words, as a link to the place where they stand. */
export function claimNumber(claim: Claim): Markup {
  const mention = claim.mentions[0];
  if (mention === undefined) return html`<span>no words</span>`;
  return html`<a class="number" href="${mentionAddress(mention)}" title="${mention.quote}">${mention.words}</a>`;
}

/** Nothing was said: that is no zero. */
export const noData: Markup = html`<span class="faint">no data</span>`;
