import { digits } from "@daybook/charts";
import { downloads, type Download, type Selection } from "@daybook/intake";
import { each, html, type Markup } from "./html.ts";

/** What may be taken along, of what the address asks for, with what each file loses. */
export function dataPage(selection: Selection, search: string): Markup {
  const { scope, dataVersion } = selection.provenance;
  return html` <h1>Data</h1>
    <p class="faint">${scope}</p>
    <p class="row">
      <a class="button" href="/data/import">Import a data file</a>
      <a class="button" href="/data/figures">Check the figures, or compute them anew</a>
    </p>
    <p>
      Every file keeps low, best and high apart. An empty high means that no source set a ceiling; an empty cell is
      unknown, and never zero. A file with less room than the figures need says what it loses.
    </p>
    <div class="scroll">
      <table>
        <caption>
          Files of this selection. The same words in the address that narrow the overview narrow them.
        </caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">What it is</th>
            <th scope="col" class="number">Rows</th>
            <th scope="col">What it loses</th>
          </tr>
        </thead>
        <tbody>
          ${each(downloads, (download) => fileRow(download, selection, search))}
        </tbody>
      </table>
    </div>
    <p>
      <a href="/data/datapackage.json${search}">datapackage.json</a> describes them all: every column with its meaning,
      the losses, the briefs they rest on. The sentences are their publishers’: quote them as such.
    </p>
    <p>
      For programs: <a href="/api">the addresses and what they answer</a>,
      <a href="/feed.atom">a feed of reports and of what became known</a>.
    </p>
    <h2>Columns</h2>
    ${each(
      shapesOf(selection),
      ({ shape }) =>
        html`<details>
          <summary>${shape.title}, version ${shape.version}: one row is ${shape.row}</summary>
          <dl class="small">
            ${each(
              shape.columns,
              ({ name, meaning }) =>
                html`<dt><code>${name}</code></dt>
                  <dd>${meaning}</dd>`,
            )}
          </dl>
        </details>`,
    )}
    <p class="faint small">Data version ${dataVersion.slice(0, 16)}</p>`;
}

function fileRow(download: Download, selection: Selection, search: string): Markup {
  const { losses } = download.about(selection);
  return html`<tr>
    <th scope="row"><a href="/data/${download.name}${search}" download>${download.name}</a></th>
    <td>${download.title}</td>
    <td class="number">${digits(losses.rows)}</td>
    <td class="small">
      ${losses.losses.length === 0 ? "nothing" : each(losses.losses, ({ what, rows }) => html`<div>${what} (${digits(rows)})</div>`)}
    </td>
  </tr>`;
}

/** Each shape once. */
function shapesOf(selection: Selection) {
  const all = downloads.map((download) => download.about(selection));
  return [...new Map(all.map((about) => [about.shape.name, about])).values()];
}
