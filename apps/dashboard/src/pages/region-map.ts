import { hasRoom, type MapPanel, type MapRegion } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";

/**
 * Regions in four steps of one hue by what is best known, each a link to what is told of it. What nothing is told of is
 * hatched, not pale: it is no zero. What has no ceiling has a dashed edge, and a plus.
 */
export function regionMap(map: MapPanel, hrefOf: (place: string) => string): Markup {
  const { id, title, width, height, country, regions, note } = map;
  return html`<svg
      class="map"
      viewBox="-4 -4 ${width + 8} ${height + 8}"
      role="group"
      aria-label="Map of ${country}: ${title}"
    >
      <defs>
        <pattern id="none-${id}" width="7" height="7" patternUnits="userSpaceOnUse">
          <path class="lines" d="M0 7L7 0" />
        </pattern>
      </defs>
      ${each(regions, (region) => outline(region, id, hrefOf))} ${each(regions, number)}
    </svg>
    ${legend(map)} ${notOnMap(map)}${when(note !== null, () => html`<p class="faint small">${note}</p>`)}`;
}

function outline(
  { place, path, shade, isOpen, told }: MapRegion,
  id: string,
  hrefOf: (place: string) => string,
): Markup {
  if (place === null) return html`<path class="region" fill="url(#none-${id})" d="${path}" />`;
  const words = told?.full ?? "no data";
  return html`<a href="${hrefOf(place)}" aria-label="${place}: ${words}" ${told === null ? html`tabindex="-1"` : ""}>
    <path
      class="region ${shade === null ? "" : `step-${shade}`} ${isOpen ? "is-open" : ""}"
      ${shade === null ? html`fill="url(#none-${id})"` : ""}
      d="${path}"
    >
      <title>${place}: ${words}</title>
    </path>
  </a>`;
}

/** In pixels of the map. */
const letter = 8;

function number(region: MapRegion): Markup {
  const [x, y] = region.at;
  if (!hasRoom(region, letter)) return "";
  return html`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" aria-hidden="true">${region.told?.short ?? ""}</text>`;
}

function legend({ id, theme, shades }: MapPanel): Markup {
  const swatch = (fill: Markup) => html`<svg class="swatch" viewBox="0 0 16 12" aria-hidden="true">${fill}</svg>`;
  return html`<ul class="legend ${theme}">
    <li>
      ${swatch(html`<rect class="region" fill="url(#none-${id})" x="0.5" y="0.5" width="15" height="11" />`)}no data
    </li>
    <li>${swatch(html`<rect class="region step-0" x="0.5" y="0.5" width="15" height="11" />`)}none</li>
    ${each(shades, (words, at) => html`<li>${swatch(html`<rect class="region step-${at + 1}" x="0.5" y="0.5" width="15" height="11" />`)}${words}</li>`)}
    <li>
      ${swatch(html`<rect class="region is-open" x="1.5" y="1.5" width="13" height="9" fill="none" />`)}no ceiling known
    </li>
  </ul>`;
}

function notOnMap({ notDrawn }: MapPanel): Markup {
  if (notDrawn.length === 0) return "";
  return html`<p class="faint small">In the table and not on the map: ${notDrawn.join(", ")}.</p>`;
}
