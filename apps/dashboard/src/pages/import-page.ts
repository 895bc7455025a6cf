import { digits } from "@daybook/charts";
import { formats, meaningOf, type Imported, type RowOutcome } from "@daybook/intake/formats";
import type { HeldImport } from "../imports/held-import.ts";
import { shareWords } from "../work/long-work.ts";
import { each, html, when, type Markup } from "./html.ts";
import { workPart } from "./work-part.ts";

/** Where a data file is given, and what becomes of the columns of each format that is known. */
export function uploadPage(held: readonly HeldImport[], problem?: string): Markup {
  return html`<p class="faint small"><a href="/data">Data</a></p>
    <h1>Import a data file</h1>
    ${when(problem !== undefined, () => html`<div class="notice" role="alert"><p>${problem ?? ""} Nothing was stored.</p></div>`)}
    <p>
      A series that is known, or a table of your own: CSV, JSON or XLSX. First it is shown row by row what would be
      added, revised and refused. The same file again adds nothing; a newer snapshot adds what it says otherwise.
    </p>
    <form method="post" action="/data/import" enctype="multipart/form-data" class="stack">
      <label>The file <input type="file" name="file" accept=".csv,.json,.xlsx" required /></label>
      <label>The day it was published, where its name does not say <input type="date" name="published" /></label>
      <button type="submit" class="first">Show what it says</button>
    </form>
    ${when(held.length > 0, () => heldList(held))}
    <h2>Formats</h2>
    ${each(
      formats,
      ({ title, name, columns, key }) =>
        html`<details>
          <summary>${title} <span class="faint">${name}</span></summary>
          <dl class="small">
            ${each(
              columns,
              (column) =>
                html`<dt><code>${column.name}</code></dt>
                  <dd>${column.says}</dd>`,
            )}
          </dl>
          <p class="small faint">A row is known again by ${key.join(", ")}.</p>
        </details>`,
    )}`;
}

/** Files that were given lately, by anyone: what waits for a person, runs or has run. */
function heldList(held: readonly HeldImport[]): Markup {
  return html`<h2>Files given lately</h2>
    <ul class="plainlist" ${held.some(({ work }) => work?.state.kind === "running") ? html`data-busy` : ""}>
      ${each(held, (one) => html`<li><a href="/data/import/${one.id}">${one.known.file.name}</a> <span class="faint">${shortState(one)}</span></li>`)}
    </ul>`;
}

function shortState({ work, tried }: HeldImport): string {
  switch (work?.state.kind) {
    case undefined:
      return `waits: ${digits(tried.added)} to add, ${digits(tried.revised)} to revise; nothing is stored yet`;
    case "running":
      return `is being imported ${shareWords(work.state)}`;
    case "done":
      return `imported: ${digits(work.state.result.added)} added, ${digits(work.state.result.revised)} revised`;
    case "failed":
      return "failed; nothing of it was stored";
  }
}

/** What an import would say, how far it is, or what it did. */
export function heldPage(held: HeldImport): Markup {
  const { known, work } = held;
  return html`<p class="faint small"><a href="/data">Data</a> · <a href="/data/import">Import</a></p>
    <h1>${known.file.name}</h1>
    <p>
      ${known.format.title}, ${known.table.sheet === null ? "" : `sheet “${known.table.sheet}”, `}published on
      ${known.published}.
    </p>
    ${stateOf(held)} ${when(work === null || work.state.kind === "done", () => rowsOf(held))}`;
}

function stateOf(held: HeldImport): Markup {
  const { id, work } = held;
  switch (work?.state.kind) {
    case undefined:
      return shownState(held);
    case "running":
      return workPart(work.state, `/data/import/${id}`);
    case "done":
      return html`<p>
        Imported: ${wordsOf(work.state.result)} <a href="/briefs">It is among the briefs, as a data file</a>.
      </p>`;
    case "failed":
      return html`<div class="notice" role="alert"><p>The import failed. ${work.state.why}</p></div>`;
  }
}

function shownState({ id, tried, known, mapping }: HeldImport): Markup {
  return html`<p>${wordsOf(tried)} Nothing is stored yet.</p>
    ${when(mapping !== null, () => html`<p>It is taken for a table of your own. If a column means something else, write the mapping down and use <code>daybook import --mapping</code>; if you import it, what its columns mean is kept for the next file.</p>`)}
    ${
      mapping === null
        ? ""
        : html`<dl class="small">
            ${each(
              known.table.header,
              (name) =>
                html`<dt><code>${name}</code></dt>
                  <dd>${meaningOf(name, mapping) || "kept with the row"}</dd>`,
            )}
          </dl>`
    }
    <form method="post" action="/data/import/${id}/confirm">
      <button type="submit" class="first" ${tried.added + tried.revised === 0 ? html`disabled` : ""}>Import it</button>
    </form>`;
}

function wordsOf({ rows, added, revised, unchanged, refused, claims }: Imported): string {
  return `${digits(rows)} rows: ${digits(added)} added, ${digits(revised)} revised, ${digits(unchanged)} unchanged, ${digits(refused)} refused; ${digits(claims)} numbers.`;
}

function rowsOf({ id, rows, refused, tried }: HeldImport): Markup {
  const changing = tried.added + tried.revised + tried.refused;
  return html`${when(refused.length > 0, () => html`<p><a href="/data/import/${id}/refused.csv">The refused rows with the reasons</a>, to be mended and imported again.</p>`)}
  ${when(tried.gone.length > 0, () => html`<p>${digits(tried.gone.length)} rows of an older snapshot are no longer in the file; what they said still counts.</p>`)}
  ${when(
    rows.length > 0,
    () =>
      html`<div class="scroll">
        <table>
          <caption>
            ${changing > rows.length ? `The first ${digits(rows.length)} of ${digits(changing)} rows that change something` : "Every row that changes something"}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="number">Row</th>
              <th scope="col">What becomes of it</th>
              <th scope="col">As it stands in the file</th>
            </tr>
          </thead>
          <tbody>
            ${each(
              rows,
              (row) =>
                html`<tr>
                  <th scope="row" class="number">${digits(row.row)}</th>
                  <td>${outcomeOf(row)}</td>
                  <td class="small">${row.line.length > 160 ? `${row.line.slice(0, 160)}…` : row.line}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  )}`;
}

function outcomeOf(row: RowOutcome): string {
  switch (row.outcome) {
    case "added":
      return `added, ${row.figures === 1 ? "1 number" : `${row.figures} numbers`}`;
    case "revised":
      return `revised: ${row.changes.map(({ column, was, is }) => `${column} “${was}” is now “${is}”`).join("; ") || "columns that are new"}`;
    case "refused":
      return `refused: ${row.column === null ? "" : `${row.column}: `}${row.why}`;
    case "unchanged":
      return "unchanged";
  }
}
