import { each, html, type Markup } from "../html.ts";
import { addressOf, type ReviewView } from "./view.ts";

type Fields = Readonly<Record<string, string>>;

/** A form that sends one decision; it knows which decision was the newest when the page was made. */
export function decisionForm(view: ReviewView, fields: Fields, inside: Markup, name = "decide"): Markup {
  return html`<form method="post" action="${addressOf(view)}/decisions" class="${name}">
    ${hiddenFields({ after: String(view.review.seq), ...fields })}${inside}
  </form>`;
}

export function hiddenFields(fields: Fields): Markup {
  return html`${each(Object.entries(fields), ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;
}

interface Act {
  readonly words: string;
  /** What it is sent as; absent where the form says it. */
  readonly value?: string;
  readonly name?: string;
  /** One key, or several with spaces between them; the first is shown. */
  readonly key?: string;
  /** Where a person is afterwards: at the next figure that waits, at the first one, or here. */
  readonly goes?: "next" | "first" | "here";
  readonly first?: boolean;
  /** For someone who hears the button without what stands beside it. */
  readonly label?: string;
}

/** A button that can be pressed by its key while its card has the focus. */
export function act({ words, value, name = "do", key, goes = "here", first = false, label }: Act): Markup {
  return html`<button
    type="submit"
    class="act${first ? " first" : ""}"
    ${value === undefined ? "" : html`name="${name}" value="${value}"`}
    ${key === undefined ? "" : html`data-key="${key}" aria-keyshortcuts="${key}"`}
    ${label === undefined ? "" : html`aria-label="${label}"`}
    data-goes="${goes}"
  >
    ${words}${keyHint(key)}
  </button>`;
}

interface ModeLink {
  readonly words: string;
  readonly query: Fields;
  readonly at: string;
  readonly key?: string;
  readonly label?: string;
}

/** A link into a mode of the page, such as the form that changes a figure. */
export function modeLink(view: ReviewView, { words, query, at, key, label }: ModeLink): Markup {
  return html`<a
    class="act button"
    href="${addressOf(view, query)}#${at}"
    data-mode
    data-focus="${at}"
    ${key === undefined ? "" : html`data-key="${key}" aria-keyshortcuts="${key}"`}
    ${label === undefined ? "" : html`aria-label="${label}"`}
    >${words}${keyHint(key)}</a
  >`;
}

/** Out of a mode again, nothing changed. */
export function leaveLink(view: ReviewView, at: string): Markup {
  return modeLink(view, { words: "Leave it as it is", query: {}, at, key: "Escape" });
}

function keyHint(key: string | undefined): Markup {
  return key === undefined ? "" : html` <kbd aria-hidden="true">${key === "Escape" ? "Esc" : key.split(" ")[0]}</kbd>`;
}
