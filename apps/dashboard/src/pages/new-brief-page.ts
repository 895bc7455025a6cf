import { dayWords } from "@daybook/charts";
import type { SimilarBrief } from "../review/similar-briefs.ts";
import { html, when, type Markup } from "./html.ts";

/** What a person gave, as it stands in the form, and what is wrong with it. */
export interface GivenBrief {
  readonly text: string;
  readonly published: string;
  readonly publisher: string;
  readonly url: string;
  readonly problem: Problem | null;
}

export interface Problem {
  readonly words: string;
  /** The field to mend. */
  readonly at: "text" | "published" | "url";
}

export const nothingGiven: GivenBrief = { text: "", published: "", publisher: "", url: "", problem: null };

/** Paste, drop or upload one brief. */
export function newBriefPage(
  given: GivenBrief,
  limits: { readonly accept: string; readonly megabytes: number },
): Markup {
  const { text, published, publisher, url, problem } = given;
  const wrong = (at: Problem["at"]) =>
    problem?.at === at ? html`aria-invalid="true" aria-describedby="problem" autofocus` : "";
  return html`<p class="faint small"><a href="/briefs">Briefs</a></p>
    <h1>Add a brief</h1>
    ${problem === null ? "" : html`<div class="notice" role="alert" id="problem"><p>${problem.words} Nothing was stored.</p></div>`}
    <form class="intake" method="post" action="/briefs/new" enctype="multipart/form-data" data-intake>
      <label for="text">The text of the brief</label>
      <textarea
        id="text"
        name="text"
        rows="14"
        spellcheck="false"
        placeholder="Paste it here, or drop a file"
        ${wrong("text")}
        ${problem === null ? html`autofocus` : ""}
      >
${text}</textarea>
      <label class="file"
        >or a file: text, web page, Word or PDF, up to ${limits.megabytes} MB<input
          type="file"
          name="file"
          accept="${limits.accept}"
      /></label>
      <div class="grid top-aligned">
        <label
          >Published on<input type="date" name="published" value="${published}" ${wrong("published")} /><span
            class="small"
            >Left empty, the day that the text gives itself</span
          ></label
        >
        <label>Publisher<input name="publisher" value="${publisher}" maxlength="200" autocomplete="off" /></label>
        <label
          >Address on the web<input
            type="url"
            name="url"
            value="${url}"
            maxlength="1000"
            placeholder="https://"
            autocomplete="off"
            ${wrong("url")}
        /></label>
      </div>
      <div class="row">
        <button class="first" type="submit">Read it <kbd aria-hidden="true">Ctrl Enter</kbd></button>
        <span class="faint small" data-intake-state>Its figures wait as drafts until you accept them.</span>
      </div>
    </form>`;
}

/** Asks whether a text is a corrected edition of a brief that is here. */
export function similarBriefPage(given: GivenBrief, similar: SimilarBrief): Markup {
  const { text, published, publisher, url } = given;
  return html`<p class="faint small"><a href="/briefs/new">Add a brief</a></p>
    <h1>Is this a corrected edition?</h1>
    <p>
      ${similar.same} of its ${similar.sentences} sentences stand in
      <a href="/briefs/${similar.id}">${similar.title}</a>, ${dayWords(similar.published)}.
    </p>
    <form method="post" action="/briefs/new" enctype="multipart/form-data">
      <input type="hidden" name="published" value="${published}" />
      <input type="hidden" name="publisher" value="${publisher}" />
      <input type="hidden" name="url" value="${url}" />
      <textarea name="text" hidden>${text}</textarea>
      <div class="row">
        <button class="first" type="submit" name="edition" value="${similar.id}" autofocus>
          A corrected edition of it
        </button>
        <button type="submit" name="edition" value="none">A brief of its own</button>
      </div>
      <p class="faint small">
        Of a corrected edition, what was decided is kept where the words are the same, and what changed is shown.
      </p>
    </form>
    ${when(published !== "" && published !== similar.published, () => html`<p class="small">This one is of ${dayWords(published)}.</p>`)}`;
}
