import { currentStop, focusStop, stops } from "./focus.ts";
import { inTurn, isBusy } from "./swap.ts";

const stored = "daybook-keys";

/** Single keys press the buttons of the card at hand, else those of the whole brief. */
export function offerKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Enter" && event.target instanceof HTMLSelectElement) return sendFrom(event);
    if (event.key === "Escape" ? leavesNothing(event) : isTyped(event) || !areOn()) return;
    if (!isOurs(event)) return;
    event.preventDefault();
    if (isBusy()) void inTurn(() => press(event.key));
    else press(event.key);
  });
  document.addEventListener("daybook:swapped", showSwitch);
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches("[data-keys-on]"))
      localStorage.setItem(stored, target.checked ? "on" : "off");
  });
  showSwitch();
}

/** Enter sends a form from a list to choose from too, as it does from a field. */
function sendFrom(event: KeyboardEvent): void {
  const form = (event.target as HTMLSelectElement).form;
  if (form === null || form.closest("#review") === null) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector<HTMLButtonElement>("button[type=submit]"));
}

const moves: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

function press(key: string): void {
  const step = moves[key];
  if (step !== undefined) return move(step);
  const found = keyed(currentStop(), key) ?? keyed(document.querySelector("#review"), key, true);
  if (found === null) return;
  if (found instanceof HTMLInputElement && found.type === "radio") found.checked = true;
  else if (found.tagName === "SUMMARY") openFolded(found);
  else if (key === "n") pressWords(found);
  else found.click();
}

/** A button of a card counts only in that card; "Change the incident" is above its cards. */
function keyed(inside: Element | null, key: string, isWhole = false): HTMLElement | null {
  if (inside === null) return null;
  const own = [...inside.querySelectorAll<HTMLElement>(`[data-key~="${CSS.escape(key)}"]`)];
  if (!isWhole) return own[0] ?? headKey(inside, key);
  return own.find((one) => one.closest("[data-stop], .head") === null) ?? null;
}

function headKey(stop: Element, key: string): HTMLElement | null {
  return stop.closest(".incident")?.querySelector<HTMLElement>(`.head [data-key~="${CSS.escape(key)}"]`) ?? null;
}

/** With words at hand they become a figure; without, a person types them. */
function pressWords(button: HTMLElement): void {
  const field = document.querySelector<HTMLInputElement>("#words");
  if (field === null || field.value !== "") return button.click();
  document.querySelector("[data-text]")?.setAttribute("open", "");
  field.focus();
}

function openFolded(summary: HTMLElement): void {
  summary.parentElement?.toggleAttribute("open");
  summary.focus();
}

function move(step: 1 | -1): void {
  const all = stops();
  const at = all.findIndex((stop) => stop === currentStop());
  const next = all[at === -1 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
  if (next !== undefined) focusStop(next, { moveFocus: true });
}

/** What a person types into a field is theirs. */
function isTyped({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && (target.type === "radio" || target.type === "checkbox"))
    return key.startsWith("Arrow");
  return target.matches("input, select, textarea") || (key.startsWith("Arrow") && target.closest(".text") !== null);
}

/** Escape belongs to us only where there is a form to leave. */
function leavesNothing({ target }: KeyboardEvent): boolean {
  const isForm = document.querySelector('#review [data-key="Escape"]') !== null;
  if (!isForm && target instanceof HTMLElement && target.matches("input, textarea, select")) {
    const stop = currentStop();
    if (stop !== null && target.closest("#review") !== null) focusStop(stop, { moveFocus: true });
  }
  return !isForm;
}

function isOurs({ key, target }: KeyboardEvent): boolean {
  const isHere = target === document.body || (target instanceof Element && target.closest("#review") !== null);
  if (!isHere) return false;
  if (key in moves) return true;
  const stop = currentStop();
  return isBusy() || (keyed(stop, key) ?? keyed(document.querySelector("#review"), key, true)) !== null;
}

function areOn(): boolean {
  return localStorage.getItem(stored) !== "off";
}

function showSwitch(): void {
  const box = document.querySelector<HTMLInputElement>("[data-keys-on]");
  if (box === null) return;
  box.checked = areOn();
  box.parentElement?.removeAttribute("hidden");
}
