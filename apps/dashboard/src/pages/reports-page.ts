import { dayWords, spanWords } from "@daybook/charts";
import { periodOfWeek, type FirstWeekday } from "@daybook/data";
import type { Run, StoredReport } from "@daybook/store";
import { each, html, when, type Markup } from "./html.ts";

/** The archive of stored reports, and a report of any week that has a brief. */
export function reportsPage(
  { reports, open }: { readonly reports: readonly StoredReport[]; readonly open: readonly Run[] },
  weeks: readonly string[],
  first: FirstWeekday,
): Markup {
  return html`<h1>Reports</h1>
    ${when(open.length > 0, () => openRuns(open))}
    <h2>Weekly reports</h2>
    ${
      weeks.length === 0
        ? html`<p>No week has a brief yet.</p>`
        : html`<ul class="plainlist">
            ${each(weeks, (week) => html`<li>${week} <span class="faint">${daysWords(week, first)}</span> · <a href="/reports/${week}.pdf">PDF, all places, current knowledge</a></li>`)}
          </ul>`
    }
    <h2>Stored files</h2>
    ${
      reports.length === 0
        ? html`<p class="faint">
            None yet. A report is stored when it is first asked for or when a schedule falls due.
          </p>`
        : html`<div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">Week</th>
                  <th scope="col">Place</th>
                  <th scope="col">As known on</th>
                  <th scope="col">Stored</th>
                  <th scope="col" class="num">Pages</th>
                  <th scope="col" class="num">Size</th>
                  <th scope="col">SHA-256</th>
                  <th scope="col">File</th>
                </tr>
              </thead>
              <tbody>
                ${each(
                  reports,
                  (report) =>
                    html`<tr>
                      <th scope="row">
                        ${report.week}
                        ${when(report.firstWeekday !== first, () => daysWords(report.week, report.firstWeekday))}
                      </th>
                      <td>${report.place ?? "All places"}</td>
                      <td>${report.asKnownOn === null ? "all that was known" : dayWords(report.asKnownOn)}</td>
                      <td>
                        ${dayWords(report.finishedAt.slice(0, 10))}${when(!report.isOfNow, () => html` <span class="tag">by earlier rules</span>`)}
                      </td>
                      <td class="num">${report.pages}</td>
                      <td class="num">${Math.round(report.size / 1024)} kB</td>
                      <td class="hash">${report.sha256}</td>
                      <td><a href="/reports/files/${report.sha256}.pdf">PDF</a></td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }`;
}

/** Reports that were asked for and are not there yet. They are made whether anyone looks or not. */
function openRuns(runs: readonly Run[]): Markup {
  return html`<h2 id="open">Being made</h2>
    <ul class="plainlist" data-busy>
      ${each(
        runs,
        ({ week, place, progress, attempt, enqueuedAt, message, ...run }) =>
          html`<li>
            <label>${week}, ${place ?? "all places"} ${progressBar(progress)}</label>
            <span class="faint"
              >${doingWords({ ...run, progress })}${when(attempt > 1, () => `, attempt ${attempt}`)}; asked for on
              ${dayWords(enqueuedAt.slice(0, 10))} at ${enqueuedAt.slice(11, 19)} UTC</span
            >
            ${when(message !== null, () => html`<br /><span class="small">Before that it failed: ${message ?? ""}</span>`)}
          </li>`,
      )}
    </ul>
    <p class="small">It goes on if you leave. <a href="/reports">Look again</a></p>`;
}

function progressBar(progress: Run["progress"]): Markup {
  if (progress === null || progress.all === 0) return html`<progress></progress>`;
  return html`<progress max="${progress.all}" value="${progress.done}"></progress>`;
}

/** "drawing casualties, after 3 pages: 2 of 10 parts are done" */
export function doingWords({ state, progress }: Pick<Run, "state" | "progress">): string {
  if (state === "waiting") return "waits for a worker";
  if (progress === null) return "is being made";
  const { step, done, all } = progress;
  const share = all === 0 ? "" : `: ${done} of ${all} parts are done`;
  return `${step.charAt(0).toLowerCase()}${step.slice(1)}${share}`;
}

/** The days of a week, where its name alone would not say them. */
function daysWords(week: string, firstWeekday: FirstWeekday): string {
  const period = periodOfWeek(week, firstWeekday);
  return period === undefined ? "" : spanWords({ ...period, firstWeekday });
}

/** Shown where no worker answered in time. Nothing is lost: the run stays in the queue. */
export function waitingPage({ week, asKnownOn }: { readonly week: string; readonly asKnownOn: string | null }): Markup {
  const query = asKnownOn === null ? "" : `?asKnownOn=${asKnownOn}`;
  return html`<h1>The report of ${week} is not ready yet</h1>
    <p>
      It was asked for and waits in the queue, but no worker has finished it within 20 seconds. Nothing is lost: it is
      found among the <a href="/reports#open">reports being made</a>. If no worker runs, start one.
    </p>
    <p>
      <a class="button first" href="/reports/${week}.pdf${query}">Ask again</a>
      <a class="button" href="/reports">Reports</a>
    </p>`;
}
