import { each, html, type Markup } from "../html.ts";
import { act, decisionForm, leaveLink } from "./decision-form.ts";
import { toldTogether, type Branch } from "./figure-tree.ts";
import type { ReviewView } from "./view.ts";

const reasons = [
  "no figure of the war",
  "told of the past, not of these days",
  "a plan or a forecast",
  "the reader mistook the words",
  "not to be trusted",
] as const;

/** Why a figure does not count: the first reason is there already, any other can be typed. It is kept. */
export function rejectForm(branch: Branch, view: ReviewView): Markup {
  const { id } = branch.figure.entry;
  const figures = toldTogether(branch).join(",");
  return decisionForm(
    view,
    { figures, do: "reject" },
    html`<label
        >Why it does not count<input
          name="reason"
          list="reasons-${id}"
          value="${reasons[0]}"
          required
          maxlength="300"
          autocomplete="off"
          data-first
      /></label>
      <datalist id="reasons-${id}">${each(reasons, (words) => html`<option value="${words}"></option>`)}</datalist>
      <div class="row">${act({ words: "Reject it", goes: "next", first: true })} ${leaveLink(view, id)}</div>`,
    "decide inline",
  );
}
