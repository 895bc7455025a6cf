import { each, html, type Markup } from "../html.ts";

const keys = [
  ["j k", "next, previous"],
  ["a", "accept"],
  ["e", "edit"],
  ["x", "reject"],
  ["w", "pick the whole it is told inside of"],
  ["d", "the same as another: told again"],
  ["s", "split off to a new incident"],
  ["c", "copy: the words tell two figures"],
  ["m", "move to another incident"],
  ["i", "change its incident"],
  ["n", "add a figure from words"],
  ["1–9", "pick an answer"],
  ["u U", "undo, redo"],
  ["A", "accept all that are sure"],
  ["f", "done with the brief"],
  ["Esc", "leave a form as it is"],
] as const;

/** What the keys do. They work in the list of figures, and can be switched off for who speaks to the machine. */
export function keysHelp(): Markup {
  return html`<details class="keys" data-keys>
    <summary data-key="?">Keys <kbd aria-hidden="true">?</kbd></summary>
    <dl>
      ${each(
        keys,
        ([key, words]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    <label class="choice" hidden><input type="checkbox" data-keys-on checked /> Single keys work</label>
  </details>`;
}
