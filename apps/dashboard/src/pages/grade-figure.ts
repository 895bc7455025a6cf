import type { Interval, Total } from "@daybook/data";
import { actorWords, quantityWords, shortWords, sideWords, type Theme, type Told } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { totalNumber, type Asked } from "./number.ts";

type Graded = Told & Pick<Total, "byGrade">;

/** How well each number is attested (R12): the same total, its grades side by side in one bar, and in words. */
export function gradeFigure(totals: readonly Told[], theme: Theme, asked: Asked): Markup {
  const graded = totals
    .filter(isGraded)
    .filter(({ ofWhich, apart, key }) => !ofWhich && apart === null && key.kind === "flow");
  if (graded.length === 0) return "";
  return html`<figure class="panel ${theme}" id="grades">
    <figcaption>
      <h3>How well it is attested</h3>
      <p>
        Confirmed: admitted by who did it, or verified. Fair: two or more independent origins. Weak: one origin.
        Contested: two sides name each other.
      </p>
    </figcaption>
    ${patterns(theme)}
    <div class="scroll">
      <table class="ranges">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col"><span class="hidden">Share of each grade</span></th>
            <th scope="col">By grade</th>
          </tr>
        </thead>
        <tbody>
          ${each(graded, (total) => row(total, theme, asked))}
        </tbody>
      </table>
    </div>
  </figure>`;
}

function isGraded(total: Told): total is Graded {
  return "byGrade" in total;
}

function row(total: Graded, theme: Theme, asked: Asked): Markup {
  const { key, byGrade } = total;
  const whose = [sideWords({ ...key, actor: null }), actorWords(key)].filter(Boolean).join(", ");
  return html`<tr>
    <th scope="row">
      ${quantityWords(key)}${when(whose !== "", () => html` <span class="faint small">${whose}</span>`)}
    </th>
    <td class="bar">${stacked(byGrade, theme)}</td>
    <td>
      ${each(byGrade, ({ grade, interval }, at) => html`${at > 0 ? " · " : ""}${swatch(grade, theme)}${grade} ${totalNumber(total, asked, shortWords(interval))}`)}
    </td>
  </tr>`;
}

function stacked(byGrade: Graded["byGrade"], theme: Theme): Markup {
  const all = byGrade.reduce((sum, { interval }) => sum + centreOf(interval), 0);
  if (all === 0) return "";
  const starts = byGrade.map((_, at) =>
    byGrade.slice(0, at).reduce((sum, { interval }) => sum + centreOf(interval), 0),
  );
  return html`<svg class="range" aria-hidden="true">
    ${each(byGrade, ({ grade, interval }, at) => html`<rect class="grade" fill="url(#${grade}-${theme})" x="${(100 * (starts[at] ?? 0)) / all}%" y="2" width="${(100 * centreOf(interval)) / all}%" height="16" />`)}
  </svg>`;
}

function swatch(grade: string, theme: Theme): Markup {
  return html`<svg class="swatch" viewBox="0 0 16 12" aria-hidden="true">
    <rect class="grade" fill="url(#${grade}-${theme})" x="0.5" y="0.5" width="15" height="11" />
  </svg>`;
}

function centreOf({ best, low }: Interval): number {
  return best ?? low;
}

/** Told apart by their lines as well as by their shade. */
function patterns(theme: Theme): Markup {
  const pattern = (grade: string, lines: Markup) =>
    html`<pattern id="${grade}-${theme}" width="6" height="6" patternUnits="userSpaceOnUse">${lines}</pattern>`;
  return html`<svg class="defs" aria-hidden="true">
    <defs>
      ${pattern("confirmed", html`<rect class="solid" width="6" height="6" />`)}
      ${pattern("fair", html`<rect class="half" width="6" height="6" />`)}
      ${pattern("weak", html`<path class="lines" d="M0 6L6 0" />`)}
      ${pattern("contested", html`<path class="lines" d="M0 6L6 0M0 0L6 6" />`)}
    </defs>
  </svg>`;
}
