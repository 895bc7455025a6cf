import { gazetteer, isMeasure, measures, weekOf, type Narrowing, type Overview } from "@daybook/data";
import { isOneWeek, measureWords } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { queryOf } from "./query-of.ts";

export interface Weeks {
  readonly previous: string;
  readonly next: string;
  /** Weeks that have a brief. */
  readonly briefed: readonly string[];
}

/** What the controls are of: the question of a page, and what was told by then to choose from. */
type Controlled = Pick<Overview, "request" | "claims" | "briefs">;

/** What a page is of: each part is a control, and all of it is in the address. `path` is the page that answers. */
export function filterControls(overview: Controlled, weeks: Weeks, isCurrent: boolean, path = "/"): Markup {
  const { request } = overview;
  const { from, firstWeekday } = request;
  const week = weekOf(from, firstWeekday);
  const beside = (name: string) => `${path}?${queryOf(request, { isCurrent, week: name })}`;
  return html`<form class="controls" method="get" action="${path}">
      <a class="button" href="${beside(weeks.previous)}" rel="prev">‹ ${weeks.previous}</a>
      ${isOneWeek(request) ? weekChoice(week, weeks) : days(request)}
      <label
        >Place<input
          name="place"
          list="places"
          value="${request.place ?? ""}"
          placeholder="All places"
          autocomplete="off"
      /></label>
      <datalist id="places">${each(gazetteer, ({ name }) => html`<option value="${name}"></option>`)}</datalist>
      <label>As known on<input type="date" name="asKnownOn" value="${isCurrent ? "" : request.asKnownOn}" /></label>
      <button class="first" type="submit">Show</button>
      <a class="button" href="${beside(weeks.next)}" rel="next">${weeks.next} ›</a>
      <details class="narrower" ${request.only === undefined ? "" : html`open`}>
        <summary>Narrow it down</summary>
        <div class="row">${each(fieldsOf(overview), field)}</div>
      </details>
    </form>
    ${when(isOneWeek(request), () => anotherPeriod(overview, isCurrent, path))} ${narrowedTo(request, isCurrent, path)}`;
}

function anotherPeriod(overview: Controlled, isCurrent: boolean, path: string): Markup {
  const { from, to } = overview.request;
  return html`<details class="period">
    <summary>Another period</summary>
    <form class="controls" method="get" action="${path}">
      <label>From<input type="date" name="from" value="${from}" required /></label>
      <label>To<input type="date" name="to" value="${to}" required /></label>
      ${each(hiddenOf(overview, isCurrent), ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <button type="submit">Show these days</button>
    </form>
  </details>`;
}

function weekChoice(week: string, weeks: Weeks): Markup {
  return html`<label
    >Week<select name="week">
      ${each(weeksToChoose(week, weeks.briefed), (name) => html`<option${name === week ? html` selected` : ""}>${name}</option>`)}
    </select></label
  >`;
}

/** A period that is no week stays what it is when another part of the question changes. */
function days({ from, to }: Overview["request"]): Markup {
  return html`<label>From<input type="date" name="from" value="${from}" required /></label>
    <label>To<input type="date" name="to" value="${to}" required /></label>`;
}

/** Weeks with a brief, and this one. */
function weeksToChoose(week: string, briefed: readonly string[]): readonly string[] {
  return [...new Set([...briefed, week])].sort().reverse();
}

interface Field {
  /** As in the address. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** What was told by then is offered; nothing else would find anything. */
function fieldsOf({ request, claims, briefs }: Controlled): readonly Field[] {
  const only: Narrowing = request.only ?? {};
  const told = [...claims.values()];
  const named = (names: readonly (string | null | undefined)[]) =>
    [...new Set(names.flatMap((name) => (name == null || name === "" ? [] : [name])))]
      .toSorted()
      .map((name) => [name, name] as const);
  const toldMeasures = new Set<string>(told.map(({ key }) => key.measure));
  const counted = Object.keys(measures).filter((measure) => isMeasure(measure) && toldMeasures.has(measure));
  return [
    choice(
      "measure",
      "What",
      only.measure,
      counted.map((name) => [name, isMeasure(name) ? measureWords(name) : name]),
    ),
    choice("class", "Who", only.victimClass, [
      ["people", "people"],
      ["civilian", "civilians"],
      ["military", "military"],
    ]),
    choice("subgroup", "Of them", only.subgroup, named(told.map(({ key }) => key.group))),
    choice("side", "Whose", only.side, named(told.map(({ key }) => key.side))),
    choice("actor", "Done by", only.actor, named(told.map(({ actor }) => actor))),
    choice("weapon", "Weapon", only.weapon, named(told.map(({ weapon }) => weapon))),
    choice("origin", "Origin", only.origin, named(told.map(({ speaker }) => speaker?.origin))),
    choice("grade", "Grade", only.grade, named(["confirmed", "fair", "weak", "contested"])),
    choice("status", "Status", only.status, [
      ["held", "held"],
      ["conflict", "in conflict"],
    ]),
    choice("theatre", "Theatre", only.theatre, named([...briefs.values()].map(({ theatre }) => theatre))),
    choice(
      "brief",
      "Brief",
      only.brief,
      [...briefs.values()].map(({ key, title }) => [key, title]),
    ),
  ];
}

function choice(name: string, label: string, value: string | undefined, options: Field["options"]): Field {
  return { name, label, value: value ?? "", options };
}

function field({ name, label, value, options }: Field): Markup {
  const isListed = value === "" || options.some(([option]) => option === value);
  return html`<label
    >${label}<select name="${name}">
      <option value="">any</option>
      ${when(!isListed, () => html`<option value="${value}" selected>${value}</option>`)}
      ${each(options, ([option, words]) => html`<option value="${option}" ${option === value ? html` selected` : ""}>${words}</option>`)}
    </select></label
  >`;
}

/** All but the period: another one is of the same. */
function hiddenOf({ request }: Controlled, isCurrent: boolean): readonly (readonly [string, string])[] {
  const query = new URLSearchParams(queryOf(request, { isCurrent }));
  for (const name of ["from", "to", "week"]) query.delete(name);
  return [...query];
}

/** What the page leaves out is said in words, with the way back. */
function narrowedTo({ only, ...request }: Overview["request"], isCurrent: boolean, path: string): Markup {
  if (only === undefined) return "";
  const words = Object.values(only).map((value) => `“${String(value)}”`);
  return html`<div class="notice">
    <p>
      Narrowed to ${words.join(", ")}. The rest is not empty: it was not asked for.
      <a href="${path}?${queryOf(request, { isCurrent })}">Show all of it</a>
    </p>
  </div>`;
}
