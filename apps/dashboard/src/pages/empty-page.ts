import { html, type Markup } from "./html.ts";

/** What to do first. */
export function emptyPage(): Markup {
  return html`<h1>Nothing is in this Daybook yet</h1>
    <p>Add a brief with its reviewed figures, and its week appears here.</p>
    <p><a class="button first" href="/briefs">How to add a brief</a></p>`;
}
