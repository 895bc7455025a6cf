import { measures, type Measure } from "@daybook/data";
import { measureWords } from "@daybook/charts";
import type { FigureEntry } from "@daybook/intake";
import { each, html, type Markup } from "../html.ts";
import type { ReviewedFigure } from "@daybook/intake";
import { act, decisionForm, leaveLink } from "./decision-form.ts";
import { checkbox, choice, field, type Option } from "./fields.ts";
import { shortFigure } from "./figure-words.ts";
import type { ReviewView } from "./view.ts";

/** Every field of a figure; what is left as it is is not changed. */
export function editForm({ entry }: ReviewedFigure, view: ReviewView): Markup {
  return decisionForm(
    view,
    { do: "edit", figure: entry.id },
    html`${figureFields(entry, view)}
      <div class="row">${act({ words: "Keep the changes", first: true })} ${leaveLink(view, entry.id)}</div>`,
    "decide fields",
  );
}

/** The form for words that a person selected: what could be read of them is filled in. */
export function addForm(draft: FigureEntry, view: ReviewView): Markup {
  return html`<article class="figure is-new" id="new" tabindex="-1" data-stop aria-labelledby="new-name">
    <h3 id="new-name">A new figure: <span class="words">“${draft.span.text}”</span></h3>
    <blockquote class="sentence shown"><p>${draft.quote}</p></blockquote>
    ${decisionForm(
      view,
      { do: "add", figure: draft.id, from: String(draft.span.start), to: String(draft.span.end) },
      html`${figureFields(draft, view)}
        <div class="row">${act({ words: "Add it as a draft", first: true })} ${leaveLink(view, "figures")}</div>`,
      "decide fields",
    )}
  </article>`;
}

function figureFields(entry: FigureEntry, view: ReviewView): Markup {
  return html`<div class="grid">${likely(entry, view)}</div>
    <details class="rest">
      <summary>Weapon, sides, running totals, relations</summary>
      <div class="grid">${lessLikely(entry, view)}</div>
    </details>`;
}

function likely(entry: FigureEntry, { review }: ReviewView): Markup {
  const from = entry.date ?? entry.period_start ?? "";
  const to = entry.date ?? entry.period_end ?? "";
  return html`${field("number", "Number, as told", numberAsTold(entry), { required: true, first: true })}
  ${choice("bound", "Bound", entry.bound, bounds)} ${choice("measure", "What happened", entry.measure, measureOptions)}
  ${field("victim_group", "Who", entry.victim_group, { list: groups, placeholder: "people" })}
  ${field("place", "Place", entry.place, { list: "places" })}
  ${field("from_day", "Day, or first day", from, { type: "date" })} ${field("to_day", "Last day", to, { type: "date" })}
  ${field("attributed_to", "Who says so", entry.attributed_to, { list: review.speakers.map(({ name }) => name), placeholder: "the brief itself" })}
  ${choice("status", "Said as", entry.status, statuses)}
  ${choice("incident", "Incident", entry.incident ?? "", incidentOptions(review.incidents))}`;
}

function lessLikely(entry: FigureEntry, view: ReviewView): Markup {
  const others = view.review.figures.filter((figure) => figure.entry.id !== entry.id).map((figure) => figure.entry);
  const figures: readonly Option[] = [["", "none"], ...others.map((one): Option => [one.id, shortFigure(one)])];
  return html`${field("unit", "Counted in", entry.unit, { required: true })}
  ${field("commodity", "Goods", entry.commodity)} ${field("weapon", "Weapon", entry.weapon)}
  ${field("victim_side", "Whose people or things", entry.victim_side)} ${field("actor", "Who did it", entry.actor)}
  ${field("nationality", "Nationality", entry.nationality ?? null)}
  ${choice("part_of", "A part of", entry.part_of ?? "", figures)}
  ${choice("subset_of", "Of which, inside", entry.subset_of ?? "", figures)}
  ${choice("duplicate_of", "Told again of", entry.duplicate_of ?? "", figures)}
  ${choice("alternative_to", "A rival of", entry.alternative_to ?? "", figures)}
  ${checkbox("cumulative", "A running total since some day", entry.cumulative)}
  ${checkbox("stock", "How many there are on that day", entry.stock === true)}
  ${checkbox("partial", "Counts only a part, and says so", entry.partial === true)}`;
}

/** The number as a person would type it: with its hedge left to the bound. */
export function numberAsTold({ low, best, high, bound }: Pick<FigureEntry, "low" | "best" | "high" | "bound">): string {
  if (bound === "range") return `${low ?? ""}–${high ?? ""}`;
  return String(low ?? best ?? high ?? "");
}

const bounds: readonly Option[] = [
  ["exact", "exactly"],
  ["at_least", "at least"],
  ["more_than", "more than"],
  ["at_most", "up to"],
  ["about", "about"],
  ["range", "from–to"],
];

const statuses: readonly Option[] = ["reported", "claimed", "assessed", "confirmed", "disputed"].map((name) => [
  name,
  name,
]);

const measureOptions: readonly Option[] = (Object.keys(measures) as Measure[]).map((name) => [name, nameOf(name)]);

/** Some measures share a word, "damaged", and say what of with their unit. */
function nameOf(measure: Measure): string {
  const words = measureWords(measure);
  const plain = measure.replaceAll("_", " ");
  return plain === words || plain.startsWith(words) ? plain : `${words} (${plain})`;
}

const groups = ["civilians", "children", "women", "men", "soldiers", "police", "medics", "journalists", "rescuers"];

function incidentOptions(incidents: ReviewView["review"]["incidents"]): readonly Option[] {
  return [["", "none: a running total"], ...incidents.map(({ id, label }): Option => [id, label])];
}

/** Names to choose a place from, once for all forms of a page. */
export function placeNames(names: Iterable<string>): Markup {
  return html`<datalist id="places">${each(names, (name) => html`<option value="${name}"></option>`)}</datalist>`;
}
