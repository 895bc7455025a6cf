import { convert, type HtmlToTextOptions } from "html-to-text";

/** What a reader of a web page sees of it: headings, paragraphs, lists; no menus, scripts or pictures. */
export function textOfHtml(page: string): string {
  return convert(page, options)
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const options: HtmlToTextOptions = {
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxInputLength: 20_000_000, maxDepth: 400 },
  selectors: [
    { selector: "a", options: { ignoreHref: true } },
    { selector: "ul", options: { itemPrefix: "- " } },
    { selector: "table", format: "dataTable", options: { uppercaseHeaderCells: false } },
    ...["head", "title", "img", "nav", "script", "style", "svg", "form", "noscript"].map((selector) => ({
      selector,
      format: "skip",
    })),
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};
