let at: string | null = null;

/** The cards and questions that j and k walk through, in the order of the page. */
export function stops(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("#review [data-stop]")];
}

export function currentStop(): HTMLElement | null {
  return at === null ? null : document.getElementById(at);
}

/** Where a page that was opened begins: at what the address names, else at the first thing that waits. */
export function firstFocus(): void {
  const named = document.getElementById(location.hash.slice(1))?.closest<HTMLElement>("[data-stop]");
  const first = named ?? stops().find(waits);
  if (first === undefined || location.hash.startsWith("#at-")) return;
  focusStop(first, { moveFocus: named !== null && named !== undefined });
  first.focus({ preventScroll: true });
}

export function waits(stop: HTMLElement): boolean {
  return (stop.dataset["waits"] ?? "") !== "" || stop.dataset["asks"] !== undefined;
}

/** The next that waits, after a place in the order of the page; from the top again where none is left below. */
export function nextWaiting(ids: readonly string[], after: string | null): HTMLElement | undefined {
  const open = stops().filter(waits);
  const passed = after === null ? -1 : ids.indexOf(after);
  const below = ids.slice(passed + 1);
  return open.find(({ id }) => below.includes(id)) ?? open[0];
}

interface Move {
  /** Whether the keyboard goes there too, or is there already. */
  readonly moveFocus: boolean;
}

/** Makes a card the one at hand: its words are shown in the text, its effect at the foot. */
export function focusStop(stop: HTMLElement, { moveFocus }: Move): void {
  document.querySelectorAll(".is-current").forEach((old) => old.classList.remove("is-current"));
  at = stop.id;
  stop.classList.add("is-current");
  if (moveFocus) stop.focus({ preventScroll: true });
  if (moveFocus) intoView(stop);
  showWords(stop);
  document.dispatchEvent(new CustomEvent("daybook:stop"));
}

/** Between what sticks to the top and the foot of the window. */
function intoView(stop: HTMLElement): void {
  const { top, bottom } = stop.getBoundingClientRect();
  const foot = document.querySelector("#effect")?.getBoundingClientRect().top ?? innerHeight;
  if (bottom - top > foot - 80) scrollBy({ top: top - 16 });
  else if (top < 16 || bottom > foot - 8) scrollBy({ top: (top + bottom) / 2 - foot / 2 });
}

function showWords({ dataset }: HTMLElement): void {
  const ids = (dataset["figures"] ?? "").split(" ").filter(Boolean);
  const marks = [...document.querySelectorAll<HTMLElement>(".brieftext mark[data-figures]")];
  const own = marks.filter((mark) => mark.dataset["figures"]?.split(" ").some((id) => ids.includes(id)));
  for (const mark of own) mark.classList.add("is-current");
  const main = own.find((mark) => mark.dataset["figures"]?.split(" ").includes(ids[0] ?? "")) ?? own[0];
  scrollPane(main);
}

/** Scrolls the text beside the list and nothing else. */
function scrollPane(mark: HTMLElement | undefined): void {
  const pane = document.querySelector<HTMLElement>(".brieftext");
  if (mark === undefined || pane === null || pane.scrollHeight <= pane.clientHeight) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (top < frame.top + 40 || bottom > frame.bottom - 40) pane.scrollTop += top - frame.top - frame.height / 3;
}
