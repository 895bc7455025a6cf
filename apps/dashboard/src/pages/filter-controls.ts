import { gazetteer, placeOf, placesAbove, placesNamed, weekOf, type Overview, type Place } from "@daybook/data";
import { isOneWeek } from "@daybook/charts";
import { anotherPeriod } from "./another-period.ts";
import { compareWith } from "./compare-with.ts";
import { each, html, type Markup } from "./html.ts";
import { narrower, type Controlled } from "./narrower.ts";
import { periodFields } from "./period-fields.ts";
import { queryOf } from "./query-of.ts";
import { saveView } from "./save-view.ts";

export interface Weeks {
  readonly previous: string;
  readonly next: string;
  /** Weeks that have a brief. */
  readonly briefed: readonly string[];
}

/** What a page is of: each part is a control, and all of it is in the address. `path` is the page that answers. */
export function filterControls(overview: Controlled, weeks: Weeks, isCurrent: boolean, path = "/"): Markup {
  const { request } = overview;
  return html`${period(overview, weeks, isCurrent, path)}
    <div class="choices">
      ${narrower(overview, "asked")} ${anotherPeriod(request, isCurrent, path)}
      ${compareWith({ ...request, asKnownOn: isCurrent ? null : request.asKnownOn }, request.firstWeekday)}
      ${saveView(`${path}?${queryOf(request, { isCurrent })}`, { hasDays: true })}
    </div>
    ${narrowedTo(request, isCurrent, path)}`;
}

/** When, where, and known by whom when: what is asked for most. */
function period(overview: Controlled, weeks: Weeks, isCurrent: boolean, path: string): Markup {
  const { request } = overview;
  const week = weekOf(request.from, request.firstWeekday);
  const beside = (name: string) => `${path}?${queryOf(request, { isCurrent, week: name })}`;
  return html`<form class="controls" id="asked" method="get" action="${path}">
    <a class="button" href="${beside(weeks.previous)}" rel="prev" aria-label="${weeks.previous}"
      >‹ ${short(weeks.previous)}</a
    >
    ${isOneWeek(request) ? weekChoice(week, weeks) : periodFields(request)}
    <a class="button" href="${beside(weeks.next)}" rel="next" aria-label="${weeks.next}">${short(weeks.next)} ›</a>
    <label
      >Place<input
        name="place"
        list="places"
        value="${request.place ?? ""}"
        placeholder="All places"
        autocomplete="off"
    /></label>
    <datalist id="places">
      ${each(placesToChoose(overview), ({ name, kind }) => html`<option value="${name}" label="${kind}"></option>`)}
    </datalist>
    <label>As known on<input type="date" name="asKnownOn" value="${isCurrent ? "" : request.asKnownOn}" /></label>
    <button class="first" type="submit">Show</button>
  </form>`;
}

/** 2024-W40 ⇒ W40 */
function short(week: string): string {
  return week.slice(5);
}

function weekChoice(week: string, weeks: Weeks): Markup {
  return html`<label
    >Week<select name="week">
      ${each(weeksToChoose(week, weeks.briefed), (name) => html`<option${name === week ? html` selected` : ""}>${name}</option>`)}
    </select></label
  >`;
}

/** Weeks with a brief, and this one. */
function weeksToChoose(week: string, briefed: readonly string[]): readonly string[] {
  return [...new Set([...briefed, week])].sort().reverse();
}

/** What was told of by then with all around it, regions before cities; where nothing was, the places known from the start. */
function placesToChoose({ claims }: Pick<Overview, "claims">): readonly Pick<Place, "name" | "kind">[] {
  const told = [...new Set([...claims.values()].flatMap(({ place }) => place ?? []))].flatMap(placesNamed);
  const known = told.flatMap((name) => [...placesAbove(name), ...(placeOf(name) === undefined ? [] : [placeOf(name)])]);
  const byName = new Map(known.flatMap((place) => (place === undefined ? [] : [[place.name, place]])));
  if (byName.size === 0) return gazetteer;
  return [...byName.values()].toSorted((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name));
}

function rankOf({ kind }: Pick<Place, "kind">): number {
  return kind === "country" ? 0 : kind === "region" ? 1 : 2;
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
