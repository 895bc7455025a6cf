import { each, html, type Markup } from "./html.ts";

/** Parts of a heading, of which each goes to the next line before it is broken. */
export function wholeParts(...parts: readonly string[]): Markup {
  return html`${each(parts, (part, at) => html`${at > 0 ? " " : ""}<span class="whole">${part}</span>`)}`;
}
