import type { OverviewRequest, Period } from "@daybook/data";
import { each, html, type Markup } from "./html.ts";
import { isSamePeriod, presetsOf } from "./period-presets.ts";
import { queryOf } from "./query-of.ts";

export interface Presetting {
  /** The page that answers. */
  readonly path: string;
  readonly isCurrent: boolean;
  /** All days that are told of, where the page can show so many at once. */
  readonly all: Period | null;
}

/** The same question of a longer or a shorter time. */
export function presetLinks(request: OverviewRequest, { path, isCurrent, all }: Presetting): Markup {
  return html`<p class="row presets" role="group" aria-label="Length of time">
    ${each(
      presetsOf(request, all, request.firstWeekday),
      ({ name, period }) =>
        html`<a
          class="button"
          href="${path}?${queryOf({ ...request, ...period }, { isCurrent })}"
          ${isSamePeriod(period, request) ? html`aria-current="true"` : ""}
          >${name}</a
        >`,
    )}
  </p>`;
}
