import { say } from "./say.ts";

/** Selected words of the text stand in the form below it, with their place; one key makes a figure of them. */
export function offerWords(): void {
  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = window.setTimeout(takeSelection, 120);
  });
  document.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.id === "words") setPlace("");
  });
}

function takeSelection(): void {
  const selection = getSelection();
  const field = document.querySelector<HTMLInputElement>("#words");
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0 || field === null) return;
  const range = selection.getRangeAt(0);
  const [start, end] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)];
  const words = selection.toString().trim();
  if (start === null || end === null || words === "" || words.length > 300) return;
  field.value = words.replace(/\s+/g, " ");
  setPlace(`${start}-${end}`);
  say(`Selected: ${words}. Press n to add a figure from these words.`);
}

function setPlace(place: string): void {
  const hidden = document.querySelector<HTMLInputElement>('.addwords input[name="at"]');
  if (hidden !== null) hidden.value = place;
}

/** Where a point of the page is in the text of the brief: letters before it in its paragraph, and where that begins. */
function placeOf(node: Node, offset: number): number | null {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(".text p[data-start]");
  if (paragraph == null) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset["start"]) + before.toString().length;
}
