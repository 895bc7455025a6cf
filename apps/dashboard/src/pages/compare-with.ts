import { lengthOf, plusDays, type FirstWeekday } from "@daybook/data";
import { isTooLong, type Asked } from "../asked.ts";
import { each, html, type Markup } from "./html.ts";
import { periodFields } from "./period-fields.ts";
import { queryOf } from "./query-of.ts";
import { readyComparisons } from "./ready-comparisons.ts";

/** Puts another time, place or day of knowledge beside what a page is of; as long a time before it, unless someone says else. */
export function compareWith(asked: Asked, first: FirstWeekday = "monday"): Markup {
  if (isTooLong(asked)) return "";
  const before = { from: plusDays(asked.from, -lengthOf(asked)), to: plusDays(asked.from, -1) };
  return html`<details name="bar">
    <summary>Compare with …</summary>
    ${readyComparisons(asked, first)}
    <form class="controls" method="get" action="/compare">
      ${each(ofBoth(asked), ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      ${periodFields(before, "b.")}
      <label
        >Place<input
          name="b.place"
          list="places"
          value="${asked.place ?? ""}"
          placeholder="All places"
          autocomplete="off"
      /></label>
      <label>As known on<input type="date" name="b.asKnownOn" value="${asked.asKnownOn ?? ""}" /></label>
      <button class="first" type="submit">Compare</button>
    </form>
  </details>`;
}

/** What the page is of: all of it asks the first side, and the second what it does not ask otherwise. */
function ofBoth(asked: Asked): readonly (readonly [string, string])[] {
  const isCurrent = asked.asKnownOn === null;
  return [...new URLSearchParams(queryOf({ ...asked, asKnownOn: asked.asKnownOn ?? "" }, { isCurrent }))];
}
