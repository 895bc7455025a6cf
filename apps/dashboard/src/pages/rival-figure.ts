import type { Claim } from "@daybook/data";
import { dayWords, quantityWords, type Theme } from "@daybook/charts";
import type { Rival } from "../themes/rivals.ts";
import { each, html, when, type Markup } from "./html.ts";
import { claimNumber, figureNumber } from "./number.ts";
import { mostOf, rangeBar } from "./range-bar.ts";

const most = 12;

/** What origins tell differently, side by side on one scale each, with what is held of it. */
export function rivalFigure(rivals: readonly Rival[], theme: Theme, asKnownOn: string): Markup {
  if (rivals.length === 0) return "";
  return html`<figure class="panel ${theme}" id="rivals">
    <figcaption>
      <h3>Told differently by different origins</h3>
      <p>Counts of different speakers are never averaged and never added.</p>
    </figcaption>
    <div class="scroll">
      <table class="ranges">
        <thead>
          <tr>
            <th scope="col">Origin</th>
            <th scope="col">Told as</th>
            <th scope="col"><span class="hidden">Range</span></th>
          </tr>
        </thead>
        ${each(rivals.slice(0, most), (rival) => group(rival, asKnownOn))}
      </table>
    </div>
    ${when(rivals.length > most, () => html`<p class="faint small">The newest ${most} of ${rivals.length}.</p>`)}
  </figure>`;
}

function group({ figure, claims }: Rival, asKnownOn: string): Markup {
  const scale = mostOf([figure.interval, ...claims.map(({ interval }) => interval)]);
  return html`<tbody>
    <tr class="group">
      <th scope="rowgroup" colspan="3">
        <a href="/incidents/${figure.incident}">${quantityWords(figure.key)}, ${figure.places.join("; ")}</a>,
        ${dayWords(figure.from)}: held ${figureNumber(figure, asKnownOn)}
      </th>
    </tr>
    ${each(claims, (claim) => line(claim, scale))}
  </tbody>`;
}

function line(claim: Claim, scale: number): Markup {
  return html`<tr>
    <th scope="row">
      ${claim.speaker?.name ?? "the brief itself"} <span class="faint small">${dayWords(claim.published)}</span>
    </th>
    <td>${claimNumber(claim)}</td>
    <td class="bar">${rangeBar(claim.interval, scale)}</td>
  </tr>`;
}
