import type { Brief, Claim, Figure, Mention } from "@daybook/data";
import { dayWords, quantityWords, saidBy } from "@daybook/charts";
import type { ListedBrief } from "@daybook/store";
import { each, html, when, type Markup } from "./html.ts";
import { figureNumber } from "./number.ts";

/** A brief with every counted figure marked in its text. */
export function briefPage(brief: Brief, claims: readonly Claim[], figures: readonly Figure[]): Markup {
  return html` <h1>${brief.title}</h1>
    <p class="faint">
      ${[brief.publisher, dayWords(brief.published), brief.theatre].filter(Boolean).join(" · ")}${when(brief.url !== null, () => html` · <a href="${brief.url ?? ""}" rel="noreferrer">source</a>`)}
    </p>
    ${when(brief.constructed, () => html`<div class="notice"><p>Constructed example: the events and figures in this brief are invented.</p></div>`)}
    <div class="two">
      <div class="text">
        ${each(paragraphsOf(brief.text), (paragraph) => html`<p>${markedText(paragraph, claims, figures)}</p>`)}
      </div>
      <aside>
        <h2>What it tells</h2>
        <ul class="plainlist small">
          ${each(inTextOrder(claims), (claim) => claimLine(claim, figures))}
        </ul>
      </aside>
    </div>`;
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** Paragraphs with their offsets; line ends stay out, whichever kind they are. */
function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ start: match.index, text: match[0] }));
}

interface Marked {
  readonly mention: Mention;
  readonly claim: Claim;
}

/** Cuts a paragraph at every border of a mention, so that overlapping mentions are all marked. */
function markedText({ start, text }: Paragraph, claims: readonly Claim[], figures: readonly Figure[]): Markup {
  const end = start + text.length;
  const marked = claims
    .flatMap((claim) => claim.mentions.map((mention): Marked => ({ mention, claim })))
    .filter(({ mention }) => mention.start < end && mention.end > start);
  const borders = [
    ...new Set([
      start,
      end,
      ...marked.flatMap(({ mention }) => [Math.max(mention.start, start), Math.min(mention.end, end)]),
    ]),
  ].sort((a, b) => a - b);
  return html`${each(borders.slice(0, -1), (from, at) => {
    const to = borders[at + 1] ?? end;
    const words = text.slice(from - start, to - start);
    const here = marked.filter(({ mention }) => mention.start <= from && mention.end >= to);
    return here.length === 0 ? words : markOf(words, from, here, figures);
  })}`;
}

function markOf(words: string, from: number, here: readonly Marked[], figures: readonly Figure[]): Markup {
  const [first] = here;
  if (first === undefined) return words;
  const held = figureOf(first.claim, figures);
  const what = here.map(({ claim }) => `${quantityWords(claim.key)}, ${saidBy(claim)}`).join("; ");
  const isAside = held === undefined && first.claim.key.kind !== "reading";
  const inside = held === undefined ? words : html`<a href="/figures/${held.id}">${words}</a>`;
  return html`<mark id="at-${from}" title="${what}" ${isAside ? html` class="aside"` : ""}>${inside}</mark>`;
}

/** The figure that holds a claim at its own incident. */
function figureOf(claim: Claim, figures: readonly Figure[]): Figure | undefined {
  const resting = figures.filter(
    (figure) =>
      figure.incident === claim.incident &&
      figure.claims.includes(claim.id) &&
      figure.key.measure === claim.key.measure,
  );
  return (
    resting.find(
      (figure) =>
        figure.told &&
        figure.key.group === claim.key.group &&
        figure.key.victimClass === claim.key.victimClass &&
        figure.key.unit === claim.key.unit,
    ) ?? resting[0]
  );
}

function inTextOrder(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function claimLine(claim: Claim, figures: readonly Figure[]): Markup {
  const mention = claim.mentions[0];
  const held = figureOf(claim, figures);
  return html`<li>
    <a href="#at-${mention?.start ?? 0}">“${mention?.words ?? ""}”</a> ${quantityWords(claim.key)}<br /><span
      class="faint"
      >${saidBy(claim)}${when(claim.mentions.length > 1, () => html` · told ${claim.mentions.length} times, counted once`)}${when(claim.key.kind === "reading", () => html` · running total, in no sum`)}</span
    >${held === undefined ? "" : html` · held ${figureNumber(held, null)}`}
  </li>`;
}

/** All briefs, newest first. */
export function briefsPage(briefs: readonly ListedBrief[]): Markup {
  return html`<h1>Briefs</h1>
    ${
      briefs.length === 0
        ? html`<p>The ledger is empty. Add a brief with its reviewed figures from the command line:</p>`
        : html`<ul class="plainlist">
              ${each(briefs, (brief) => html`<li><a href="/briefs/${brief.id}">${brief.title}</a>${when(brief.constructed, () => html` <span class="tag">constructed</span>`)}${when(brief.example, () => html` <span class="tag">example</span>`)}${when(brief.kind === "data", () => html` <span class="tag">data file</span>`)}<br /><span class="faint small">${dayWords(brief.published)} · ${brief.theatre} · ${brief.claims} claims</span></li>`)}
            </ul>
            <h2>Add a brief</h2>
            <p>From the command line, with its reviewed figures:</p>`
    }
    <pre class="scroll"><code>npm run --silent daybook -- add BRIEF.txt --figures FIGURES.json --accept</code></pre>`;
}
