import { gazetteer } from "@daybook/data";
import type { Run, Schedule } from "@daybook/store";
import { each, html, when, type Markup } from "./html.ts";

/** A schedule with the time of its next run; `null` while it is paused. */
export type ScheduleView = Schedule & { readonly nextRun: Date | null };

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** All schedules with their next runs, and the form for a new one. */
export function schedulesPage(schedules: readonly ScheduleView[], draft: Draft): Markup {
  return html`<h1>Schedules</h1>
    <p>A schedule has the worker make the report of the week before and keep it under Reports.</p>
    ${
      schedules.length === 0
        ? html`<p class="faint">There is no schedule yet.</p>`
        : html`<div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">Schedule</th>
                  <th scope="col">When</th>
                  <th scope="col">Place</th>
                  <th scope="col">Next run</th>
                </tr>
              </thead>
              <tbody>
                ${each(
                  schedules,
                  (schedule) =>
                    html`<tr>
                      <th scope="row"><a href="/schedules/${schedule.id}">${schedule.name}</a></th>
                      <td>${whenWords(schedule)}</td>
                      <td>${schedule.place ?? "All places"}</td>
                      <td>${nextWords(schedule)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    <h2>A new schedule</h2>
    ${scheduleForm("/schedules", draft, "Make the schedule")}`;
}

/** One schedule: what it does, its next run, its history. */
export function schedulePage(schedule: ScheduleView, runs: readonly Run[], draft: Draft): Markup {
  const act = (action: string, words: string, isFirst = false) =>
    html`<form method="post" action="/schedules/${schedule.id}/${action}">
      <button type="submit" ${isFirst ? html` class="first"` : ""}>${words}</button>
    </form>`;
  const isBusy = runs.some(({ state }) => state === "waiting" || state === "running");
  return html`<p class="faint small"><a href="/schedules">Schedules</a></p>
    <h1>${schedule.name}</h1>
    <p>${whenWords(schedule)}, ${schedule.place ?? "all places"}. ${nextWords(schedule)}.</p>
    <div class="row">
      ${act("run", "Run now", true)}${schedule.state === "paused" ? act("resume", "Resume") : act("pause", "Pause")}${act("delete", "Delete")}
    </div>
    <h2 id="history">History</h2>
    ${when(isBusy, () => html`<p class="faint" data-busy>A run is under way. <a href="/schedules/${schedule.id}#history">Look again</a></p>`)}
    ${
      runs.length === 0
        ? html`<p class="faint">It has not run yet.</p>`
        : html`<div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">Asked</th>
                  <th scope="col">Week</th>
                  <th scope="col">State</th>
                  <th scope="col">File</th>
                </tr>
              </thead>
              <tbody>
                ${each(runs, runLine)}
              </tbody>
            </table>
          </div>`
    }
    <h2>Edit</h2>
    ${scheduleForm(`/schedules/${schedule.id}`, draft, "Save")}`;
}

function runLine({ enqueuedAt, week, state, message, attempt, report, occasion }: Run): Markup {
  return html`<tr data-run="${state}">
    <th scope="row">
      ${instant(enqueuedAt)}<br /><span class="faint small"
        >${occasion.startsWith("due:") ? "as scheduled" : "run now"}</span
      >
    </th>
    <td>${week}</td>
    <td>
      ${state}${when(message !== null, () => html`<br /><span class="small">${message ?? ""} (attempt ${attempt})</span>`)}
    </td>
    <td>
      ${report === null ? "" : html`<a href="/reports/files/${report.sha256}.pdf">PDF, ${report.pages} pages</a>`}
    </td>
  </tr>`;
}

function instant(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

function whenWords({ weekday, time, zone }: Pick<ScheduleView, "weekday" | "time" | "zone">): string {
  return `${weekdays[weekday - 1] ?? "?"}s at ${time} (${zone})`;
}

function nextWords({ state, nextRun }: ScheduleView): string {
  if (state === "paused") return "Paused";
  return nextRun === null ? "No next run" : `Next run ${instant(nextRun.toISOString())}`;
}

/** What a form holds, as a person typed it, and what is wrong with it. */
export interface Draft {
  readonly name: string;
  readonly weekday: string;
  readonly time: string;
  readonly zone: string;
  readonly place: string;
  readonly problem: string | null;
}

export function emptyDraft(zone: string): Draft {
  return { name: "Weekly report", weekday: "1", time: "06:00", zone, place: "", problem: null };
}

function scheduleForm(action: string, draft: Draft, words: string): Markup {
  return html`${when(draft.problem !== null, () => html`<div class="notice" role="alert"><p>${draft.problem ?? ""} Nothing was changed.</p></div>`)}
    <form class="controls" method="post" action="${action}">
      <label>Name<input name="name" required maxlength="100" value="${draft.name}" /></label>
      <label
        >Day<select name="weekday">
          ${each(weekdays, (name, at) => html`<option value="${at + 1}" ${String(at + 1) === draft.weekday ? html` selected` : ""}>${name}</option>`)}
        </select></label
      >
      <label>Time<input type="time" name="time" required value="${draft.time}" /></label>
      <label>Time zone<input name="zone" list="zones" required value="${draft.zone}" /></label>
      <datalist id="zones">${each(zones, (name) => html`<option value="${name}"></option>`)}</datalist>
      <label>Place<input name="place" list="places" value="${draft.place}" placeholder="All places" /></label>
      <datalist id="places">${each(gazetteer, ({ name }) => html`<option value="${name}"></option>`)}</datalist>
      <label
        >Language<select name="language">
          <option value="en">English</option>
        </select></label
      >
      <button class="first" type="submit">${words}</button>
    </form>`;
}

const zones = ["UTC", ...new Set(gazetteer.map(({ zone }) => zone))];
