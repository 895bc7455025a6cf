import { dayWords } from "@daybook/charts";
import type { InboxLine, ListedBrief } from "@daybook/store";
import { each, html, when, type Markup } from "./html.ts";

const parts = [
  ["waiting", "Waiting", "Nobody has looked at these yet. None of their figures counts."],
  ["in review", "In review", "Accepted figures count already; the others wait."],
  ["done", "Done", "Someone has said that this brief is done."],
] as const;

/** All briefs by how far their review is, the newest first; last those that count from before reviews were kept. */
export function inboxPage(lines: readonly InboxLine[], older: readonly ListedBrief[]): Markup {
  if (lines.length + older.length === 0) return emptyInbox();
  return html`<div class="row head">
      <h1>Briefs</h1>
      <a class="button first" href="/briefs/new">Add a brief</a>
    </div>
    ${each(parts, ([state, heading, words]) =>
      part(
        lines.filter((line) => line.state === state),
        lines,
        { heading, words },
      ),
    )}
    ${each(counted, ({ heading, words, isOne }) => countedPart(older.filter(isOne), { heading, words }))}`;
}

/** What counts without a review. */
const counted = [
  {
    heading: "Data files",
    words: "Rows of files that were imported. They brief no day.",
    isOne: ({ kind }: ListedBrief) => kind === "data",
  },
  {
    heading: "Counted before reviews were kept",
    words: "Their figures were reviewed elsewhere.",
    isOne: ({ kind }: ListedBrief) => kind !== "data",
  },
] as const;

function countedPart(
  briefs: readonly ListedBrief[],
  { heading, words }: { readonly heading: string; readonly words: string },
): Markup {
  if (briefs.length === 0) return "";
  return html`<h2>${heading} <span class="faint">${briefs.length}</span></h2>
    <p class="faint small">${words}</p>
    <ul class="plainlist inbox">
      ${each(
        briefs,
        ({ id, title, published, claims }) =>
          html`<li>
            <a href="/briefs/${id}">${title}</a>
            <p class="small faint">${dayWords(published)} · ${claims} ${claims === 1 ? "claim" : "claims"}</p>
          </li>`,
      )}
    </ul>`;
}

function emptyInbox(): Markup {
  return html`<h1>Briefs</h1>
    <p>
      There is no brief yet: paste the first one, look at the figures that are found in it, and accept those that are
      right.
    </p>
    <p><a class="button first" href="/briefs/new">Add a brief</a></p>`;
}

function part(
  lines: readonly InboxLine[],
  all: readonly InboxLine[],
  { heading, words }: { readonly heading: string; readonly words: string },
): Markup {
  if (lines.length === 0) return "";
  return html`<h2>${heading} <span class="faint">${lines.length}</span></h2>
    <p class="faint small">${words}</p>
    <ul class="plainlist inbox">
      ${each(lines, (line) => html`<li>${briefLine(line, all)}</li>`)}
    </ul>`;
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
