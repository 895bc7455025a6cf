import { each, html, when, type Markup } from "../html.ts";
import { act, decisionForm, leaveLink } from "./decision-form.ts";
import type { Branch } from "./figure-tree.ts";
import { countedWords, timeWords, toldWords } from "./figure-words.ts";
import { otherFigures, wholesFor } from "./wholes-for.ts";
import type { ReviewView } from "./view.ts";

type Picking = "whole" | "same" | "move";

const questions: Readonly<Record<Picking, string>> = {
  whole: "What is it told inside of?",
  same: "Which figure is it told again?",
  move: "Which incident is it of?",
};

/** The candidates, numbered: one key picks. */
export function pickForm(picking: Picking, { figure: { entry } }: Branch, view: ReviewView): Markup {
  const choices = picking === "move" ? incidentsFor(view, entry.incident ?? null) : figuresFor(picking, entry, view);
  const none = noneOf(picking, entry.part_of ?? entry.subset_of ?? entry.duplicate_of);
  return decisionForm(
    view,
    { figure: entry.id, do: picking },
    html`<fieldset class="pick" data-first tabindex="-1">
      <legend>${questions[picking]}</legend>
      ${when(picking === "whole", asWhat)}
      ${when(choices.length === 0, () => html`<p class="facts">There is none in this brief.</p>`)}
      <ol>
        ${each(choices, ({ value, words }, at) => html`<li>${act({ words, name: "target", value, ...keyOf(at) })}</li>`)}
        ${none === null ? "" : html`<li>${act({ words: none, name: "target", value: "", key: "0" })}</li>`}
      </ol>
      ${leaveLink(view, entry.id)}
    </fieldset>`,
    "decide inline",
  );
}

/** Nine digits; whatever comes after is there for the mouse and for Tab. */
function keyOf(at: number): { readonly key?: string } {
  return at < 9 ? { key: String(at + 1) } : {};
}

interface Choice {
  readonly value: string;
  readonly words: string;
}

function figuresFor(picking: "whole" | "same", entry: Parameters<typeof wholesFor>[0], view: ReviewView) {
  const found = picking === "whole" ? wholesFor(entry, view.review) : otherFigures(entry, view.review);
  return found.map((one): Choice => ({
    value: one.id,
    words: `${toldWords(one)} ${countedWords(one)}, ${one.place ?? "no place"}, ${timeWords(one)}`,
  }));
}

function incidentsFor({ review }: ReviewView, own: string | null): readonly Choice[] {
  return review.incidents.filter(({ id }) => id !== own).map(({ id, label }) => ({ value: id, words: label }));
}

function noneOf(picking: Picking, whole: string | null): string | null {
  if (picking === "move" || whole === null) return null;
  return picking === "whole" ? "Inside none" : "Told on its own";
}

function asWhat(): Markup {
  return html`<p class="row">
    <label class="choice"><input type="radio" name="as" value="" checked /> as is likely</label>
    <label class="choice"
      ><input type="radio" name="as" value="part_of" data-key="p" /> a part, added up <kbd>p</kbd></label
    >
    <label class="choice"
      ><input type="radio" name="as" value="subset_of" data-key="o" /> of which, not added <kbd>o</kbd></label
    >
  </p>`;
}
