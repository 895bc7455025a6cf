import type { Overview, ReadingSeries } from "@daybook/data";
import { each, html, type Markup } from "./html.ts";
import { levelFigure, levelTools } from "./level-figure.ts";
import { queryOf } from "./query-of.ts";

/** Running totals, each in a chart of its own, apart from all that flows (R8). */
export function levelFigures(
  levels: readonly ReadingSeries[],
  { claims, request }: Pick<Overview, "claims" | "request">,
  here: string,
): Markup {
  if (levels.length === 0) return "";
  const links = { query: queryOf(request), here };
  return html`<h2 id="levels">Levels: running totals, in no sum above</h2>
    <div class="panels">${each(levels, (series) => levelFigure(series, claims, levelTools(series, links)))}</div>`;
}
