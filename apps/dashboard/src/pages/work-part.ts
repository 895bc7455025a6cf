import { digits } from "@daybook/charts";
import type { WorkState } from "../work/long-work.ts";
import { html, type Markup } from "./html.ts";

/** How far a long work is. The page renews itself while this stands on it; without scripts, its link does. */
export function workPart({ step, done, all }: Extract<WorkState<unknown>, { kind: "running" }>, href: string): Markup {
  const isKnown = all > 0;
  return html`<div data-busy>
    <p>
      <label
        >${step}
        ${isKnown ? html`<progress max="${all}" value="${Math.min(done, all)}"></progress>` : html`<progress></progress>`}</label
      >
      ${isKnown ? `${digits(Math.min(done, all))} of ${digits(all)}.` : ""}
    </p>
    <p>It goes on if you leave, and is found here again. <a href="${href}">Look again</a></p>
  </div>`;
}
