import { places } from "@daybook/data";
import { dayWords } from "@daybook/charts";
import { each, html, when, type Markup } from "../html.ts";
import { act, decisionForm } from "./decision-form.ts";
import { addForm, placeNames } from "./edit-form.ts";
import { editionPart } from "./edition-part.ts";
import { effectPart } from "./effect-part.ts";
import { figureCard } from "./figure-card.ts";
import { groupsOf, type Group } from "./figure-tree.ts";
import { historyList } from "./history-list.ts";
import { incidentHead } from "./incident-head.ts";
import { keysHelp } from "./keys-help.ts";
import { markedText } from "./marked-text.ts";
import { nameForm } from "./name-form.ts";
import { speakerQuestion } from "./speaker-question.ts";
import { sureOf } from "./sure-of.ts";
import { addressOf, type ReviewView } from "./view.ts";

/** A brief under review, with the place where what happened is told to who hears the page. */
export function reviewPage(view: ReviewView): Markup {
  return html`<p id="said" class="hidden" role="status" aria-live="polite">${view.said ?? ""}</p>
    ${reviewPart(view)} ${placeNames(places.map(({ name }) => name))}`;
}

/** The part that each decision puts in the place of the one before. */
export function reviewPart(view: ReviewView): Markup {
  const { review, mode } = view;
  return html`<div
    id="review"
    data-address="${addressOf(view)}"
    data-said="${saidWords(view)}"
    data-at="${view.at ?? ""}"
    data-waiting="${waitingOf(review).join(",")}"
  >
    ${heading(view)}
    ${view.notice === null ? "" : html`<div class="notice" role="alert" id="notice" tabindex="-1"><p>${view.notice}</p></div>`}
    <div class="workbench">
      ${textPane(view)}
      <section class="figures" id="figures" tabindex="-1" aria-label="Figures, in the order of the text">
        ${tools(view)} ${mode.kind === "add" ? addForm(mode.draft, view) : ""} ${speakerQuestion(view)}
        ${each(groupsOf(review), (group) => section(group, view))}
        ${when(review.figures.length === 0, () => html`<p>No figure of a war was found in this text. Select words in it that tell one, and add them.</p>`)}
      </section>
    </div>
    ${foot(view)} ${historyList(view)}
  </div>`;
}

function heading(view: ReviewView): Markup {
  const { brief, review, edition } = view;
  const facts = [brief.publisher, dayWords(brief.published), brief.theatre].filter(Boolean).join(" · ");
  return html`<p class="faint small"><a href="/briefs">Briefs</a></p>
    <h1>${brief.title}</h1>
    <p class="faint">
      ${facts}${when(brief.url !== null, () => html` · <a href="${brief.url ?? ""}" rel="noreferrer">source</a>`)}
    </p>
    ${when(brief.constructed, () => html`<div class="notice"><p>Constructed example: the events and figures in this brief are invented.</p></div>`)}
    ${edition === null ? "" : editionPart(edition)}
    <p class="tally">${countsWords(review)}</p>
    ${nameForm(view)}`;
}

/** What was done, and how much is left to do. */
function saidWords({ said, notice, review }: ReviewView): string {
  if (said === null || notice !== null) return said ?? "";
  const left = waitingOf(review).length;
  return `${said}. ${left === 0 ? "Nothing waits any more" : left === 1 ? "1 figure waits" : `${left} figures wait`}.`;
}

function waitingOf({ figures }: ReviewView["review"]): readonly string[] {
  return figures.filter(({ state }) => state === "waiting").map(({ entry }) => entry.id);
}

/** “12 wait, 9 count, 1 is rejected”. */
function countsWords(review: ReviewView["review"]): string {
  const count = (state: string) => review.figures.filter((figure) => figure.state === state).length;
  const [waiting, accepted, rejected] = [count("waiting"), count("accepted"), count("rejected")];
  const words = [
    waiting === 1 ? "1 figure waits" : `${waiting} figures wait`,
    accepted === 1 ? "1 counts" : `${accepted} count`,
    rejected === 0 ? "" : `${rejected} rejected`,
    review.state === "done" ? "done" : "",
  ];
  return words.filter((part) => part !== "").join(" · ");
}

