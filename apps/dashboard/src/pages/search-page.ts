import { dayWords, digits, openWords, periodWords } from "@daybook/charts";
import { searchKinds, type Excerpt, type SearchKind } from "@daybook/store";
import type { FoundResults } from "../search/found-results.ts";
import type { FoundFigure, SearchResult } from "../search/result-of.ts";
import type { SearchAsked } from "../search/search-asked.ts";
import { each, html, when, type Markup } from "./html.ts";
import { shortOf } from "./number.ts";
import { saveView } from "./save-view.ts";

const kinds: Readonly<Record<SearchKind, { readonly one: string; readonly many: string }>> = {
  place: { one: "place", many: "Places" },
  speaker: { one: "speaker", many: "Speakers" },
  publisher: { one: "publisher", many: "Publishers" },
  incident: { one: "incident", many: "Incidents" },
  brief: { one: "brief", many: "Briefs" },
};

/** What a question finds, with the words, the days and the figures; as far as it is known now. */
export function searchPage(asked: SearchAsked, found: FoundResults): Markup {
  return html`<h1>Search</h1>
    <form class="controls" method="get" action="/search" role="search">
      <label class="wide"
        >Words<input type="search" name="q" value="${asked.question}" autocomplete="off" maxlength="500"
      /></label>
      ${when(asked.kind !== null, () => html`<input type="hidden" name="kind" value="${asked.kind ?? ""}" />`)}
      <button class="first" type="submit">Search</button>
    </form>
    ${asked.question.trim() === "" ? help() : answer(asked, found)}`;
}

function help(): Markup {
  return html`<p>
    Searches the text of briefs, incidents, places, and who said it. All words must be there; of the last one its
    beginning will do. Words between “quotes” are looked for in that order.
  </p>`;
}

function answer(asked: SearchAsked, found: FoundResults): Markup {
  const all = Object.values(found.byKind).reduce((a, b) => a + b, 0);
  if (all === 0)
    return html`<p role="status">
        Nothing here has ${/\s/.test(asked.question.trim()) ? "all these words" : "this word"}: “${asked.question}”.
        Another spelling, or fewer words, may find it.
      </p>
      ${help()}`;
  return html`<nav aria-label="Kinds of results" class="row kinds">
      ${kindLink(asked, { kind: null, words: "Everything", found: all })}
      ${each(
        searchKinds.filter((kind) => found.byKind[kind] > 0 || kind === asked.kind),
        (kind) => kindLink(asked, { kind, words: kinds[kind].many, found: found.byKind[kind] }),
      )}
    </nav>
    <ol class="plainlist results" start="${asked.offset + 1}">
      ${each(found.results, (result) => html`<li>${resultLine(result)}</li>`)}
    </ol>
    ${pages(asked, found.all)}
    <div class="choices">${saveView(addressOf({ ...asked, page: 1 }), { hasDays: false })}</div>`;
}

function kindLink(
  asked: SearchAsked,
  { kind, words, found }: { readonly kind: SearchKind | null; readonly words: string; readonly found: number },
): Markup {
  return html`<a
    href="${addressOf({ ...asked, kind, page: 1 })}"
    ${kind === asked.kind ? html`aria-current="true"` : ""}
    >${words} <span class="faint">${digits(found)}</span></a
  >`;
}

function addressOf({ question, kind, page }: Pick<SearchAsked, "question" | "kind" | "page">): string {
  const words = { q: question, ...(kind === null ? {} : { kind }), ...(page === 1 ? {} : { page: String(page) }) };
  return `/search?${new URLSearchParams(words)}`;
}

function resultLine(result: SearchResult): Markup {
  const { kind, address, title, text, isWaiting, figures } = result;
  return html`<h2>
      <a href="${address}">${excerpt(title)}</a>
      <span class="tag">${kinds[kind].one}</span
      >${when(isWaiting, () => html` <span class="tag warn">not reviewed</span>`)}
    </h2>
    <p class="small faint">${aboutWords(result)}</p>
    ${text === null ? "" : html`<p class="excerpt">${excerpt(text)}</p>`}
    ${when(figures.length > 0, () => html`<p>${each(figures, (figure, at) => html`${at > 0 ? " · " : ""}${figureLink(figure)}`)}</p>`)}`;
}

/** When, where, and how many briefs tell of it. */
function aboutWords({ kind, during, places, day, briefs, isWaiting, figures }: SearchResult): string {
  const told = `told in ${briefs === 1 ? "one brief" : `${digits(briefs)} briefs`}, last on ${dayWords(day)}`;
  const days = during === null ? "" : periodWords(during);
  switch (kind) {
    case "brief":
      return [dayWords(day), ...places, isWaiting ? "none of its figures counts" : ""].filter(Boolean).join(" · ");
    case "incident":
      return [days, places.join("; "), told].filter(Boolean).join(" · ");
    case "place":
      return figures.length === 0 ? told : `${told} · figures of ${days}`;
    case "speaker":
      return told;
    case "publisher":
      return `of ${briefs === 1 ? "one brief" : `${digits(briefs)} briefs`}, last on ${dayWords(day)}`;
  }
}

function excerpt(pieces: Excerpt): Markup {
  return html`${each(pieces, ({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text))}`;
}

function figureLink({ id, what, interval, noneReported }: FoundFigure): Markup {
  return html`<a class="number" href="/figures/${id}" title="${openWords(interval)}"
      >${shortOf({ interval, noneReported })}</a
    >
    ${what}`;
}

function pages(asked: SearchAsked, all: number): Markup {
  const last = Math.ceil(all / asked.limit);
  if (last <= 1) return "";
  const link = (page: number, words: string, rel: string) =>
    html`<a class="button" rel="${rel}" href="${addressOf({ ...asked, page })}">${words}</a>`;
  return html`<nav aria-label="Pages of results" class="row">
    ${when(asked.page > 1, () => link(asked.page - 1, "‹ Before", "prev"))}
    <span>Page ${digits(asked.page)} of ${digits(last)}</span>
    ${when(asked.page < last, () => link(asked.page + 1, "More ›", "next"))}
  </nav>`;
}
