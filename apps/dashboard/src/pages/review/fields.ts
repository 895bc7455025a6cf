import { each, html, when, type Markup } from "../html.ts";

/** What is sent, and what a person reads. */
export type Option = readonly [value: string, words: string];

interface FieldOptions {
  readonly type?: "text" | "date";
  readonly required?: boolean;
  /** The field that a person is in when the form opens. */
  readonly first?: boolean;
  /** Words to choose from, or the id of a list that the page has. */
  readonly list?: readonly string[] | string;
  readonly placeholder?: string;
}

/** A labelled field for words or a day. */
export function field(name: string, label: string, value: string | null, options: FieldOptions = {}): Markup {
  const { type = "text", required = false, first = false, list, placeholder = "" } = options;
  const id = typeof list === "string" ? list : list === undefined ? null : `list-${name}`;
  return html`<label
      >${label}<input
        type="${type}"
        name="${name}"
        value="${value ?? ""}"
        placeholder="${placeholder}"
        autocomplete="off"
        ${type === "text" ? html`maxlength="300"` : ""}
        ${id === null ? "" : html`list="${id}"`}
        ${required ? html`required` : ""}
        ${first ? html`data-first` : ""} /></label
    >${when(Array.isArray(list), () => html`<datalist id="${id ?? ""}">${each(Array.isArray(list) ? list : [], (words) => html`<option value="${words}"></option>`)}</datalist>`)}`;
}

export function choice(name: string, label: string, value: string, options: readonly Option[]): Markup {
  return html`<label
    >${label}<select name="${name}">
      ${each(options, ([of, words]) => html`<option value="${of}" ${of === value ? html`selected` : ""}>${words}</option>`)}
    </select></label
  >`;
}

export function checkbox(name: string, label: string, checked: boolean): Markup {
  return html`<label class="choice"
    ><input type="checkbox" name="${name}" value="yes" ${checked ? html`checked` : ""} /> ${label}</label
  >`;
}
