import type { Figure, Total } from "@daybook/data";
import {
  boundWords,
  openWords,
  quantityWords,
  sideWords,
  type ClaimAccount,
  type FigureExplanation,
} from "@daybook/charts";
import type { TotalAccount } from "../account.ts";
import { each, html, when, type Markup } from "./html.ts";
import { mentionAddress } from "./mention-address.ts";
import { figureNumber, shortOf } from "./number.ts";
import { pagesNav, stretchWords } from "./pages-nav.ts";

/** The account of one figure: what is held, how it came to be, and the sentences it rests on. */
export function figurePage(figure: Figure, account: FigureExplanation): Markup {
  return html` <p class="faint small"><a href="/incidents/${figure.incident}">${account.incident.label}</a></p>
    <h1>
      ${account.quantity}${when(figure.key.side !== null, () => html` <span class="faint">· ${sideWords(figure.key)}</span>`)}
    </h1>
    ${numberHeld(shortOf(figure), figure)}
    ${when(figure.apart !== null, () => html`<div class="notice"><p>Given by ${figure.apart ?? ""} and shown apart by name: it enters no total.</p></div>`)}
    ${when(figure.status === "conflict", () => html`<div class="notice"><p>Tellings exclude each other. The number spans both; nothing was chosen.</p></div>`)}
    <p class="faint small">
      ${figure.grade} · ${figure.places.join("; ") || "no place told"} ·
      ${figure.from === figure.to ? figure.from : `${figure.from} to ${figure.to}`}
    </p>
    ${accountOf(account)}`;
}

/** The account of a total: how it comes to be, and the figures it adds, each with its own account. */
export function totalPage({ total, asked, account, figures }: TotalAccount, { id, offset }: TotalFrame): Markup {
  const stretch = { all: account.figures.length + account.parts.length, offset, onPage };
  const shown = [...account.figures, ...account.parts].slice(offset, offset + onPage);
  const parts = new Set(account.parts);
  const [added, inside] = [shown.filter((of) => !parts.has(of)), shown.filter((of) => parts.has(of))];
  return html` <p class="faint small">
      <a
        href="/?from=${asked.from}&amp;to=${asked.to}&amp;asKnownOn=${asked.asKnownOn}${asked.place === null ? "" : `&place=${encodeURIComponent(asked.place)}`}"
        >${asked.place ?? "All places"}, ${asked.from === asked.to ? asked.from : `${asked.from} to ${asked.to}`}, as
        known on ${asked.asKnownOn}</a
      >
    </p>
    <h1>
      ${quantityWords(total.key)}${when(total.key.side !== null, () => html` <span class="faint">· ${sideWords(total.key)}</span>`)}
    </h1>
    ${numberHeld(shortOf(total), total)}
    ${when(total.conflicts.length > 0, () => html`<div class="notice"><p>Tellings exclude each other. The number spans both; nothing was chosen.</p></div>`)}
    <h2>How it adds up</h2>
    <ul>
      ${each(account.arithmetic, (sentence) => html`<li>${sentence}</li>`)}
    </ul>
    ${when(stretch.all > onPage, () => html`<p class="faint" id="numbers">Numbers ${stretchWords(stretch)}</p>`)}
    ${each(added, (of) => figureSection(of, figures, asked.asKnownOn))}
    ${when(
      inside.length > 0,
      () =>
        html`<h2>Taken to be inside it, and not added</h2>
          ${each(inside, (of) => figureSection(of, figures, asked.asKnownOn))}`,
    )}
    ${pagesNav(stretch, {
      of: "numbers",
      words: ["Numbers before", "Numbers after"],
      addressAt: (at) => `/figures/${id}?offset=${at}#numbers`,
    })}`;
}

export interface TotalFrame {
  /** Of the total, as its address has it. */
  readonly id: string;
  readonly offset: number;
}

/** How many of the numbers that a total adds one page shows: a year's may be thousands. */
const onPage = 100;

function figureSection(account: FigureExplanation, figures: TotalAccount["figures"], asKnownOn: string): Markup {
  const figure = figures.get(account.id);
  if (figure === undefined) return "";
  return html`<section>
    <h2>
      <a href="/incidents/${figure.incident}?asKnownOn=${asKnownOn}">${account.incident.label}</a>:
      ${figureNumber(figure, asKnownOn)}
    </h2>
    ${accountOf(account)}
  </section>`;
}

function numberHeld(words: string, { interval }: Pick<Total, "interval">): Markup {
  const [low, best, high] = boundWords(interval);
  return html`<p class="big" title="${openWords(interval)}">${words}</p>
    <p>${openWords(interval)}. <span class="faint">Low ${low}, best ${best}, high ${high}.</span></p>`;
}

/** How a figure came to be, what it rests on, what was set aside. */
export function accountOf({ steps, used, setAside }: FigureExplanation): Markup {
  return html`${when(
      steps.length > 0,
      () =>
        html`<h3>How it comes to be</h3>
          <ol class="steps">
            ${each(steps, ({ rule, words }) => html`<li>${words} <span class="tag">${rule}</span></li>`)}
          </ol>`,
    )}
    <h3>The words it rests on</h3>
    ${each(used, (claim) => claimQuotes(claim))}
    ${when(
      setAside.length > 0,
      () =>
        html`<h3>Set aside</h3>
          ${each(setAside, (claim) => claimQuotes(claim, `${claim.why} (${claim.rule})`))}`,
    )}`;
}

function claimQuotes(claim: ClaimAccount, why: string | null = null): Markup {
  const [first, ...again] = claim.mentions;
  if (first === undefined) return "";
  return html`<blockquote id="claim-${claim.id}">
    <p>${quoteWithMark(first)}</p>
    <footer>
      ${claim.saidBy} · ${claim.status} · <a href="${mentionAddress(first)}">${first.briefTitle}</a>,
      ${claim.published}${rowWords(first)}${when(again.length > 0, () => html` · told ${again.length + 1} times in it: ${each(again, (mention, at) => html`${at > 0 ? ", " : ""}<a href="${mentionAddress(mention)}">“${mention.text}”</a>`)}`)}${why === null ? "" : html` · <strong>${why}</strong>`}
    </footer>
  </blockquote>`;
}

/** "row 12 of losses.xlsx, sheet “Data”" */
function rowWords({ row }: ClaimAccount["mentions"][number]): string {
  if (row === undefined) return "";
  return ` · row ${row.row} of ${row.file}${row.sheet === null ? "" : `, sheet “${row.sheet}”`}`;
}

function quoteWithMark({ sentence, sentenceStart, start, text }: ClaimAccount["mentions"][number]): Markup {
  const at = start - sentenceStart;
  return sentence.slice(at, at + text.length) !== text
    ? sentence
    : html`${sentence.slice(0, at)}<mark>${text}</mark>${sentence.slice(at + text.length)}`;
}

/** Words for a number that no claim of the ledger gives any more. */
export function gonePage(): Markup {
  return html`<h1>No such number</h1>
    <p>
      Nothing of this kind is held as known on that day. A link to a number stays right as long as its briefs are in the
      ledger.
    </p>
    <p><a class="button" href="/">To the overview</a></p>`;
}
