import { isInside, type ComparedRow, type FirstWeekday, type Total } from "@daybook/data";
import {
  besideWords,
  comparedPanels,
  dayWords,
  periodWords,
  quantityWords,
  shortDayWords,
  sideWords,
  spanWords,
  unlikeCoverageWords,
  type PanelWithTotals,
} from "@daybook/charts";
import type { Asked } from "../asked.ts";
import { comparedAddress, comparedQuery } from "../compare/compared-address.ts";
import type { Compared, SideShown } from "../compare/compared-of.ts";
import { compareForm } from "./compare-form.ts";
import { each, html, when, type Markup } from "./html.ts";
import { noData, totalNumber } from "./number.ts";
import { figureWith } from "./panel-figure.ts";
import { queryOf } from "./query-of.ts";
import { readyComparisons } from "./ready-comparisons.ts";
import { saveView } from "./save-view.ts";

/** Two questions side by side: each quantity on both, the difference as an interval, or why there is none. */
export function comparePage(compared: Compared, first: FirstWeekday): Markup {
  const { a, b } = compared;
  const names = namesOf(a, b, first);
  const asked = { a: a.asked, b: b.asked };
  return html`<h1>${capital(names.a)} beside ${names.b}</h1>
    <p class="faint">${commonWords(a, b, first)}</p>
    ${compareForm(asked)}
    <div class="choices">
      ${readyComparisons(a.asked, first)} ${saveView(comparedAddress(asked), { hasDays: false })}
    </div>
    ${whyNot(compared)} ${notes(a, b)}
    ${
      compared.rows.length === 0
        ? html`<p>No data: nothing is told on either side.</p>`
        : html`${charts(compared, names)} ${table(compared, names)}`
    }
    <p class="small">
      <a href="${overviewOf(a)}">${capital(names.a)}: overview</a> ·
      <a href="${overviewOf(b)}">${capital(names.b)}: overview</a> ·
      <a href="/api/v1/compare?${comparedQuery(asked)}">for programs</a>
    </p>`;
}

interface Names {
  readonly a: string;
  readonly b: string;
  readonly shortA: string;
  readonly shortB: string;
}

/** Each side is called by what it does not share with the other. */
function namesOf(a: SideShown, b: SideShown, first: FirstWeekday): Names {
  const parts = partsOf(a, b, first).filter(({ of }) => of(a) !== of(b));
  if (parts.length === 0)
    return { a: "The first", b: "the second, which asks the same", shortA: "first", shortB: "second" };
  const named = (side: SideShown) => parts.map(({ of }) => of(side)).join(" · ");
  const short = (side: SideShown) => parts.map((part) => (part.short ?? part.of)(side)).join(" · ");
  return { a: named(a), b: named(b), shortA: short(a), shortB: short(b) };
}

function commonWords(a: SideShown, b: SideShown, first: FirstWeekday): string {
  return partsOf(a, b, first)
    .filter(({ of }) => of(a) === of(b))
    .map(({ of }) => of(a))
    .filter(Boolean)
    .join(" · ");
}

interface Part {
  readonly of: (side: SideShown) => string;
  /** For an axis. */
  readonly short?: (side: SideShown) => string;
}

function partsOf(a: SideShown, b: SideShown, first: FirstWeekday): readonly Part[] {
  const names = [...new Set([a, b].flatMap(({ asked }) => Object.keys(asked.only ?? {})))] as readonly Name[];
  return [
    { of: ({ filter }) => filter.place ?? "All places" },
    { of: ({ filter }) => spanWords({ ...filter, firstWeekday: first }), short: ({ filter }) => shortSpan(filter) },
    ...names.map((name): Part => ({ of: ({ asked }) => `${asked.only?.[name] ?? `any ${labels[name] ?? name}`}` })),
    {
      of: ({ asked, asKnownOn }) => `as known ${asked.asKnownOn === null ? "today" : `on ${dayWords(asKnownOn)}`}`,
      short: ({ asked, asKnownOn }) => `known ${asked.asKnownOn === null ? "today" : shortOfDay(asKnownOn)}`,
    },
  ];
}

