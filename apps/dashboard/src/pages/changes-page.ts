import {
  gazetteer,
  weekOf,
  type Changes,
  type ChangesRequest,
  type Claim,
  type FigureChange,
  type Reading,
  type ReadingChange,
  type TotalChange,
} from "@daybook/data";
import {
  becauseOf,
  changedWords,
  dayWords,
  digits,
  quantityWords,
  saidBy,
  shortWords,
  stepsOf,
  stepWords,
  weekWords,
} from "@daybook/charts";
import { changeLine, figureNumbers, kindTags } from "./change-line.ts";
import { each, html, when, type Markup } from "./html.ts";
import { mentionAddress } from "./mention-address.ts";
import { claimNumber, noData } from "./number.ts";

/** What became known between two days: totals week by week, running totals, single figures, and the briefs that told it. */
export function changesPage(changes: Changes): Markup {
  const { request, published } = changes;
  const query = queryOf(request);
  return html` <h1>What became known${request.place === null ? "" : ` · ${request.place}`}</h1>
    <p class="faint">
      Known on ${dayWords(request.until)} and not yet on ${dayWords(request.since)} ·
      ${countOf(published.length, "brief")} published in between
    </p>
    ${controls(request)}
    <p class="small"><a href="${compareAddress(request)}">Compare a week as known on both days</a></p>
    ${isNothing(changes) ? nothing(changes) : html`${totals(changes)} ${readings(changes)} ${figures(changes)}`}
    ${briefs(changes)}
    <p class="small"><a href="/api/v1/changes?${query}">These changes as JSON</a></p>`;
}

function queryOf({ since, until, place }: ChangesRequest): string {
  return new URLSearchParams({ since, until, ...(place === null ? {} : { place }) }).toString();
}

/** The week up to the earlier day, as it was known then and as it was known later. */
function compareAddress({ since, until, place, firstWeekday }: ChangesRequest): string {
  const days = { "a.asKnownOn": since, "b.asKnownOn": until, ...(place === null ? {} : { place }) };
  return `/compare?${new URLSearchParams({ week: weekOf(since, firstWeekday), ...days })}`;
}

function controls({ since, until, place }: ChangesRequest): Markup {
  return html`<form class="controls" method="get" action="/changes">
    <label>Known after<input type="date" name="since" value="${since}" required /></label>
    <label>until<input type="date" name="until" value="${until}" required /></label>
    <label
      >Place<input name="place" list="places" value="${place ?? ""}" placeholder="All places" autocomplete="off"
    /></label>
    <datalist id="places">${each(gazetteer, ({ name }) => html`<option value="${name}"></option>`)}</datalist>
    <button class="first" type="submit">Show</button>
  </form>`;
}

function isNothing({ totals: some, figures: single, readings: running }: Changes): boolean {
  return some.length === 0 && single.length === 0 && running.length === 0;
}

function nothing({ request, published }: Changes): Markup {
  const where = request.place === null ? "" : ` of ${request.place}`;
  if (published.length === 0)
    return html`<p>
      Nothing became known${where}: no brief was published after ${dayWords(request.since)} until
      ${dayWords(request.until)}.
    </p>`;
  return html`<p>
    No number${where} changed. What was published in between says again what was known, or tells of other places.
  </p>`;
}

/** How many of each kind are listed: a data file of years makes thousands known in one day. */
const most = 50;

function more(count: number, request: ChangesRequest): Markup {
  return count <= most
    ? ""
    : html`<p>
        ${digits(count - most)} more are in <a href="/api/v1/changes?${queryOf(request)}">these changes as JSON</a>.
      </p>`;
}

/** By the day on which each became known, the newest first; under it week by week. */
function totals(changes: Changes): Markup {
  const byDay = Map.groupBy(changes.totals.slice(0, most), ({ newest }) => newest);
  if (byDay.size === 0) return html`<p class="faint">No total of a week changed.</p>`;
  return html`${each(
    byDay,
    ([day, onDay]) =>
      html`<section>
        <h2 id="known-${day}">Told on ${dayWords(day)}</h2>
        ${each(
          Map.groupBy(onDay, ({ week }) => week),
          ([week, ofWeek]) =>
            html`<h3>
                ${each(ofWeek.slice(0, 1), (first) => html`${weekWords(first)}`)} <span class="faint">${week}</span>
              </h3>
              <ul class="plainlist changes">
                ${each(ofWeek, (change) => html`<li>${changeLine(change, changes.request, changes)} ${evidence(change, changes)}</li>`)}
              </ul>`,
        )}
      </section>`,
  )}
  ${more(changes.totals.length, changes.request)}`;
}

