import { currentStop, focusStop, nextWaiting, stops } from "./focus.ts";
import { say } from "./say.ts";

/** Sends the forms of the review by fetch, follows the links into its modes, and puts the answer in the page's place. */
export function offerSwaps(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.closest("#review") === null || form.action.endsWith("/briefs/name")) return;
    event.preventDefault();
    void inTurn(() => send(form, event.submitter));
  });
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("#review a[data-mode]");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void inTurn(() => follow(link.href, link.dataset["focus"] ?? null));
  });
}

let turn: Promise<void> = Promise.resolve();
let waiting = 0;

/** Whether a decision is under way; keys that are pressed meanwhile wait for the page that it gives. */
export function isBusy(): boolean {
  return waiting > 0;
}

/** One after the other, in the order in which they were asked for. */
export function inTurn(action: () => Promise<void> | void): Promise<void> {
  waiting += 1;
  turn = turn
    .then(action)
    .catch(tellTrouble)
    .finally(() => (waiting -= 1));
  return turn;
}

function tellTrouble(): void {
  const words = "Daybook does not answer. Nothing was changed; what you see may be old. Try again.";
  say(words);
  const notice = Object.assign(document.createElement("div"), { className: "notice", role: "alert" });
  notice.append(Object.assign(document.createElement("p"), { textContent: words }));
  document.querySelector("#review .notice[role=alert]")?.remove();
  document.querySelector("#review .workbench")?.before(notice);
}

const accept = { Accept: "text/html-fragment" };

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const body = new URLSearchParams(
    [...new FormData(form, submitter)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  if (form.method === "get")
    return follow(`${form.action.replace(/[?#].*$/, "")}?${body.toString()}`, form.dataset["focus"] ?? null);
  const goes = submitter?.dataset["goes"] ?? "here";
  const [from, order] = [currentStop()?.id ?? null, stops().map(({ id }) => id)];
  await swap(await fetch(form.action, { method: "post", body, headers: accept }));
  const made = document.querySelector<HTMLElement>("#review")?.dataset["at"] ?? "";
  const next = goes === "here" ? undefined : nextWaiting(order, goes === "first" ? null : from);
  settle(made === "" ? (next?.id ?? from) : made, order);
  history.replaceState(null, "", location.pathname);
}

async function follow(href: string, focus: string | null): Promise<void> {
  const from = currentStop()?.id ?? null;
  const order = stops().map(({ id }) => id);
  await swap(await fetch(href, { headers: accept }));
  history.replaceState(null, "", href);
  settle(focus ?? from, order);
  document.querySelector<HTMLElement>(focus === null ? "[data-first]" : `[id="${focus}"] [data-first]`)?.focus();
}

/** Puts what was answered in the place of what is shown; what was scrolled and folded stays as it was. */
async function swap(answer: Response): Promise<void> {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [old, fresh] = [document.querySelector("#review"), page.querySelector<HTMLElement>("#review")];
  if (old === null || fresh === null) throw new Error(`an answer without a review: ${answer.status}`);
  const pane = document.querySelector(".brieftext");
  const scrolled = pane?.scrollTop ?? 0;
  keepEffect(old, fresh);
  keepFolded(old, fresh);
  old.replaceWith(fresh);
  const shown = document.querySelector(".brieftext");
  if (shown !== null) shown.scrollTop = scrolled;
  say(fresh.dataset["said"] ?? "");
  document.dispatchEvent(new CustomEvent("daybook:swapped"));
}

/** What the totals would be stays in sight until it is known anew. */
function keepEffect(old: Element, fresh: Element): void {
  for (const part of ["[data-effect-one]", "[data-effect-all]"]) {
    const [before, after] = [old.querySelector(part), fresh.querySelector(part)];
    if (before !== null && after !== null && after.childElementCount === 0) after.replaceChildren(...before.childNodes);
  }
}

/** What a person folded stays folded. */
function keepFolded(old: Element, fresh: Element): void {
  for (const before of old.querySelectorAll<HTMLElement>("details[data-kept]"))
    fresh
      .querySelector(`details[data-kept="${before.dataset["kept"]}"]`)
      ?.toggleAttribute("open", before.hasAttribute("open"));
}

/** Where a person is afterwards; a card that is gone leaves them at the one that stands where it stood. */
function settle(id: string | null, order: readonly string[]): void {
  const notice = document.querySelector<HTMLElement>("#notice");
  const all = stops();
  const stood = order.indexOf(id ?? "");
  const stop = all.find((one) => one.id === id) ?? all[Math.min(Math.max(stood, 0), all.length - 1)];
  if (stop !== undefined) focusStop(stop, { moveFocus: true });
  else document.querySelector<HTMLElement>("#figures")?.focus();
  if (id !== null && stop?.id !== id) document.getElementById(id)?.focus();
  notice?.scrollIntoView({ block: "nearest" });
}
