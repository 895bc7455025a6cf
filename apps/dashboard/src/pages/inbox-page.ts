import { dayWords, digits } from "@daybook/charts";
import type { InboxLine, ListedBrief } from "@daybook/store";
import { each, html, when, type Markup } from "./html.ts";
import { pagesNav, stretchWords, type Stretch } from "./pages-nav.ts";

/** The parts of the inbox, as addresses name them. */
export const inboxParts = ["waiting", "in-review", "done", "data", "older"] as const;
export type InboxPart = (typeof inboxParts)[number];

const headings: Readonly<Record<InboxPart, readonly [heading: string, words: string]>> = {
  waiting: ["Waiting", "Nobody has looked at these yet. None of their figures counts."],
  "in-review": ["In review", "Accepted figures count already; the others wait."],
  done: ["Done", "Someone has said that this brief is done."],
  data: ["Data files", "Rows of files that were imported. They brief no day."],
  older: ["Counted before reviews were kept", "Their figures were reviewed elsewhere."],
};

export interface InboxFrame {
  /** `null`: the beginning of each. */
  readonly part: InboxPart | null;
  readonly offset: number;
}

/** How many briefs a page shows, and how many of each part where all parts are shown. */
const [onPage, atFirst] = [100, 25];

/** All briefs by how far their review is, the newest first; last those that count from before reviews were kept. */
export function inboxPage(
  lines: readonly InboxLine[],
  older: readonly ListedBrief[],
  { part, offset }: InboxFrame,
): Markup {
  if (lines.length + older.length === 0) return emptyInbox();
  const items = inboxParts.map((name) => ({ name, items: itemsOf(name, lines, older) }));
  const told = items.filter((one) => one.items.length > 0);
  return html`<div class="row head">
      <h1>Briefs</h1>
      <a class="button first" href="/briefs/new">Add a brief</a>
    </div>
    ${when(told.length > 1 || part !== null, () => partsNav(told, part))}
    ${each(
      told.filter(({ name }) => part === null || part === name),
      (one) => partOf(one, part === null ? { offset: 0, onPage: atFirst } : { offset, onPage }, part !== null),
    )}
    ${when(part !== null && !told.some(({ name }) => name === part), () => html`<p>No brief is here.</p>`)}`;
}

interface Listed {
  readonly name: InboxPart;
  readonly items: readonly (() => Markup)[];
}

/** Their lines; only those that a page shows are written. */
function itemsOf(
  name: InboxPart,
  lines: readonly InboxLine[],
  older: readonly ListedBrief[],
): readonly (() => Markup)[] {
  if (name === "data") return older.filter(({ kind }) => kind === "data").map((brief) => () => countedLine(brief));
  if (name === "older") return older.filter(({ kind }) => kind !== "data").map((brief) => () => countedLine(brief));
  return lines.filter(({ state }) => state === name.replace("-", " ")).map((line) => () => briefLine(line, lines));
}

function partsNav(told: readonly Listed[], part: InboxPart | null): Markup {
  const link = (name: InboxPart | null, words: string) =>
    html`<a href="${addressOf(name)}" ${name === part ? html`aria-current="page"` : ""}>${words}</a>`;
  return html`<nav class="row kinds" aria-label="Parts of the inbox">
    ${link(null, "All")}
    ${each(told, ({ name, items }) => link(name, `${headings[name][0]} (${digits(items.length)})`))}
  </nav>`;
}

function addressOf(part: InboxPart | null, offset = 0): string {
  const query = new URLSearchParams({
    ...(part && { part }),
    ...(offset > 0 && { offset: String(offset) }),
  }).toString();
  return query === "" ? "/briefs" : `/briefs?${query}`;
}

function partOf({ name, items }: Listed, { offset, onPage: most }: Omit<Stretch, "all">, isAlone: boolean): Markup {
  const [heading, words] = headings[name];
  const stretch = { all: items.length, offset, onPage: most };
  return html`<h2>${heading} <span class="faint">${stretchWords(stretch)}</span></h2>
    <p class="faint small">${words}</p>
    <ul class="plainlist inbox">
      ${each(items.slice(offset, offset + most), (item) => html`<li>${item()}</li>`)}
    </ul>
    ${when(isAlone, () => pagesNav(stretch, { of: "briefs", words: ["Newer", "Older"], addressAt: (at) => addressOf(name, at) }))}
    ${when(!isAlone && items.length > most, () => html`<p><a href="${addressOf(name)}">All ${digits(items.length)}</a></p>`)}`;
}

function countedLine({ id, title, published, claims }: ListedBrief): Markup {
  return html`<a href="/briefs/${id}">${title}</a>
    <p class="small faint">${dayWords(published)} · ${digits(claims)} ${claims === 1 ? "claim" : "claims"}</p>`;
}

function emptyInbox(): Markup {
  return html`<h1>Briefs</h1>
    <p>
      There is no brief yet: paste the first one, look at the figures that are found in it, and accept those that are
      right.
    </p>
    <p><a class="button first" href="/briefs/new">Add a brief</a></p>`;
}

function briefLine(line: InboxLine, all: readonly InboxLine[]): Markup {
  const { id, title, published, example, editionOf } = line;
  const first = all.find((other) => other.id === editionOf);
  return html`<a href="/briefs/${id}">${title}</a>${when(example, () => html` <span class="tag">example</span>`)}
    <p class="small faint">
      ${[dayWords(published), figuresWords(line), byWords(line)].filter((words) => words !== "").join(" · ")}
    </p>
    ${editionOf === null ? "" : html`<p class="small">corrected edition of <a href="/briefs/${editionOf}">${first === undefined ? "an earlier brief" : `${first.title}, ${dayWords(first.published)}`}</a></p>`}`;
}

function figuresWords({ figures, waiting, accepted, rejected }: InboxLine): string {
  if (figures === 0) return "no figure found";
  const counts = [
    waiting === 0 ? "" : `${waiting} of ${figures} wait`,
    accepted === 0 ? "" : `${accepted} ${accepted === 1 ? "counts" : "count"}`,
    rejected === 0 ? "" : `${rejected} rejected`,
  ];
  return counts.filter((words) => words !== "").join(", ");
}

function byWords({ by, decidedAt }: InboxLine): string {
  return by.length === 0 || decidedAt === null
    ? ""
    : `by ${by.join(", ")}, last on ${dayWords(decidedAt.slice(0, 10))}`;
}
