import { html, type Markup } from "./html.ts";

/** What happened, what was not changed, and what to do. */
export function errorPage(title: string, words: string): Markup {
  return html`<h1>${title}</h1>
    <p>${words}</p>
    <p><a class="button" href="/">To the overview</a></p>`;
}

export function loginPage(next: string, isWrong: boolean): Markup {
  return html`<h1>Daybook is closed to strangers</h1>
    ${isWrong ? html`<div class="notice" role="alert"><p>That is not the token. Nothing was changed.</p></div>` : ""}
    <form class="controls" method="post" action="/login">
      <input type="hidden" name="next" value="${next}" /><label
        >Token<input type="password" name="token" required autocomplete="current-password" /></label
      ><button class="first" type="submit">Open</button>
    </form>
    <p class="faint">The token is what DAYBOOK_TOKEN was set to when Daybook was started.</p>`;
}
