import { dayWords, quantityWords } from "@daybook/charts";
import type { Brief, Claim, ClaimId, Figure, FigureId } from "@daybook/data";
import { each, html, type Markup } from "./html.ts";

/** Rows of a data file, word for word, with every number that was taken from them marked at its cell. */
export function dataFilePage(brief: Brief, claims: readonly Claim[], figures: readonly Figure[]): Markup {
  const held = figureOfClaims(figures);
  const byLine = Map.groupBy(claims, ({ mentions }) => mentions[0]?.quoteStart ?? 0);
  const [first] = claims;
  const sheet = first?.mentions[0]?.row?.sheet ?? null;
  return html`<h1>${brief.title}</h1>
    <p class="faint">
      ${[brief.publisher, dayWords(brief.published), sheet === null ? null : `sheet “${sheet}”`].filter(Boolean).join(" · ")}
      <span class="tag">data file</span>
    </p>
    <p>
      Rows as they stand in the file, those that this snapshot added or said otherwise. A data file tells of many days
      and counts as a brief of none.
    </p>
    <div class="scroll">
      <table class="small">
        <thead>
          <tr>
            <th scope="col" class="number">Row</th>
            <th scope="col">${headerOf(brief)}</th>
          </tr>
        </thead>
        <tbody>
          ${each(linesOf(brief.text), (line) => rowOf(line, byLine.get(line.start) ?? [], held))}
        </tbody>
      </table>
    </div>`;
}

function headerOf({ text }: Brief): string {
  return text.slice(0, text.includes("\n") ? text.indexOf("\n") : undefined);
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** All but the first, which names the columns. */
function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n]+/g)].slice(1).map((match) => ({ start: match.index, text: match[0] }));
}

function rowOf({ start, text }: Line, claims: readonly Claim[], held: ReadonlyMap<ClaimId, FigureId>): Markup {
  const atCells = Map.groupBy(claims, ({ mentions }) => mentions[0]?.start ?? start);
  const spans = [...atCells].toSorted(([a], [b]) => a - b);
  let done = start;
  const parts: Markup[] = [];
  for (const [from, told] of spans) {
    const to = told[0]?.mentions[0]?.end ?? from;
    if (from < done || to > start + text.length) continue;
    parts.push(text.slice(done - start, from - start), markOf(text.slice(from - start, to - start), told, held));
    done = to;
  }
  return html`<tr>
    <th scope="row" class="number">${claims[0]?.mentions[0]?.row?.row ?? ""}</th>
    <td>${each([...parts, text.slice(done - start)], (part) => part)}</td>
  </tr>`;
}

function markOf(words: string, told: readonly Claim[], held: ReadonlyMap<ClaimId, FigureId>): Markup {
  const figure = told.map(({ id }) => held.get(id)).find((id) => id !== undefined);
  const what = told.map(({ key }) => quantityWords(key)).join("; ");
  const inside = figure === undefined ? words : html`<a href="/figures/${figure}">${words}</a>`;
  return html`<mark id="at-${told[0]?.mentions[0]?.start ?? 0}" title="${what}">${inside}</mark>`;
}

/** The figure that rests on each claim at its own incident. */
function figureOfClaims(figures: readonly Figure[]): ReadonlyMap<ClaimId, FigureId> {
  return new Map(
    figures.toReversed().flatMap(({ id, told, claims }) => (told ? claims.map((claim) => [claim, id] as const) : [])),
  );
}