/** The sentences that made it, and the rules that weighed them. */
function evidence(change: TotalChange, changes: Changes): Markup {
  const told = becauseOf(change, changes);
  const steps = [...new Set(stepsOf(change).map((step) => `${stepWords(step, changes)} (${step.rule})`))];
  if (told.length + steps.length === 0) return "";
  const count =
    told.length === 0 ? "How it was weighed" : told.length === 1 ? "The sentence" : `The ${told.length} sentences`;
  return html`<details>
    <summary>${count}</summary>
    ${each(told, ({ claim }) => sentence(claim, changes))}
    ${when(
      steps.length > 0,
      () =>
        html`<p class="small faint">How it was weighed:</p>
          <ul class="small">
            ${each(steps, (words) => html`<li>${words}</li>`)}
          </ul>`,
    )}
  </details>`;
}

function sentence(claim: Claim, { briefs: known }: Changes): Markup {
  const [mention] = claim.mentions;
  if (mention === undefined) return "";
  const { quote, words } = mention;
  const at = quote.indexOf(words);
  const marked = at < 0 ? quote : html`${quote.slice(0, at)}<mark>${words}</mark>${quote.slice(at + words.length)}`;
  return html`<blockquote>
    <p>${marked}</p>
    <footer>
      ${saidBy(claim)} · ${claim.status} ·
      <a href="${mentionAddress(mention)}">${known.get(claim.brief)?.title ?? "brief"}</a>, ${claim.published}
    </footer>
  </blockquote>`;
}

function readings(changes: Changes): Markup {
  if (changes.readings.length === 0) return "";
  return html`<h2 id="readings">Running totals: in no total above</h2>
    <ul class="plainlist">
      ${each(changes.readings.slice(0, most), (change) => readingLine(change, changes))}
    </ul>
    ${more(changes.readings.length, changes.request)}`;
}

function readingLine({ series, kind, before, after }: ReadingChange, { claims }: Changes): Markup {
  const number = (reading: Reading | null) => {
    if (reading === null) return noData;
    const claim = claims.get(reading.claim);
    return claim === undefined ? shortWords(reading.interval) : claimNumber(claim);
  };
  const what = kind === "added" ? "first told" : kind === "retracted" ? "withdrawn" : "revised";
  return html`<li>
    ${quantityWords(series.key)}${series.place === null ? "" : ` (${series.place})`}, from ${dayWords(series.base)} to
    ${dayWords((after ?? before)?.asOf ?? series.base)}, says ${series.origin}: ${number(before)} → ${number(after)}
    <span class="tag">${what}</span>
  </li>`;
}

/** Each incident's own figures: the accounts lead on from here. */
function figures(changes: Changes): Markup {
  if (changes.figures.length === 0) return "";
  return html`<h2 id="figures">Figures of single incidents</h2>
    <details>
      <summary>${countOf(changes.figures.length, "figure")} changed</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Incident</th>
              <th scope="col">What</th>
              <th scope="col">Before → after</th>
              <th scope="col">What became of it</th>
            </tr>
          </thead>
          <tbody>
            ${each(changes.figures.slice(0, most), (change) => figureLine(change, changes))}
          </tbody>
        </table>
      </div>
      ${more(changes.figures.length, changes.request)}
    </details>`;
}

function figureLine(change: FigureChange, { incidents, request }: Changes): Markup {
  const incident = (change.after ?? change.before)?.incident ?? "";
  return html`<tr>
    <th scope="row">
      <a href="/incidents/${incident}?asKnownOn=${request.until}">${incidents.get(incident)?.label ?? incident}</a>
    </th>
    <td>${changedWords(change)}</td>
    <td>${figureNumbers(change, request)}</td>
    <td>${kindTags(change)}</td>
  </tr>`;
}

function briefs({ published }: Changes): Markup {
  if (published.length === 0) return "";
  return html`<h2 id="briefs">Published in between</h2>
    <ul class="plainlist">
      ${each(published, ({ id, title, published: day, constructed }) => html`<li><a href="/briefs/${id}">${title}</a>${when(constructed, () => html` <span class="tag">constructed</span>`)} <span class="faint small">${dayWords(day)}</span></li>`)}
    </ul>`;
}

function countOf(count: number, what: string): string {
  return count === 0 ? `no ${what}` : count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
