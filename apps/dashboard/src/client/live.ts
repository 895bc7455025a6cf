import { offerCopies } from "./copy-table.ts";
import { drawPanels, forgetPanels } from "./panels.ts";

/**
 * Keeps a page that only shows things as new as the ledger, without losing the place: the scroll, what was unfolded, the
 * focus. Whoever is in the middle of a form is told, and asks for it themselves.
 */
export function followLedger(): void {
  if (document.querySelector("main[data-live]") === null) return;
  let shown: string | null = null;
  let source: EventSource | null = null;
  const watch = () => {
    source?.close();
    source = null;
    // A page that nobody looks at holds no connection.
    if (document.visibilityState === "hidden") return;
    source = new EventSource("/events");
    source.addEventListener("ledger", ({ data }: MessageEvent<string>) => {
      if (shown !== null && shown !== data) void comeUp();
      shown = data;
    });
  };
  document.addEventListener("visibilitychange", watch);
  watch();
}

async function comeUp(): Promise<void> {
  if (document.activeElement?.closest("main form") != null) return tell("New figures came in.", true);
  await renew();
}

/** Fetches the page anew and puts what it shows in the place of what stands here. */
async function renew(): Promise<void> {
  const answer = await fetch(location.href);
  if (!answer.ok) return tell("New figures came in.", true);
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
  tell("New figures came in. The page shows them now.", false);
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
  button.addEventListener("click", () => void renew());
  place.append(" ", button);
}

function placed(): Element {
  const place = document.createElement("p");
  place.id = "live";
  place.setAttribute("role", "status");
  document.querySelector("main")?.before(place);
  return place;
}
