import { digits, openWords, type PlacePanel, type Told } from "@daybook/charts";
import type { CountryShapes, RegionShape } from "../maps/region-shapes.ts";
import { each, html, when, type Markup } from "./html.ts";
import { shortOf } from "./number.ts";

type Row = PlacePanel<Told>["rows"][number];

/**
 * Regions in four steps of one hue by what is best known, each a link to what is told of it. What nothing is told of is
 * hatched, not pale: it is no zero. What has no ceiling has a dashed edge, and a plus.
 */
export function regionMap(panel: PlacePanel<Told>, shapes: CountryShapes, hrefOf: (place: string) => string): Markup {
  const rows = new Map(panel.rows.map((row) => [row.place, row]));
  const steps = stepsOf(panel.rows.map(centreOf));
  const { width, height, country, regions, note } = shapes;
  return html`<svg
      class="map"
      viewBox="-4 -4 ${width + 8} ${height + 8}"
      role="group"
      aria-label="Map of ${country}: ${panel.title}"
    >
      <defs>
        <pattern id="none-${panel.id}" width="7" height="7" patternUnits="userSpaceOnUse">
          <path class="lines" d="M0 7L7 0" />
        </pattern>
      </defs>
      ${each(regions, (region) => outline(region, rows, { steps, id: panel.id, hrefOf }))}
      ${each(regions, (region) => number(region, rows))}
    </svg>
    ${legend(steps, panel)}
    ${notOnMap(panel, shapes)}${when(note !== null, () => html`<p class="faint small">${note}</p>`)}`;
}

interface Drawing {
  readonly steps: readonly number[];
  readonly id: string;
  readonly hrefOf: (place: string) => string;
}

function outline({ place, path }: RegionShape, rows: ReadonlyMap<string, Row>, { steps, id, hrefOf }: Drawing): Markup {
  if (place === null) return html`<path class="region" fill="url(#none-${id})" d="${path}" />`;
  const row = rows.get(place);
  const words = row === undefined ? "no data" : `${shortOf(row.total)} (${openWords(row.total.interval)})`;
  const step = row === undefined ? null : steps.filter((least) => centreOf(row) >= least).length;
  const isOpen = row !== undefined && row.total.interval.high === null;
  return html`<a
    href="${hrefOf(place)}"
    aria-label="${place}: ${words}"
    ${row === undefined ? html`tabindex="-1"` : ""}
  >
    <path
      class="region ${step === null ? "" : `step-${step}`} ${isOpen ? "is-open" : ""}"
      ${step === null ? html`fill="url(#none-${id})"` : ""}
      d="${path}"
    >
      <title>${place}: ${words}</title>
    </path>
  </a>`;
}

/** Beside its shade the number itself, where the region has room for it. */
function number({ place, at: [x, y], width }: RegionShape, rows: ReadonlyMap<string, Row>): Markup {
  const row = place === null ? undefined : rows.get(place);
  if (row === undefined) return "";
  const words = shortOf(row.total);
  if (words.length * 8 + 14 > width) return "";
  return html`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" aria-hidden="true">${words}</text>`;
}

function centreOf({ total: { interval } }: Row): number {
  return interval.best ?? interval.low;
}

/** Where the second, third and fourth shade begin: round numbers, each about three times the one before. */
function stepsOf(values: readonly number[]): readonly number[] {
  const most = Math.max(1, ...values);
  return [...new Set([1, ...[27, 9, 3].map((share) => roundOf(most / share))])].toSorted((a, b) => a - b).slice(-4);
}

function roundOf(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const first = value / unit;
  return Math.max(1, unit * (first >= 5 ? 5 : first >= 2 ? 2 : 1));
}

function legend(steps: readonly number[], { id, theme }: PlacePanel<Told>): Markup {
  const to = (at: number) => {
    const next = steps[at + 1];
    return next === undefined ? " or more" : next - 1 > (steps[at] ?? 0) ? `–${digits(next - 1)}` : "";
  };
  const swatch = (fill: Markup) => html`<svg class="swatch" viewBox="0 0 16 12" aria-hidden="true">${fill}</svg>`;
  return html`<ul class="legend ${theme}">
    <li>
      ${swatch(html`<rect class="region" fill="url(#none-${id})" x="0.5" y="0.5" width="15" height="11" />`)}no data
    </li>
    <li>${swatch(html`<rect class="region step-0" x="0.5" y="0.5" width="15" height="11" />`)}none</li>
    ${each(steps, (least, at) => html`<li>${swatch(html`<rect class="region step-${at + 1}" x="0.5" y="0.5" width="15" height="11" />`)}${digits(least)}${to(at)}</li>`)}
    <li>
      ${swatch(html`<rect class="region is-open" x="1.5" y="1.5" width="13" height="9" fill="none" />`)}no ceiling known
    </li>
  </ul>`;
}

function notOnMap({ rows }: PlacePanel<Told>, { regions }: CountryShapes): Markup {
  const drawn = new Set(regions.map(({ place }) => place));
  const others = rows.filter(({ place }) => !drawn.has(place));
  if (others.length === 0) return "";
  return html`<p class="faint small">
    In the table and not on the map: ${others.map(({ place }) => place).join(", ")}.
  </p>`;
}
