import { dayWords } from "@daybook/charts";
import { each, html, when, type Markup } from "../html.ts";
import type { ReviewedFigure } from "@daybook/intake";
import { act, decisionForm } from "./decision-form.ts";
import { toldWords } from "./figure-words.ts";
import type { Earlier, ReviewView } from "./view.ts";

type Answer = readonly [type: string, words: string];

const another: Answer = ["", "Of another event: it replaces nothing"];
const answers: readonly Answer[] = [
  ["update", "An update: the toll grew"],
  ["correction", "A correction: the earlier number was wrong"],
  ["retraction", "A retraction: the earlier number is taken back"],
  ["reclassification", "A reclassification: the same people, counted as something else"],
  another,
];
const ofReadings: readonly Answer[] = [["reading", "A newer reading of the same running total"], another];

/** Both sentences side by side, and what the newer one is to the older. Until a person says so it replaces nothing. */
export function revisionQuestion(figure: ReviewedFigure, view: ReviewView): Markup {
  const { entry, state } = figure;
  const earlier = view.earlier.get(entry.id);
  if (earlier === undefined || state === "rejected") return "";
  const isOpen = isAsked(figure, view);
  return html`<div class="revision">
    <p class="ask">${isOpen ? questionWords(figure, earlier) : settledWords(figure)}</p>
    <div class="both">
      <blockquote>
        <p>${withWords(earlier.quote, earlier.words)}</p>
        <footer>
          ${earlier.saidBy}, <a href="/briefs/${earlier.brief.id}#at-${earlier.start}">${earlier.brief.title}</a>,
          ${dayWords(earlier.brief.published)}
        </footer>
      </blockquote>
      <blockquote>
        <p>${withWords(entry.quote, entry.span.text)}</p>
        <footer>this brief, ${dayWords(view.review.published)}</footer>
      </blockquote>
    </div>
    ${when(isOpen, () => answersOf(figure, earlier, view))}
  </div>`;
}

/** A sentence with the words of its number standing out. */
function withWords(quote: string, words: string): Markup {
  const at = quote.indexOf(words);
  return at < 0 ? quote : html`${quote.slice(0, at)}<strong>${words}</strong>${quote.slice(at + words.length)}`;
}

/** Whether it waits for a person's word on what it is to an earlier brief. */
export function isAsked(figure: ReviewedFigure, view: Pick<ReviewView, "earlier">): boolean {
  const { entry, state, isConfirmed, doubts } = figure;
  if (state !== "waiting" || !view.earlier.has(entry.id)) return false;
  return entry.restates === null ? !isConfirmed : doubts.some(isOfEarlier);
}

/** The doubt that the question itself puts, with both sentences. */
export function isOfEarlier(doubt: string): boolean {
  return doubt.startsWith("It seems to re");
}

function questionWords({ entry }: ReviewedFigure, earlier: Earlier): Markup {
  if (entry.restates !== null) return html`Does ${toldWords(entry)} only repeat “${earlier.words}”?`;
  return html`${toldWords(entry)} seems to replace “${earlier.words}”. What is it?`;
}

function settledWords({ entry: { revises, restates } }: ReviewedFigure): string {
  if (restates !== null) return "It repeats what an earlier brief said.";
  return settled[revises?.type ?? "update"];
}

const settled = {
  update: "It replaces what an earlier brief said.",
  correction: "It corrects what an earlier brief said.",
  retraction: "It takes back what an earlier brief said.",
  reclassification: "It counts the same people as something else.",
  reading: "It is a newer reading of the same running total.",
} as const;

/** The answer that the words suggest is told first; each one accepts the figure with it. */
function answersOf({ entry }: ReviewedFigure, { brief, figure }: Earlier, view: ReviewView): Markup {
  const read = entry.revises?.type ?? "update";
  const fields = { figure: entry.id, do: "revision", earlier: JSON.stringify({ brief: brief.key, figure }) };
  if (entry.restates !== null) return repeats(fields, view);
  const shown = read === "reading" ? ofReadings : answers;
  return decisionForm(
    view,
    fields,
    html`<ul class="answers">
      ${each(shown, ([type, words], at) => html`<li>${act({ words, name: "type", value: type, key: type === read ? `${at + 1} a` : String(at + 1), goes: "next", first: type === read })}</li>`)}
    </ul>`,
  );
}

function repeats(fields: Readonly<Record<string, string>>, view: ReviewView): Markup {
  return decisionForm(
    view,
    { ...fields, do: "restates" },
    html`<ul class="answers">
      <li>
        ${act({ words: "Yes, it adds nothing", name: "type", value: "yes", key: "1 a", goes: "next", first: true })}
      </li>
      <li>${act({ words: "No, it is told anew", name: "type", value: "", key: "2", goes: "next" })}</li>
    </ul>`,
  );
}
