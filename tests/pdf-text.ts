import { getDocument, VerbosityLevel, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF says, one string for each page, with line breaks where the page has them. */
export async function textOf(pdf: Uint8Array): Promise<string[]> {
  // pdfjs takes the bytes that it is given away from the caller, so it gets a copy.
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, i) => pageText(document, i + 1)));
  await loading.destroy();
  return pages;
}

async function pageText(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}
