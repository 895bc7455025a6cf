import { dayWords, quantityWords } from "@daybook/charts";
import type { Brief, Claim, ClaimId, Figure, FigureId } from "@daybook/data";
import { each, html, type Markup } from "./html.ts";
import { pagesNav, stretchWords } from "./pages-nav.ts";

/** How many rows one page shows. */
const onPage = 200;

/** Some rows of a data file, with what was taken from them. */
export interface DataFileRows {
  readonly lines: readonly Line[];
  readonly offset: number;
  readonly all: number;
  readonly claims: readonly Claim[];
}

/** The rows of a page: those after an offset, or those around a place in the text, as the address of a cell names it. */
export function rowsOnPage(brief: Brief, claims: readonly Claim[], { at, offset }: RowsAsked): DataFileRows {
  const lines = linesOf(brief.text);
  const row = at === null ? offset : lines.findLastIndex(({ start }) => start <= at);
  const first = Math.max(0, Math.floor(Math.min(row, lines.length - 1) / onPage) * onPage);
  const shown = lines.slice(first, first + onPage);
  const starts = new Set(shown.map(({ start }) => start));
  return {
    lines: shown,
    offset: first,
    all: lines.length,
    claims: claims.filter(({ mentions }) => starts.has(mentions[0]?.quoteStart ?? 0)),
  };
}

export interface RowsAsked {
  /** Where in the text; `null` where the address names no cell. */
  readonly at: number | null;
  readonly offset: number;
}

/** Rows of a data file, word for word, with every number that was taken from them marked at its cell. */
export function dataFilePage(brief: Brief, rows: DataFileRows, figures: readonly Figure[]): Markup {
  const held = figureOfClaims(figures);
  const byLine = Map.groupBy(rows.claims, ({ mentions }) => mentions[0]?.quoteStart ?? 0);
  const sheet = rows.claims[0]?.mentions[0]?.row?.sheet ?? null;
  const nav = pagesNav(
    { ...rows, onPage },
    {
      of: "rows",
      words: ["Rows before", "Rows after"],
      addressAt: (offset) => `/briefs/${brief.id}?offset=${offset}`,
    },
  );
  return html`<h1>${brief.title}</h1>
    <p class="faint">
      ${[brief.publisher, dayWords(brief.published), sheet === null ? null : `sheet “${sheet}”`].filter(Boolean).join(" · ")}
      <span class="tag">data file</span>
    </p>
    <p>
      Rows as they stand in the file, those that this snapshot added or said otherwise. A data file tells of many days
      and counts as a brief of none.
    </p>
    <p class="faint">${rows.all === 1 ? "Row" : "Rows"} ${stretchWords({ ...rows, onPage })}</p>
    ${nav}
    <div class="scroll">
      <table class="small">
        <thead>
          <tr>
            <th scope="col" class="number">Row</th>
            <th scope="col">${headerOf(brief)}</th>
          </tr>
        </thead>
        <tbody>
          ${each(rows.lines, (line) => rowOf(line, byLine.get(line.start) ?? [], held))}
        </tbody>
      </table>
    </div>
    ${nav}`;
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
