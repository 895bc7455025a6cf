import type { Interval } from "@daybook/data";
import { html, when, type Markup } from "./html.ts";

type Bounds = Pick<Interval, "low" | "best" | "high">;

/** A range from low to high with a mark at best, in a cell of a table; where no source sets a ceiling it runs out, uncapped. */
export function rangeBar({ low, best, high }: Bounds, most: number): Markup {
  const at = (value: number) => Math.round((1000 * value) / most) / 10;
  const [left, right] = [at(low), high === null ? 100 : at(high)];
  const line = (name: string, [x1, y1, x2, y2]: readonly [number, number, number, number]) =>
    html`<line class="${name}" x1="${x1}%" y1="${y1}" x2="${x2}%" y2="${y2}" />`;
  return html`<svg class="range" aria-hidden="true">
    ${line("track", [0, 10, 100, 10])}
    <rect class="extent" x="${left}%" y="3" width="${Math.max(0, right - left)}%" height="14" />
    ${when(high === null, () => html`${line("open", [left, 3, 100, 3])}${line("open", [left, 17, 100, 17])}`)}
    ${when(best !== null, () => line("best", [at(best ?? 0), 1, at(best ?? 0), 19]))}
  </svg>`;
}

/** A round end of the scale, with room to see that an open range goes on. */
export function mostOf(all: readonly Bounds[]): number {
  return Math.max(1, ...all.flatMap(({ low, best, high }) => [low, best ?? 0, high ?? low])) * 1.1;
}
