import { dayWords } from "@daybook/charts";
import type { OverviewRequest } from "@daybook/data";
import type { KeptEvent } from "@daybook/store";
import { each, html, type Markup } from "./html.ts";

/** The events that charts are marked with, and the form that keeps another. They count nowhere. */
export function keptEvents(events: readonly KeptEvent[], { place, to }: OverviewRequest, back: string): Markup {
  return html`<h2 id="events">Events marked on charts</h2>
    <p class="faint small">
      To read charts by: a ceasefire, a power cut, a new way of counting. They are in no number.
    </p>
    ${each(
      events.length === 0 ? [] : [events],
      (some) =>
        html`<ul class="plainlist">
          ${each(some, (event) => line(event, back))}
        </ul>`,
    )}
    <form class="controls" method="post" action="/kept-events">
      <label>Event<input name="name" required maxlength="200" /></label>
      <label>Day<input type="date" name="day" value="${to}" required /></label>
      <label
        >Place<input name="place" list="places" value="${place ?? ""}" placeholder="Every place" autocomplete="off"
      /></label>
      <input type="hidden" name="back" value="${back}" />
      <button type="submit">Keep the event</button>
    </form>`;
}

function line({ id, name, day, place }: KeptEvent, back: string): Markup {
  return html`<li>
    <form class="row" method="post" action="/kept-events/${id}/remove">
      <span>${dayWords(day)}: ${name}${place === null ? "" : ` (${place})`}</span>
      <input type="hidden" name="back" value="${back}" />
      <button class="plain" type="submit" aria-label="Remove ${name}">Remove</button>
    </form>
  </li>`;
}
