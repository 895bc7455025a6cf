import { isUnitWithin, measures, type Claim, type Figure, type Incident, type Period } from "@daybook/data";
import type { SomeIncidents } from "@daybook/store";
import { dayWords, explainFigure, quantityWords, saidBy, sideWords, type Evidence } from "@daybook/charts";
import { each, html, when, type Markup } from "./html.ts";
import { besideFigure, claimNumber, figureNumber } from "./number.ts";
import { pagesNav, stretchWords } from "./pages-nav.ts";

export interface TreeView {
  readonly incidents: readonly Incident[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly asKnownOn: string | null;
  readonly evidence: Evidence;
}

/** One tree of incidents: each claim in its own words, what is held, and why. */
export function incidentPage(shown: Incident, view: TreeView): Markup {
  const root = view.incidents.find(({ parent }) => !view.incidents.some(({ id }) => id === parent)) ?? shown;
  const days = view.figures.flatMap(({ from, to }) => [from, to]).sort();
  const places = [...new Set(view.figures.flatMap((figure) => figure.places))];
  return html` <h1>${root.label}</h1>
    <p class="faint">
      ${days.length === 0 ? "" : `${dayWords(days[0] ?? "")}${days[0] === days.at(-1) ? "" : ` – ${dayWords(days.at(-1) ?? "")}`} · `}${places.join("; ")}
    </p>
    ${when(
      view.incidents.some(({ open }) => open),
      () =>
        html`<div class="notice"><p>The toll may rise, or people are still sought: what is told stays open.</p></div>`,
    )}
    ${knownOnForm(shown, view)}
    <ul class="tree">
      ${branch(root, view)}
    </ul>`;
}

function knownOnForm({ id }: Incident, { asKnownOn }: TreeView): Markup {
  return html`<form class="controls" method="get" action="/incidents/${id}">
    <label>As known on<input type="date" name="asKnownOn" value="${asKnownOn ?? ""}" /></label
    ><button type="submit">Show</button>
  </form>`;
}

function branch(incident: Incident, view: TreeView): Markup {
  const parts = view.incidents.filter(({ parent }) => parent === incident.id);
  const figures = view.figures.filter(
    (figure) => figure.incident === incident.id && isWorthShowing(figure, view.figures),
  );
  const claims = view.claims.filter((claim) => claim.incident === incident.id);
  return html`<li id="${incident.id}">
    <h2>
      ${incident.label}${when(parts.length > 0 && incident.partsTold === "all", () => html` <span class="tag">all parts told</span>`)}${when(incident.tally, () => html` <span class="tag">national tally</span>`)}
    </h2>
    ${figuresHeld(figures, view)}
    ${when(
      claims.length > 0,
      () =>
        html`<details open>
          <summary>${claims.length === 1 ? "One claim" : `${claims.length} claims`}, in their own words</summary>
          ${claimsTold(claims)}
        </details>`,
    )}
    ${when(
      parts.length > 0,
      () =>
        html`<ul>
          ${each(parts, (part) => branch(part, view))}
        </ul>`,
    )}
  </li>`;
}

/** A sum at a common unit that repeats its one kind says nothing new. */
function isWorthShowing(figure: Figure, all: readonly Figure[]): boolean {
  const isEchoOf = (other: Figure) =>
    other.incident === figure.incident &&
    other.key.measure === figure.key.measure &&
    other.key.unit !== figure.key.unit &&
    isUnitWithin(other.key.unit, figure.key.unit) &&
    other.interval.low === figure.interval.low &&
    other.interval.high === figure.interval.high;
  return figure.told || !all.some(isEchoOf);
}

function figuresHeld(figures: readonly Figure[], view: TreeView): Markup {
  if (figures.length === 0) return "";
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">What is held</th>
          <th scope="col" class="num">Number</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        ${each(figures.toSorted(inOrder), (figure) => figureLine(figure, view))}
      </tbody>
    </table>
  </div>`;
}

const measureOrder = Object.keys(measures);

/** What is held first, by measure; what stands apart by name last; a stock by its day. */
function inOrder(a: Figure, b: Figure): number {
  const order = (figure: Figure) =>
    measureOrder.indexOf(figure.key.measure) + (figure.apart === null ? 0 : measureOrder.length);
  const breadth = ({ key }: Figure) =>
    Number(key.victimClass === "people" || key.victimClass === null ? 0 : 1) +
    Number(key.group !== null) +
    Number(key.nationality !== null);
  return (
    order(a) - order(b) || a.key.kind.localeCompare(b.key.kind) || breadth(a) - breadth(b) || a.to.localeCompare(b.to)
  );
}

function figureLine(figure: Figure, { asKnownOn, evidence, figures }: TreeView): Markup {
  const why = explainFigure(figure, evidence).steps.at(-1)?.words ?? "";
  const hasTwoSides = new Set(figures.map(({ key }) => key.side)).size > 1;
  return html`<tr>
    <th scope="row">
      ${quantityWords(figure.key)}${when(hasTwoSides && figure.key.side !== null, () => html` <span class="faint small">${sideWords(figure.key)}</span>`)}${when(figure.key.kind === "stock", () => html` <span class="tag">as of ${dayWords(figure.to)}</span>`)}${when(figure.apart !== null, () => html` <span class="tag">said by ${figure.apart ?? ""} alone</span>`)}${when(figure.status === "conflict", () => html` <span class="tag warn">conflict</span>`)}
    </th>
    <td class="num">${figureNumber(figure, asKnownOn)}</td>
    <td class="small">${besideFigure(figure, asKnownOn, why)}</td>
  </tr>`;
}

function claimsTold(claims: readonly Claim[]): Markup {
  const inText = claims.toSorted(
    (a, b) => a.published.localeCompare(b.published) || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
  return html`<ul class="plainlist small">
    ${each(inText, (claim) => html`<li>${quantityWords(claim.key)}: “${claimNumber(claim)}” — ${saidBy(claim)}, ${dayWords(claim.published)}${when(claim.status !== "reported", () => html` <span class="tag">${claim.status}</span>`)}</li>`)}
  </ul>`;
}

export interface IncidentsFrame {
  readonly asKnownOn: string;
  readonly isCurrent: boolean;
  /** `null`: of all days. */
  readonly during: Period | null;
  readonly offset: number;
  readonly onPage: number;
}

/** Incidents that anything is told of, the newest first, a page at a time. */
export function incidentsPage(found: SomeIncidents, frame: IncidentsFrame): Markup {
  const { asKnownOn, isCurrent, during } = frame;
  return html`<h1>Incidents</h1>
    <form class="controls" method="get" action="/incidents">
      <label>From<input type="date" name="from" value="${during?.from ?? ""}" /></label>
      <label>To<input type="date" name="to" value="${during?.to ?? ""}" /></label>
      <label>As known on<input type="date" name="asKnownOn" value="${isCurrent ? "" : asKnownOn}" /></label
      ><button type="submit">Show</button>
    </form>
    ${
      found.all === 0
        ? noIncident(frame)
        : html`<p class="faint">${countWords(found, frame)}</p>
            ${incidentList(found, frame)}${pagesNav({ ...frame, all: found.all }, { of: "incidents", words: ["Newer", "Older"], addressAt: (offset) => addressAt(offset, frame) })}`
    }`;
}

function noIncident({ asKnownOn, isCurrent, during }: IncidentsFrame): Markup {
  if (during !== null) return html`<p>No incident of these days is told.</p>`;
  return html`<p>
    ${isCurrent ? html`No incident is told yet. <a class="button" href="/briefs">Add a brief</a>` : `No incident had been told by ${dayWords(asKnownOn)}.`}
  </p>`;
}

/** "Incidents 101–200 of 7,771, the newest first". */
function countWords({ all }: SomeIncidents, frame: IncidentsFrame): string {
  return `${all === 1 ? "Incident" : "Incidents"} ${stretchWords({ ...frame, all })}, the newest first`;
}

function incidentList({ some }: SomeIncidents, { asKnownOn, isCurrent }: IncidentsFrame): Markup {
  const query = isCurrent ? "" : `?asKnownOn=${asKnownOn}`;
  return html`<ul class="plainlist">
    ${each(some, ({ incident, from, to, places, figures }) => html`<li><a href="/incidents/${incident.id}${query}">${incident.label}</a> <span class="faint small">${dayWords(from)}${from === to ? "" : ` – ${dayWords(to)}`} · ${places.join("; ")}</span><br />${each(figures.slice(0, 5), (figure, at) => html`${at > 0 ? " · " : ""}${figureNumber(figure, asKnownOn)} ${quantityWords(figure.key)}`)}</li>`)}
  </ul>`;
}

function addressAt(offset: number, { asKnownOn, isCurrent, during }: IncidentsFrame): string {
  const known = isCurrent ? {} : { asKnownOn };
  return `/incidents?${new URLSearchParams({ ...during, ...known, offset: String(offset) }).toString()}`;
}
