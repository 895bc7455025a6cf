import { dayWords, flawWords, soundWords } from "@daybook/charts";
import type { Verification } from "@daybook/store";
import { checksAddress, type Checks } from "../work/checks.ts";
import type { Work } from "../work/long-work.ts";
import { each, html, when, type Markup } from "./html.ts";
import { workPart } from "./work-part.ts";

/** Two things that take long: to hold every stored figure against its claims, and to compute all of them anew. */
export function checksPage({ verification, rebuilding }: Pick<Checks, "verification" | "rebuilding">): Markup {
  return html`<p class="faint small"><a href="/data">Data</a></p>
    <h1>Are the figures what the claims give?</h1>
    <p>
      Everything shown follows from what was recorded. Here that can be seen: each record is held against its own hash,
      and each figure and sum is derived again from the claims. Others can go on meanwhile.
    </p>
    <h2 id="check">Check</h2>
    <p>Nothing is changed. What differs is named.</p>
    ${workState(verification, "verify", "Check all figures")}
    <h2 id="anew">Compute anew</h2>
    <p>The claims stay as they are. All figures and sums are computed from them, in one step, and then checked.</p>
    ${workState(rebuilding, "rebuild", "Compute all figures anew")}`;
}

function workState(work: Work<Verification> | null, action: "verify" | "rebuild", words: string): Markup {
  if (work?.state.kind === "running") return workPart(work.state, checksAddress);
  return html`${work === null ? "" : endOf(work.state)}
    <form method="post" action="${checksAddress}/${action}"><button type="submit">${words}</button></form>`;
}

function endOf(state: Exclude<Work<Verification>["state"], { kind: "running" }>): Markup {
  const at = html`<span class="faint small">${momentWords(state.at)}</span>`;
  if (state.kind === "failed") return html`<div class="notice" role="alert"><p>It failed. ${state.why} ${at}</p></div>`;
  const { isSound, isMendable, flaws, first } = state.result;
  if (isSound) return html`<p>Nothing differs. ${soundWords(state.result)} ${at}</p>`;
  return html`<div class="notice" role="alert">
      <p>${flaws === 1 ? "One thing is not what it must be." : `${flaws} things are not what they must be.`} ${at}</p>
    </div>
    <ul>
      ${each(first, (flaw) => html`<li>${flawWords(flaw)}</li>`)}
      ${when(flaws > first.length, () => html`<li>and ${flaws - first.length} more</li>`)}
    </ul>
    <p>
      ${
        isMendable
          ? "The claims are whole: computing all figures anew mends it."
          : "What was recorded has changed, and nothing that is computed brings it back: restore a backup with “daybook restore”."
      }
    </p>`;
}

/** "8 October 2024, 14:05 UTC" */
function momentWords(at: Date): string {
  const moment = at.toISOString();
  return `${dayWords(moment.slice(0, 10))}, ${moment.slice(11, 16)} UTC`;
}
