import { currentStop } from "./focus.ts";

let timer = 0;
let asking: AbortController | null = null;
let askedFor = "";

/** Asks what the totals would be with the card at hand, and with all that wait; the last asked wins. */
export function followEffect({ type }: Event): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void ask(type === "daybook:swapped"), 150);
}

async function ask(isNew: boolean): Promise<void> {
  const foot = document.querySelector<HTMLElement>("#effect");
  const all = document.querySelector<HTMLElement>("#review")?.dataset["waiting"] ?? "";
  if (foot === null) return;
  asking?.abort();
  asking = new AbortController();
  const own = currentStop()?.dataset["waits"] ?? "";
  const { signal } = asking;
  await fill(foot, "[data-effect-one]", own, { signal, of: "one" });
  const allPart = foot.querySelector("[data-effect-all]");
  if (isNew || askedFor !== all || allPart?.childElementCount === 0)
    await fill(foot, "[data-effect-all]", all, { signal, of: "all" });
  if (!signal.aborted) askedFor = all;
}

interface Asking {
  readonly signal: AbortSignal;
  readonly of: "one" | "all";
}

async function fill(foot: HTMLElement, part: string, figures: string, { signal, of }: Asking): Promise<void> {
  const place = foot.querySelector(part);
  if (place === null) return;
  if (figures === "") return place.replaceChildren();
  try {
    const answer = await fetch(`${foot.dataset["effect"]}${encodeURIComponent(figures)}&of=${of}`, { signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...page.body.childNodes);
  } catch {
    /** Another card is at hand by now, or nobody answers: a decision will say so. */
  }
}
