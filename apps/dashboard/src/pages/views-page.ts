import { dayWords } from "@daybook/charts";
import type { SavedView } from "@daybook/store";
import { each, html, when, type Markup } from "./html.ts";

/** What a form of the page could not do. */
export interface ViewsProblem {
  readonly words: string;
  /** The view it was about, or what was to be saved. */
  readonly id: string | null;
  readonly name: string;
  readonly address: string | null;
}

/** Every view that has a name: to open, to call otherwise, to delete. */
export function viewsPage(views: readonly SavedView[], problem: ViewsProblem | null = null): Markup {
  return html`<h1>Saved views</h1>
    ${problem === null ? "" : problemNotice(problem)}
    ${
      views.length === 0
        ? html`<p>
              No view is saved yet. Narrow the overview down to what you come back for, then choose “Save this view”
              below its controls.
            </p>
            <p><a class="button first" href="/">To the overview</a></p>`
        : html`<ul class="plainlist views">
            ${each(views, (view) => html`<li>${viewLine(view)}</li>`)}
          </ul>`
    }`;
}

function problemNotice({ words, id, name, address }: ViewsProblem): Markup {
  return html`<div class="notice" role="alert"><p>${words} Nothing was changed.</p></div>
    ${when(
      id === null && address !== null,
      () =>
        html`<form class="controls" method="post" action="/views">
          <input type="hidden" name="address" value="${address ?? ""}" />
          <label>Another name<input name="name" value="${name}" required maxlength="100" autocomplete="off" /></label>
          <button class="first" type="submit">Save</button>
        </form>`,
    )}`;
}

function viewLine({ id, name, address, savedAt, by }: SavedView): Markup {
  return html`<h2><a href="${address}">${name}</a></h2>
    <p class="small">${contentWords(address)}</p>
    <p class="small faint">saved on ${dayWords(savedAt.slice(0, 10))} by ${by}</p>
    <div class="row">
      <details>
        <summary>Rename <span class="hidden">${name}</span></summary>
        <form class="controls" method="post" action="/views/${id}">
          <label>Name<input name="name" value="${name}" required maxlength="100" autocomplete="off" /></label>
          <button type="submit">Rename</button>
        </form>
      </details>
      <form method="post" action="/views/${id}/delete">
        <button type="submit">Delete <span class="hidden">${name}</span></button>
      </form>
    </div>`;
}

/** "Overview · newest week · place Kharkiv · measure injured" */
function contentWords(address: string): string {
  const { pathname, searchParams } = new URL(address, "http://here");
  const page = pathname === "/" ? "Overview" : `${pathname.slice(1, 2).toUpperCase()}${pathname.slice(2)}`;
  const asked = [...searchParams].map(([name, value]) => `${words[name] ?? name} ${value}`);
  const hasDays = ["week", "from", "to", "since", "until", "a.from", "b.from"].some((name) => searchParams.has(name));
  return [page, ...(hasDays || pathname !== "/" ? [] : ["newest week"]), ...asked].join(" · ");
}

const words: Readonly<Record<string, string>> = {
  asKnownOn: "as known on",
  class: "victims",
  brief: "told in",
  q: "for",
};
