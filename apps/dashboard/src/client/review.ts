import { followEffect } from "./review/effect.ts";
import { focusStop, currentStop, firstFocus } from "./review/focus.ts";
import { offerKeys } from "./review/keys.ts";
import { offerWords } from "./review/select-words.ts";
import { offerSwaps } from "./review/swap.ts";

/** Makes the review of a brief quick: one key decides, and only what changes is fetched. It is forms and links without. */
export function offerReview(): void {
  const review = document.querySelector<HTMLElement>("#review");
  if (review === null) return;
  document.documentElement.classList.add("scripted");
  foldTextWhereNarrow();
  offerSwaps();
  offerKeys();
  offerWords();
  document.addEventListener("focusin", ({ target }) => {
    const stop = target instanceof Element ? target.closest<HTMLElement>("[data-stop]") : null;
    if (stop !== null && stop !== currentStop()) focusStop(stop, { moveFocus: false });
  });
  document.addEventListener("daybook:stop", followEffect);
  document.addEventListener("daybook:swapped", followEffect);
  firstFocus();
}

/** On a phone the text would stand before every figure; each card has its own sentence there, and its own effect. */
function foldTextWhereNarrow(): void {
  if (!matchMedia("(max-width: 60rem)").matches) return;
  for (const folded of document.querySelectorAll("details[data-kept]")) folded.removeAttribute("open");
}
