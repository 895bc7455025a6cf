import { html, when, type Markup } from "./html.ts";

/** Gives a page's address a name; one of certain days may also be kept for the newest week. Beside it stands the way to all that have one. */
export function saveView(address: string, { hasDays }: { readonly hasDays: boolean }): Markup {
  return html`<details name="bar">
      <summary>Save this view</summary>
      <form class="controls" method="post" action="/views">
        <input type="hidden" name="address" value="${address}" />
        <label>Name<input name="name" required maxlength="100" autocomplete="off" /></label>
        ${when(
          hasDays,
          () =>
            html`<label
              >Days<select name="days">
                <option value="these">these days</option>
                <option value="newest">the newest week, each time</option>
              </select></label
            >`,
        )}
        <button type="submit">Save</button>
      </form>
    </details>
    <a href="/views">Saved views</a>`;
}
