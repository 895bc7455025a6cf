import { decisionWords, type Decided } from "@daybook/intake";
import { each, html, when, type Markup } from "../html.ts";
import { act, decisionForm } from "./decision-form.ts";
import type { ReviewView } from "./view.ts";

/** Every decision with who and when, the newest first; each that stands can be taken back. */
export function historyList(view: ReviewView): Markup {
  const { decided } = view;
  const gone = undone(decided);
  return html`<section id="history">
    <h2>History</h2>
    ${when(decided.length === 0, () => html`<p class="faint">Nothing was decided yet. Every decision will be kept here, with who took it and when.</p>`)}
    <p class="small"><a href="/briefs/${view.brief.id}/annotation.json">What was decided, as a file</a></p>
    <ol class="plainlist small" reversed>
      ${each(decided.toReversed(), (one) => line(one, gone.has(one.seq), view))}
    </ol>
  </section>`;
}

function line(one: Decided, isGone: boolean, view: ReviewView): Markup {
  const words = decisionWords(one, view.review);
  const time = html`<span class="faint"
    ><time datetime="${one.at}">${one.at.slice(0, 10)} ${one.at.slice(11, 16)} UTC</time></span
  >`;
  if (isGone) return html`<li class="gone"><s>${words}</s> <span class="faint">taken back</span> ${time}</li>`;
  const undo = act({ words: "Take it back", label: `Take back: ${words}` });
  const form = decisionForm(view, { do: "undo", seq: String(one.seq) }, undo);
  return html`<li>${words} ${time} ${when(one.decision.type !== "undo", () => form)}</li>`;
}

/** What was taken back, and not done again since. */
function undone(decided: readonly Decided[]): ReadonlySet<number> {
  const gone = new Set<number>();
  for (const { seq, decision } of decided.toReversed())
    if (decision.type === "undo" && !gone.has(seq)) gone.add(decision.seq);
  return gone;
}
