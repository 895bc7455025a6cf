import type { Claim } from "@daybook/data";
import type { Phrase, Told } from "@daybook/charts";
import { each, html, type Markup } from "./html.ts";
import { totalNumber, type Asked } from "./number.ts";

/** A sentence whose numbers are links: a total's to its account, a reading's to the words it was read from. */
export function saidWithLinks(
  phrases: readonly Phrase<Told>[],
  asked: Asked,
  claims: ReadonlyMap<string, Claim> = new Map(),
): Markup {
  return html`${each(phrases, (phrase) => (phrase.total === null ? readWithLink(phrase, claims) : totalNumber(phrase.total, asked, phrase.words)))}`;
}

/** What was computed from several readings leads to their table, which stands on the same page. */
export function readWithLink(
  { words, read }: Pick<Phrase, "words" | "read">,
  claims: ReadonlyMap<string, Claim>,
): Markup {
  if (read === null) return words;
  const [claim] = read.claims.length === 1 ? read.claims : [];
  const mention = claim === undefined ? undefined : claims.get(claim)?.mentions[0];
  if (mention === undefined) return html`<a class="number" href="#level-${read.series}">${words}</a>`;
  return html`<a class="number" href="/briefs/${mention.brief}#at-${mention.start}" title="${mention.quote}"
    >${words}</a
  >`;
}
