import { offerCopies } from "./copy-table.ts";
import { drawPanels, forgetPanels } from "./panels.ts";

/**
 * Keeps a page that only shows things as new as the ledger, without losing the place: the scroll, what was unfolded, the
 * focus. Whoever is in the middle of a form is told, and asks for it themselves. Every page says at its foot what is
 * being worked on.
 */
export function followLedger(): void {
  const isLive = document.querySelector("main[data-live]") !== null;
  let shown: string | null = null;
  let source: EventSource | null = null;
  const watch = () => {
    source?.close();
    source = null;
    // A page that nobody looks at holds no connection.
    if (document.visibilityState === "hidden" || document.querySelector("#work") === null) return;
    source = new EventSource("/events");
    source.addEventListener("work", ({ data }: MessageEvent<string>) => tellWork(JSON.parse(data) as WorkLine[]));
    source.addEventListener("ledger", ({ data }: MessageEvent<string>) => {
      if (isLive && shown !== null && shown !== data) void comeUp();
      shown = data;
    });
  };
  document.addEventListener("visibilitychange", watch);
  watch();
  lookAgain();
}

interface WorkLine {
  readonly words: string;
  readonly href: string;
}

/** What is being worked on, and after it that it has ended: both lead to its page. */
function tellWork(lines: readonly WorkLine[]): void {
  const place = document.querySelector<HTMLElement>("#work");
  if (place === null) return;
  const links = [...place.querySelectorAll("a")];
  if (lines.length === 0) return place.append(links.length === 0 ? "" : " It has ended.");
  place.replaceChildren(...lines.flatMap(({ words, href }) => [linkTo(href, words), " "]));
}

function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = words;
  return link;
}

/** A page on which something is being worked on shows how far it is, until it has ended. */
function lookAgain(): void {
  setTimeout(() => void (isBusy() ? renew("") : Promise.resolve()).catch(() => {}).finally(lookAgain), 1000);
}

function isBusy(): boolean {
  return document.querySelector("main [data-busy]") !== null && document.visibilityState === "visible" && !isWriting();
}

/** Someone is in the middle of a form; a field may belong to one without standing in it. */
function isWriting(): boolean {
  return document.activeElement?.closest("main form, main [form]") != null;
}

async function comeUp(): Promise<void> {
  if (isWriting()) return tell("New figures came in.", true);
  await renew(shownWords);
}

const shownWords = "New figures came in. The page shows them now.";

/** Fetches the page anew and puts what it shows in the place of what stands here. */
async function renew(words: string): Promise<void> {
  const answer = await fetch(location.href);
  if (!answer.ok) return words === "" ? undefined : tell("New figures came in.", true);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [here, there] = [document.querySelector("main"), page.querySelector("main")];
  if (here === null || there === null) return;
  const [open, top, focused] = [openIn(here), scrollY, document.activeElement?.getAttribute("href") ?? null];
  forgetPanels();
  here.replaceChildren(...there.childNodes);
  drawPanels();
  offerCopies();
  for (const details of here.querySelectorAll("details")) details.open = open.get(nameOf(details)) ?? details.open;
  scrollTo({ top, behavior: "instant" });
  if (focused !== null)
    here.querySelector<HTMLElement>(`[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  if (words !== "") tell(words, false);
}

function openIn(main: Element): ReadonlyMap<string, boolean> {
  return new Map([...main.querySelectorAll("details")].map((details) => [nameOf(details), details.open]));
}

/** The part of the page it stands in, and what it is called. */
function nameOf(details: HTMLDetailsElement): string {
  return `${details.closest("[id]")?.id ?? ""} ${details.querySelector("summary")?.textContent ?? ""}`;
}

function tell(words: string, offersToShow: boolean): void {
  const place = document.querySelector("#live") ?? placed();
  place.textContent = words;
  if (!offersToShow) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Show them";
  button.addEventListener("click", () => void renew(shownWords));
  place.append(" ", button);
}

function placed(): Element {
  const place = document.createElement("p");
  place.id = "live";
  place.setAttribute("role", "status");
  document.querySelector("main")?.before(place);
  return place;
}