function shortSpan({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? shortOfDay(from) : `${shortOfDay(from)} – ${shortOfDay(to)}`;
}

function shortOfDay(day: string): string {
  return shortDayWords(day).replace(/^\w+ /, "");
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

type Name = keyof NonNullable<Asked["only"]>;
const labels: Readonly<Partial<Record<Name, string>>> = { victimClass: "victims", measure: "quantity" };

function overviewOf({ asked, asKnownOn }: SideShown): string {
  return `/?${queryOf({ ...asked, asKnownOn }, { isCurrent: asked.asKnownOn === null })}`;
}

/** R11 in words, where it forbids the comparison. */
function whyNot({ isEquallyCovered, a, b }: Compared): Markup {
  if (isEquallyCovered) return "";
  return html`<div class="notice">
    <p>
      These numbers cannot be called more or fewer: ${unlikeCoverageWords(a.coverage, b.coverage)}. Where fewer days are
      briefed, less is told, whatever happened. <a href="/method">The rule</a>
    </p>
  </div>`;
}

/** What the two sides share by their nature. */
function notes(a: SideShown, b: SideShown): Markup {
  const [one, other] = [a.filter.place, b.filter.place];
  const isPart = one !== other && (other === null || (one !== null && isInside(one, other)));
  const isWhole = one !== other && (one === null || (other !== null && isInside(other, one)));
  const said = [
    ...(isPart
      ? [`${one ?? "All places"} lies in ${other ?? "all places"}: what is told of the first is in the second.`]
      : []),
    ...(isWhole
      ? [`${other ?? "All places"} lies in ${one ?? "all places"}: what is told of the second is in the first.`]
      : []),
    ...(a.asked.only?.origin === b.asked.only?.origin
      ? []
      : [
          "A figure that both origins tell is on both sides, and is the same there: it is weighed from all that is told of it.",
        ]),
  ];
  return html`${each(said, (words) => html`<p class="small">${words}</p>`)} ${knowledge(a, b)}`;
}

/** What became known in between is a page of its own. */
function knowledge(a: SideShown, b: SideShown): Markup {
  if (a.asKnownOn === b.asKnownOn) return "";
  const [since, until] = [a.asKnownOn, b.asKnownOn].toSorted();
  const place = a.filter.place === b.filter.place && a.filter.place !== null ? { place: a.filter.place } : {};
  const query = new URLSearchParams({ since: since ?? "", until: until ?? "", ...place });
  return html`<p class="small">
    <a href="/changes?${query}">What became known in between</a>, with the sentences that changed it.
  </p>`;
}

function charts(compared: Compared, names: Names): Markup {
  const { a, b, rows } = compared;
  const panels = comparedPanels(rows, {
    a: { name: names.a, label: names.shortA, coverage: a.coverage },
    b: { name: names.b, label: names.shortB, coverage: b.coverage },
  });
  if (panels.length === 0) return "";
  return html`<h2 id="charts">The main quantities</h2>
    <div class="panels">
      ${each(panels, (panel) => figureWith(panel, smallTable(panel.totals.flat(), [a, b], [names.a, names.b]), { says: saidOf(panel, a, b) }))}
    </div>`;
}

/** Each number of its sentence with the account on its own side. */
function saidOf({ said, totals }: PanelWithTotals, a: SideShown, b: SideShown): Markup {
  const [ofA = null] = totals[0] ?? [];
  return html`${each(said, (phrase) => (phrase.total === null ? phrase.words : numberOf(phrase.total, phrase.total === ofA ? a : b, phrase.words)))}`;
}

function smallTable(totals: readonly (Total | null)[], sides: readonly SideShown[], names: readonly string[]): Markup {
  return html`<table>
    <tbody>
      ${each(
        sides,
        (side, at) =>
          html`<tr>
            <th scope="row">${names[at] ?? ""}</th>
            <td class="num">${numberOf(totals[at] ?? null, side)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function table({ rows, a, b }: Compared, names: Names): Markup {
  const groups = Map.groupBy(rows, groupOf);
  return html`<h2 id="totals">All totals, side by side</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" class="num">${names.shortA}</th>
            <th scope="col" class="num">${names.shortB}</th>
            <th scope="col">The first beside the second</th>
          </tr>
        </thead>
        <tbody>
          ${each(
            groups,
            ([name, ofGroup]) =>
              html`<tr class="group">
                  <th scope="rowgroup" colspan="4">${name}</th>
                </tr>
                ${each(ofGroup, (row) => line(row, a, b))}`,
          )}
        </tbody>
      </table>
    </div>
    <p class="faint small">
      ${capital(names.a)}: ${coverageWords(a)}. ${capital(names.b)}: ${coverageWords(b)}. A difference is an interval:
      “more” and “fewer” are said only where the numbers cannot be the same.
    </p>`;
}

function groupOf({ key, apart }: ComparedRow): string {
  if (apart !== null) return `Said by ${apart} alone, counted in no total`;
  const whose = sideWords(key);
  return whose === "" ? "No side named" : capital(whose);
}

function line(row: ComparedRow, a: SideShown, b: SideShown): Markup {
  const { key, ofWhich } = row;
  return html`<tr class="${ofWhich ? "ofwhich" : ""}">
    <th scope="row">${when(ofWhich, () => html`<span class="faint">of which</span> `)}${quantityWords(key)}</th>
    <td class="num">${numberOf(row.a, a)}</td>
    <td class="num">${numberOf(row.b, b)}</td>
    <td class="small">${differenceCell(row, a, b)}</td>
  </tr>`;
}

function differenceCell({ a, b, comparison, difference }: ComparedRow, ofA: SideShown, ofB: SideShown): Markup {
  if (comparison !== "cannot be compared") return html`${besideWords(comparison, difference)}`;
  const why = a === null || b === null ? "no data on one side" : unlikeCoverageWords(ofA.coverage, ofB.coverage);
  return html`<span class="faint">cannot be compared: ${why}</span>`;
}

function numberOf(total: Total | null, { asked, asKnownOn }: SideShown, words?: string): Markup {
  return total === null ? noData : totalNumber(total, { ...asked, asKnownOn }, words);
}

function coverageWords({ coverage: { briefed, days }, filter }: SideShown): string {
  return `${periodWords(filter)}, ${briefed} of ${days} ${days === 1 ? "day" : "days"} briefed`;
}
