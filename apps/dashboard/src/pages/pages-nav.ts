import { digits } from "@daybook/charts";
import { html, when, type Markup } from "./html.ts";

/** Which stretch of a list a page shows. */
export interface Stretch {
  readonly all: number;
  /** How many are left out before it. */
  readonly offset: number;
  readonly onPage: number;
}

/** Ways to the pages beside this one; nothing where all is on one. */
export function pagesNav({ all, offset, onPage }: Stretch, { of, words, addressAt }: PagesWords): Markup {
  if (offset === 0 && onPage >= all) return "";
  const [before, after] = words;
  return html`<nav class="row" aria-label="Pages of ${of}">
    ${when(offset > 0, () => html`<a class="button" rel="prev" href="${addressAt(Math.max(0, offset - onPage))}">${before}</a>`)}
    ${when(offset + onPage < all, () => html`<a class="button" rel="next" href="${addressAt(offset + onPage)}">${after}</a>`)}
  </nav>`;
}

export interface PagesWords {
  /** "incidents" */
  readonly of: string;
  /** What the way back and the way on are called. */
  readonly words: readonly [before: string, after: string];
  readonly addressAt: (offset: number) => string;
}

/** "101–200 of 7,771", or how many where all are shown. */
export function stretchWords({ all, offset, onPage }: Stretch): string {
  const last = Math.min(all, offset + onPage);
  return offset === 0 && last === all ? digits(all) : `${digits(offset + 1)}–${digits(last)} of ${digits(all)}`;
}
