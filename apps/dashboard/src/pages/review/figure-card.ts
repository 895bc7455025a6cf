import { dayWords } from "@daybook/charts";
import { each, html, when, type Markup } from "../html.ts";
import { figureNumber } from "../number.ts";
import type { ReviewedFigure } from "@daybook/intake";
import { act, decisionForm, modeLink } from "./decision-form.ts";
import { editForm } from "./edit-form.ts";
import { countedWords, factsOf, shortFigure, toldWords } from "./figure-words.ts";
import { toldTogether, type Branch } from "./figure-tree.ts";
import { pickForm } from "./pick-form.ts";
import { rejectForm } from "./reject-form.ts";
import { relationsOf } from "./relation-words.ts";
import { isAsked, isOfEarlier, revisionQuestion } from "./revision-question.ts";
import type { ReviewView } from "./view.ts";

/** One figure with what tells it again: its words, what was read of them, and what a person can decide. */
export function figureCard(branch: Branch, view: ReviewView): Markup {
  const { figure, again, inside } = branch;
  const { entry, state } = figure;
  const ids = toldTogether(branch).join(",");
  return html`<li>
    <article
      class="figure is-${state}${figure.sure ? " is-sure" : ""}"
      id="${entry.id}"
      tabindex="-1"
      data-stop
      data-waits="${state === "waiting" ? ids : ""}"
      data-span="${entry.span.start}"
      data-figures="${[...toldTogether(branch)].join(" ")}"
      aria-labelledby="${entry.id}-name"
      aria-describedby="${entry.id}-facts"
    >
      <h4 id="${entry.id}-name">
        <span class="words">${toldWords(entry)}</span> ${countedWords(entry)} ${stateTag(figure)}
      </h4>
      <p class="facts" id="${entry.id}-facts">${factsOf(entry).join(" · ")}</p>
      ${relations(figure, view)} ${told(again)} ${doubts(figure, view)} ${sentenceOf(figure, view)}
      ${revisionQuestion(figure, view)} ${reason(figure)} ${held(figure, view)} ${inMode(branch, view)}
    </article>
    ${when(
      inside.length > 0,
      () =>
        html`<ul class="inside">
          ${each(inside, (one) => figureCard(one, view))}
        </ul>`,
    )}
  </li>`;
}

/** Waiting figures need no word: dotted says it, and the tag to who hears the page. */
function stateTag({ state, sure, read }: ReviewedFigure): Markup {
  const added = read === null ? html` <span class="tag">added</span>` : "";
  switch (state) {
    case "waiting":
      return html`<span class="tag state">${sure ? "draft" : "draft, not sure"}</span>${added}`;
    case "accepted":
      return html`<span class="tag state counts">counts</span>${added}`;
    case "rejected":
      return html`<span class="tag state">rejected</span>${added}`;
  }
}

function relations({ entry }: ReviewedFigure, { review }: ReviewView): Markup {
  const words = relationsOf(entry, review);
  return words.length === 0 ? "" : html`<p class="facts">${words.join(" · ")}</p>`;
}

function told(again: readonly ReviewedFigure[]): Markup {
  if (again.length === 0) return "";
  return html`<p class="facts">
    told again: ${again.map(({ entry }) => toldWords(entry)).join(", ")} <span class="faint">(counted once)</span>
  </p>`;
}

/** What the question below puts with both sentences is not told twice. */
function doubts({ doubts: all, state, entry }: ReviewedFigure, { earlier }: ReviewView): Markup {
  const words = all.filter((doubt) => !(earlier.has(entry.id) && isOfEarlier(doubt)));
  if (words.length === 0 || state !== "waiting") return "";
  return html`<p class="doubt">${words.join(" ")}</p>`;
}

/** The sentence around the words, where there is no text beside the list. */
function sentenceOf({ entry: { quote, start, span } }: ReviewedFigure, { brief }: ReviewView): Markup {
  const from = span.start - start;
  const isThere = quote.slice(from, from + span.text.length) === span.text;
  const [before, after] = isThere ? [quote.slice(0, from), quote.slice(from + span.text.length)] : ["", ""];
  return html`<blockquote class="sentence" lang="${brief.language}">
    <p>${before}<mark>${span.text}</mark>${after}</p>
  </blockquote>`;
}

function reason({ state, reason: words }: ReviewedFigure): Markup {
  return state === "rejected" && words !== null ? html`<p class="facts">because: ${words}</p>` : "";
}

function held({ entry, decidedBy, state }: ReviewedFigure, view: ReviewView): Markup {
  const figure = view.held.get(entry.id);
  if (figure === undefined && decidedBy === null) return "";
  return html`<p class="facts">
    ${when(figure !== undefined && state === "accepted", () => html`held ${figure === undefined ? "" : figureNumber(figure, null)} · `)}${decidedBy === null ? "" : html`<span class="faint">${decidedBy.by}, ${dayWords(decidedBy.at.slice(0, 10))}</span>`}
  </p>`;
}

function inMode(branch: Branch, view: ReviewView): Markup {
  const { mode } = view;
  const { entry } = branch.figure;
  if (!("figure" in mode) || mode.figure !== entry.id) return acts(branch, view);
  switch (mode.kind) {
    case "edit":
      return editForm(branch.figure, view);
    case "reject":
      return rejectForm(branch, view);
    case "whole":
    case "same":
    case "move":
      return pickForm(mode.kind, branch, view);
  }
}

/** What can be done with it now; the less frequent things one step further. */
function acts(branch: Branch, view: ReviewView): Markup {
  const { entry, state } = branch.figure;
  const at = entry.id;
  const named = (verb: string) => `${verb}: ${shortFigure(entry)}`;
  const asked = isAsked(branch.figure, view);
  const decide = state === "waiting" ? acceptAct(named) : waitAct(named);
  const link = (words: string, mode: string, key: string) =>
    modeLink(view, { words, query: { [mode]: at }, at, key, label: named(words) });
  return html`<div class="acts">
    ${when(!asked, () => decisionForm(view, { figures: toldTogether(branch).join(",") }, decide))}
    ${link("Edit", "edit", "e")} ${when(state !== "rejected", () => link("Reject", "reject", "x"))}
    <details class="more">
      <summary>More<span class="hidden"> for ${shortFigure(entry)}</span></summary>
      <div class="row">
        ${link("Part of …", "whole", "w")} ${link("Same as …", "same", "d")} ${link("Other incident …", "move", "m")}
        ${moreActs(branch, view, named)}
      </div>
    </details>
  </div>`;
}

function moreActs({ figure: { entry } }: Branch, view: ReviewView, named: (verb: string) => string): Markup {
  const split = { words: "New incident", value: "split", key: "s", label: named("Split off to a new incident") };
  const copy = { words: "Two figures", value: "copy", key: "c", label: named("These words tell two figures") };
  return decisionForm(view, { figure: entry.id }, html`${act(split)} ${act(copy)}`);
}

function acceptAct(named: (verb: string) => string): Markup {
  return act({ words: "Accept", value: "accept", key: "a", goes: "next", first: true, label: named("Accept") });
}

/** Back to a draft. The same key as accepting would be pressed by accident: it is in no total then. */
function waitAct(named: (verb: string) => string): Markup {
  return act({ words: "Back to draft", value: "wait", label: named("Back to draft") });
}
