import { measures, rowOf } from "@daybook/data";
import { periodWords, quantityWords } from "@daybook/charts";
import { each, html, when, type Markup } from "../html.ts";
import { shortOf } from "../number.ts";
import type { Effect } from "@daybook/store";
import type { EffectView } from "./view.ts";

/** Rows that are read at a glance; the rest is one step away. */
const most = 3;

/** What the totals will be, before anything is accepted: “Kharkiv, 8 October 2024: injured no data → 33+”. */
export function effectPart({ of, effects }: EffectView): Markup {
  const lines = linesOf(effects);
  const [shown, rest] = [lines.slice(0, most), lines.slice(most)];
  return html`${when(of !== "", () => html`<p class="of">${of}</p>`)}
  ${
    lines.length === 0
      ? html`<p class="faint">No total changes.</p>`
      : html`<ul>
          ${each(shown, (line) => html`<li>${lineOf(line)}</li>`)}
        </ul>`
  }
  ${
    rest.length === 0
      ? ""
      : html`<details>
          <summary>and ${rest.length} more</summary>
          <ul>
            ${each(rest, (line) => html`<li>${lineOf(line)}</li>`)}
          </ul>
        </details>`
  }`;
}

interface Line extends Omit<Effect, "place"> {
  /** Where the same becomes of the same: a city, and the region around it. */
  readonly places: readonly string[];
}

/** The dead and the wounded first. */
function linesOf(effects: readonly Effect[]): readonly Line[] {
  const same = Map.groupBy(effects, ({ from, to, before, after }) => {
    const row = after ?? before;
    return JSON.stringify([from, to, row === null ? "" : rowOf(row), numberOf(before), numberOf(after)]);
  });
  const lines = [...same.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, places: [first, ...rest].map(({ place }) => place ?? "all places") }],
  );
  return lines.toSorted((a, b) => orderOf(a) - orderOf(b) || b.from.localeCompare(a.from));
}

const order = Object.keys(measures);

function orderOf({ before, after }: Line): number {
  const measure = (after ?? before)?.key.measure;
  return measure === undefined ? order.length : order.indexOf(measure);
}

function lineOf({ places, from, to, before, after }: Line): Markup {
  const key = (after ?? before)?.key;
  return html`${places.join(", ")}, ${periodWords({ from, to })}:
  ${key === undefined ? "" : quantityWords(key)}${key?.side == null ? "" : html` <span class="faint">(${key.side})</span>`}
  ${becomes(before, after)}`;
}

/** A number that stays may be better attested, or in conflict, than it was. */
function becomes(before: Effect["before"], after: Effect["after"]): Markup {
  const [was, is] = [numberOf(before), numberOf(after)];
  if (was !== is || before === null || after === null)
    return html`<span class="was">${was}</span> → <strong>${is}</strong>`;
  const how =
    before.grade === after.grade
      ? after.conflicts.length > before.conflicts.length
        ? "in conflict"
        : "no more in conflict"
      : `${before.grade} → ${after.grade}`;
  return html`<strong>${is}</strong> <span class="faint">${how}</span>`;
}

function numberOf(total: Effect["after"]): string {
  return total === null ? "no data" : shortOf(total);
}
