import { each, html, when, type Markup } from "./html.ts";
import type { SpeakerEntry } from "@daybook/intake";
import { act } from "./review/decision-form.ts";
import { kindOfSpeaker, speakerFields } from "./speaker-fields.ts";

/** A speaker of the register, with how often the ledger cites them. */
export interface Source {
  readonly speaker: SpeakerEntry;
  /** Claims that count, and how many of them a later brief revised. */
  readonly cited: number;
  readonly revised: number;
  readonly briefs: number;
  /** Who entered them; `null`: they are only cited, and nobody has said who they are. */
  readonly by: string | null;
  readonly at: string | null;
}

interface Editing {
  readonly name: string | null;
  readonly problem: string | null;
}

/** Who said it: each speaker with kind, side and origin, how often cited, how often revised. */
export function sourcesPage(sources: readonly Source[], editing: Editing): Markup {
  return html`<h1>Sources</h1>
    <p>
      Two names of one office have one origin, and corroborate nothing together. What a speaker is decides how rivals
      are weighed; <a href="/method">the rules</a> say how.
    </p>
    ${editing.problem === null ? "" : html`<div class="notice" role="alert"><p>${editing.problem} Nothing was changed.</p></div>`}
    ${
      sources.length === 0
        ? html`<p>Nobody is cited yet. Speakers come here from the briefs that you review.</p>
            <p><a class="button first" href="/briefs/new">Add a brief</a></p>`
        : table(sources, editing)
    }`;
}

function table(sources: readonly Source[], editing: Editing): Markup {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col">Kind</th>
          <th scope="col">Side</th>
          <th scope="col">Origin</th>
          <th scope="col" class="num">Claims</th>
          <th scope="col" class="num">Revised</th>
          <th scope="col" class="num">Briefs</th>
          <th scope="col">Register</th>
        </tr>
      </thead>
      <tbody>
        ${each(sources, (source) => (source.speaker.name === editing.name ? editRow(source) : row(source)))}
      </tbody>
    </table>
  </div>`;
}

function row({ speaker, cited, revised, briefs, by, at }: Source): Markup {
  const { name, kind, side, origin } = speaker;
  const query = new URLSearchParams({ edit: name }).toString();
  return html`<tr id="${anchorOfSpeaker(name)}">
    <th scope="row">${name}</th>
    <td>${kindOfSpeaker(kind)}</td>
    <td>${side ?? html`<span class="faint">none</span>`}</td>
    <td>${origin === name ? html`<span class="faint">itself</span>` : origin}</td>
    <td class="num">${cited}</td>
    <td class="num">${revised}</td>
    <td class="num">${briefs}</td>
    <td class="small">
      ${by === null ? html`<span class="faint">not yet</span>` : html`${by}${when(at !== null, () => html`, ${at?.slice(0, 10) ?? ""}`)}`}
      · <a href="/sources?${query}#${anchorOfSpeaker(name)}" aria-label="Change ${name}">Change</a>
    </td>
  </tr>`;
}

function editRow({ speaker }: Source): Markup {
  return html`<tr id="${anchorOfSpeaker(speaker.name)}">
    <td colspan="8">
      <form method="post" action="/sources" class="fields">
        <h2>${speaker.name}</h2>
        <input type="hidden" name="speaker" value="${speaker.name}" />
        <div class="grid">${speakerFields(speaker)}</div>
        <div class="row">${act({ words: "Keep it", first: true })} <a href="/sources">Leave it as it is</a></div>
        <p class="faint small">What counts from briefs that cite them is weighed anew.</p>
      </form>
    </td>
  </tr>`;
}

/** Where a speaker stands on the page. */
export function anchorOfSpeaker(name: string): string {
  return `speaker-${name.replace(/[^\p{L}\p{N}]+/gu, "-")}`;
}
