import { dayWords } from "@daybook/charts";
import { html, when, type Markup } from "../html.ts";
import type { ReviewedIncident } from "@daybook/intake";
import { act, decisionForm, leaveLink, modeLink } from "./decision-form.ts";
import { checkbox, choice, field, type Option } from "./fields.ts";
import type { Group } from "./figure-tree.ts";
import type { Alike, ReviewView } from "./view.ts";

/** What the figures below are about: its name, what is known of its parts, and what other brief may tell of it too. */
export function incidentHead({ incident, parts }: Group, view: ReviewView): Markup {
  if (incident === null)
    return html`<h3>Of no incident <span class="faint">running totals, and what is told of none</span></h3>`;
  const { mode } = view;
  const isOpen = mode.kind === "incident" && mode.incident === incident.id;
  const at = `incident-${incident.id}`;
  return html`<div class="head" id="${at}" tabindex="-1">
      <h3>${incident.label}</h3>
      <p class="facts">
        ${factsOf(incident, parts.length > 0).join(" · ")}
        ${when(!isOpen, () => modeLink(view, { words: "Change", query: { incident: incident.id }, at, key: "i", label: `Change the incident ${incident.label}` }))}
      </p>
      ${when(isOpen, () => incidentForm(incident, at, view))}
    </div>
    ${mergeQuestion(incident, view)}`;
}

function factsOf({ parts_told, open, tally, sameAs, place }: ReviewedIncident, hasParts: boolean): readonly string[] {
  return [
    place ?? "no place told",
    parts_told === "all" ? "all parts are told" : hasParts ? "not all parts may be told" : "",
    open === true ? "people are sought, or the toll may rise" : "",
    tally === true ? "a national tally" : "",
    sameAs === null ? "" : "the same as an incident of another brief",
  ].filter((words) => words !== "");
}

function incidentForm(incident: ReviewedIncident, at: string, view: ReviewView): Markup {
  const parts: readonly Option[] = [
    ["", "nobody says"],
    ["all", "yes, all of them"],
    ["some", "only some"],
  ];
  const above = view.review.incidents.filter(({ id }) => id !== incident.id);
  const parents: readonly Option[] = [["", "nothing"], ...above.map(({ id, label }): Option => [id, label])];
  return html`${decisionForm(
    view,
    { do: "incident", incident: incident.id },
    html`<div class="grid">
        ${field("label", "Name", incident.label, { required: true, first: true })}
        ${field("place", "Place", incident.place, { list: "places" })}
        ${choice("parent", "Part of", incident.parent ?? "", parents)}
        ${choice("parts_told", "Are all its parts told?", incident.parts_told ?? "", parts)}
        ${checkbox("open", "People are still sought, or the toll may rise", incident.open === true)}
        ${checkbox("tally", "A national tally, in which others are told again", incident.tally === true)}
      </div>
      <div class="row">${act({ words: "Keep the changes", first: true })} ${leaveLink(view, at)}</div>`,
    "decide fields",
  )}${unmerge(incident, view)}`;
}

/** Two briefs that were taken to tell of one event, told apart again. */
function unmerge({ id, sameAs }: ReviewedIncident, view: ReviewView): Markup {
  if (sameAs === null) return "";
  const apart = act({ words: "It is not the incident of the other brief", name: "with", value: "" });
  return decisionForm(view, { do: "merge", incident: id }, html`<div class="row">${apart}</div>`);
}

/** Both sentences, before two briefs are taken to tell of one event. */
function mergeQuestion(incident: ReviewedIncident, view: ReviewView): Markup {
  const alike = view.alike.get(incident.id);
  if (alike === undefined) return "";
  const name = `same-${incident.id}`;
  return html`<article class="question" id="${name}" tabindex="-1" data-stop data-asks aria-labelledby="${name}-ask">
    <p class="ask" id="${name}-ask">
      Is this “${alike.label}” of ${alike.brief.title}, ${dayWords(alike.brief.published)}?
    </p>
    ${sentences(alike)}
    ${decisionForm(
      view,
      { do: "merge", incident: incident.id },
      html`<div class="row">
        ${act({ words: "It is the same", name: "with", value: alike.incident, key: "a", goes: "next", first: true })}
        ${act({ words: "It is another", name: "with", value: "", key: "x", goes: "next" })}
      </div>`,
    )}
  </article>`;
}

function sentences({ theirs, ours, brief }: Alike): Markup {
  return html`<div class="both">
    <blockquote>
      <p>${theirs}</p>
      <footer><a href="/briefs/${brief.id}">${brief.title}</a>, ${dayWords(brief.published)}</footer>
    </blockquote>
    <blockquote>
      <p>${ours}</p>
      <footer>this brief</footer>
    </blockquote>
  </div>`;
}