function textPane(view: ReviewView): Markup {
  return html`<section class="brieftext" aria-label="The text of the brief">
    <details open data-text data-kept="text">
      <summary><h2>The text</h2></summary>
      <p class="legend small">
        <mark class="is-accepted">counts</mark> <mark class="is-waiting">draft</mark>
        <mark class="is-rejected">rejected</mark> <span class="nofigure">no figure</span>
      </p>
      <div class="text" lang="${view.brief.language}">${markedText(view)}</div>
      ${wordsForm(view)}
    </details>
  </section>`;
}

/** Selected words, or words typed as they stand in the text, become a figure. */
function wordsForm(view: ReviewView): Markup {
  return html`<form method="get" action="${addressOf(view)}#new" class="addwords" data-mode data-focus="new">
    <label
      >Words of the text that tell a figure<input
        name="words"
        id="words"
        required
        maxlength="300"
        autocomplete="off"
        placeholder="Select them above, or type them as they stand there"
    /></label>
    <input type="hidden" name="at" value="" />
    <button type="submit" data-key="n" aria-keyshortcuts="n">
      Add a figure from these words <kbd aria-hidden="true">n</kbd>
    </button>
  </form>`;
}

function tools(view: ReviewView): Markup {
  const { review } = view;
  const sure = sureOf(review);
  const all = { words: `Accept ${sure.length} that ${sure.length === 1 ? "is" : "are"} sure`, key: "A", first: true };
  return html`<div class="tools" role="group" aria-label="For the whole brief">
    ${when(sure.length > 0, () => decisionForm(view, { do: "accept", figures: sure.join(",") }, act({ ...all, goes: "first" })))}
    ${when(review.canUndo !== null, () => decisionForm(view, { do: "undo", seq: String(review.canUndo) }, act({ words: "Undo", key: "u" })))}
    ${when(review.canRedo !== null, () => decisionForm(view, { do: "undo", seq: String(review.canRedo) }, act({ words: "Redo", key: "U" })))}
    ${doneAct(view)} ${keysHelp()}
  </div>`;
}

function doneAct(view: ReviewView): Markup {
  const waiting = waitingOf(view.review).length;
  if (view.review.state === "done")
    return decisionForm(view, { do: "reopen" }, act({ words: "Take it up again", key: "f" }));
  if (view.review.seq === 0) return "";
  const words = waiting === 0 ? "Done" : `Done, and leave ${waiting} as drafts`;
  return decisionForm(view, { do: "finish" }, act({ words, key: "f", first: waiting === 0 }), "decide done");
}

function section(group: Group, view: ReviewView): Markup {
  const id = group.incident === null ? "none" : group.incident.id;
  return html`<section class="incident" data-incident="${id}">
    ${incidentHead(group, view)}
    <ul class="cards">
      ${each(group.branches, (branch) => figureCard(branch, view))}
    </ul>
    ${each(group.parts, (part) => section(part, view))}
  </section>`;
}

/** What the totals will be: of the figure at hand, and of all that wait. The page asks for what is not there yet. */
function foot(view: ReviewView): Markup {
  const waiting = waitingOf(view.review);
  if (waiting.length === 0 && view.effect === null) return "";
  const address = `/briefs/${encodeURIComponent(view.brief.id)}/effect?accept=`;
  return html`<aside class="effect" id="effect" aria-label="What the totals will be" data-effect="${address}">
    <div data-effect-one></div>
    <details data-kept="effect-all" open>
      <summary>All ${waiting.length} that wait</summary>
      <div data-effect-all>${view.effect === null ? "" : effectPart(view.effect)}</div>
    </details>
  </aside>`;
}
