/** Offers to copy the table of each chart, and says beside the button whether it was. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy-table]")) {
    button.hidden = false;
    button.addEventListener("click", () => void copyOf(button));
  }
}

async function copyOf(button: HTMLButtonElement): Promise<void> {
  const figure = button.closest("figure");
  const table = figure?.querySelector("table");
  const told = button.nextElementSibling;
  if (figure == null || table == null || told === null) return;
  const isCopied = await copy(htmlOf(figure, table), textOf(figure, table)).catch(() => false);
  told.textContent = isCopied
    ? `Copied: ${table.rows.length} rows, with their title and address.`
    : "The browser did not let it be copied. The table can be selected and copied by hand.";
}

/** Tab-separated, as spreadsheets take it: the title, the table, and where it comes from. */
function textOf(figure: Element, table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) => [...row.cells].map(wordsIn).join("\t"));
  return [titleOf(figure), ...rows, sentenceOf(figure), addressOf(figure)].join("\n");
}

/** For texts and mails: the links of its numbers lead to this Daybook from there too. */
function htmlOf(figure: Element, table: HTMLTableElement): string {
  const copied = table.cloneNode(true) as HTMLTableElement;
  for (const link of copied.querySelectorAll("a")) link.setAttribute("href", link.href);
  const caption = copied.caption ?? copied.createCaption();
  caption.textContent = titleOf(figure);
  const source = document.createElement("p");
  const address = document.createElement("a");
  address.href = address.textContent = addressOf(figure);
  source.append(`${sentenceOf(figure)} `, address);
  return copied.outerHTML + source.outerHTML;
}

function titleOf(figure: Element): string {
  return figure.querySelector("h3")?.textContent ?? "";
}

function sentenceOf(figure: Element): string {
  const words = figure.querySelector("figcaption p");
  return words === null ? "" : wordsIn(words);
}

function addressOf(figure: Element): string {
  return figure.querySelector<HTMLAnchorElement>(".tools a[data-here]")?.href ?? location.href;
}

function wordsIn({ textContent }: Element): string {
  return textContent.replace(/\s+/g, " ").trim();
}

/** A page that is not of this machine and not encrypted has no clipboard: there, what is copied is put in its place. */
async function copy(html: string, text: string): Promise<boolean> {
  if (navigator.clipboard === undefined) return copyByEvent(html, text);
  const kinds = { "text/html": html, "text/plain": text };
  const blobs = Object.entries(kinds).map(([type, words]) => [type, new Blob([words], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  return true;
}

function copyByEvent(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", fill, { once: true });
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  return isCopied;
}
