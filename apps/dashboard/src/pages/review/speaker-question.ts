import { each, html, type Markup } from "../html.ts";
import { speakerFields } from "../speaker-fields.ts";
import { act, decisionForm } from "./decision-form.ts";
import { checkbox } from "./fields.ts";
import type { ReviewView } from "./view.ts";

/** Speakers that no register knows: asked for once, all together, with what could be read of them. */
export function speakerQuestion(view: ReviewView): Markup {
  const unknown = view.review.speakers.filter(({ isNew }) => isNew);
  if (unknown.length === 0) return "";
  return html`<article class="question" id="speakers" tabindex="-1" data-stop data-asks aria-labelledby="speakers-ask">
    <h3 id="speakers-ask">
      ${unknown.length === 1 ? "One speaker is" : `${unknown.length} speakers are`} new here. Who are they?
    </h3>
    <p class="facts">
      Kept in the register, and not asked again. The origin is who stands behind a name: two names of one office have
      one.
    </p>
    ${decisionForm(
      view,
      { do: "speakers" },
      html`<ul class="speakers">
          ${each(
            unknown,
            (speaker) =>
              html`<li>
                <fieldset>
                  <legend>${speaker.name}</legend>
                  <input type="hidden" name="speaker" value="${speaker.name}" />
                  <div class="grid">
                    ${speakerFields(speaker)}
                    ${checkbox(`here:${speaker.name}`, "Only in this brief: elsewhere it is another", isCommonName(speaker.name))}
                  </div>
                </fieldset>
              </li>`,
          )}
        </ul>
        <div class="row">${act({ words: "Keep them so", key: "a", goes: "next", first: true })}</div>`,
      "decide fields",
    )}
  </article>`;
}

/** "regional officials" are others in another region; "Ihor Terekhov" is one person everywhere. */
function isCommonName(name: string): boolean {
  return /^\p{Ll}/u.test(name);
}
