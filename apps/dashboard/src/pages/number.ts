import type { Claim, Interval, Total } from "@daybook/data";
import { openWords, shortWords, totalIdOf, type Told } from "@daybook/charts";
import { html, type Markup } from "./html.ts";
import { mentionAddress } from "./mention-address.ts";

/** Where a number's total was asked: its place, period and day of knowledge. */
export interface Asked {
  readonly place: string | null;
  readonly from: string;
  readonly to: string;
  readonly asKnownOn: string;
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

export function shortOf({ noneReported, interval }: Pick<Total, "noneReported" | "interval">): string {
  return noneReported ? "none reported" : shortWords(interval);
}

/** The number held of one figure, as a link to its account. */
export function figureNumber(
  figure: { readonly id: string; readonly interval: Interval; readonly noneReported: boolean },
  asKnownOn: string | null,
): Markup {
  const query = asKnownOn === null ? "" : `?asKnownOn=${asKnownOn}`;
  return html`<a class="number" href="/figures/${figure.id}${query}" title="${openWords(figure.interval)}"
    >${shortOf(figure)}</a
  >`;
}

/** A claim in its own words, as a link to the place where they stand. */
export function claimNumber(claim: Claim): Markup {
  const mention = claim.mentions[0];
  if (mention === undefined) return html`<span>no words</span>`;
  return html`<a class="number" href="${mentionAddress(mention)}" title="${mention.quote}">${mention.words}</a>`;
}

/** Nothing was said: that is no zero. */
export const noData: Markup = html`<span class="faint">no data</span>`;
