import { html, type Markup } from "../html.ts";
import { addressOf, type ReviewView } from "./view.ts";

/** Asked for once, and kept in this browser. Without a name a decision is of someone at this machine. */
export function nameForm(view: ReviewView): Markup {
  const form = html`<form method="post" action="/briefs/name" class="row name">
    <input type="hidden" name="next" value="${addressOf(view)}" />
    <label
      >Your name, kept with each decision<input name="name" value="${view.by ?? ""}" maxlength="80" autocomplete="name"
    /></label>
    <button type="submit">Keep it</button>
  </form>`;
  if (view.by === null) return form;
  return html`<details class="who">
    <summary>You decide as ${view.by}</summary>
    ${form}
  </details>`;
}
