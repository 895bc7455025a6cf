import { gazetteer, isMeasure, measures } from "@daybook/data";
import { measureWords } from "@daybook/charts";
import type { Asked } from "../asked.ts";
import type { ComparedAsked } from "../compare/compared-asked.ts";
import { each, html, type Markup } from "./html.ts";
import { periodFields } from "./period-fields.ts";

/** Two questions in one form: when, where, whose word and as known when of each, and of what both. */
export function compareForm({ a, b }: ComparedAsked): Markup {
  return html`<form class="compare" method="get" action="/compare">
    <div class="sides">${sideFields("a", "First", a)} ${sideFields("b", "Second", b)}</div>
    ${each(commonFields(a), ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <datalist id="places">${each(gazetteer, ({ name }) => html`<option value="${name}"></option>`)}</datalist>
    <div class="row">
      <label
        >What<select name="measure">
          <option value="">any</option>
          ${each(Object.keys(measures).filter(isMeasure), (name) => html`<option value="${name}" ${name === a.only?.measure ? html`selected` : ""}>${measureWords(name)}</option>`)}
        </select></label
      >
      <button class="first" type="submit">Compare</button>
    </div>
  </form>`;
}

function sideFields(side: "a" | "b", legend: string, { from, to, place, asKnownOn, only }: Asked): Markup {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${periodFields({ from, to }, `${side}.`)}
    <label
      >Place<input
        name="${side}.place"
        list="places"
        value="${place ?? ""}"
        placeholder="All places"
        autocomplete="off"
    /></label>
    <label
      >Origin<input name="${side}.origin" value="${only?.origin ?? ""}" placeholder="any" autocomplete="off"
    /></label>
    <label>As known on<input type="date" name="${side}.asKnownOn" value="${asKnownOn ?? ""}" /></label>
    ${each(keptFields(only), ([name, value]) => html`<input type="hidden" name="${side}.${name}" value="${value}" />`)}
  </fieldset>`;
}

/** What only an address asks of a side. */
function keptFields(only: Asked["only"] = {}): readonly (readonly [string, string])[] {
  const names = ["actor", "weapon", "grade", "status", "brief", "theatre"] as const;
  return names.flatMap((name) => (only[name] === undefined ? [] : [[name, only[name]] as const]));
}

function commonFields({ only = {} }: Asked): readonly (readonly [string, string])[] {
  const { side, victimClass, subgroup } = only;
  const asked = { side, class: victimClass, subgroup };
  return Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
