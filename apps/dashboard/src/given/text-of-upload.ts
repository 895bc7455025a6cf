import { InputError, isWebPage, refuseLong, refuseText, textOfBytes } from "@daybook/intake";
import { textOfDocx } from "./text-of-docx.ts";
import { textOfHtml } from "./text-of-html.ts";
import { textOfPdf } from "./text-of-pdf.ts";

/** What the page says can be given, and what a file chooser offers. */
export const accepted = ".txt,.html,.htm,.docx,.pdf";

/** The longest file. Its text has at most `longestBrief`; a page or a PDF brings more around it. */
export const longestUpload = 20_000_000;

/**
 * The text of an uploaded file: plain text as it is, of a web page, a Word file or a PDF what a reader of it sees.
 *
 * Throws an InputError that says in plain words what is wrong with the file.
 */
export async function textOfUpload(bytes: Uint8Array, name: string): Promise<string> {
  const text = await textOfKind(bytes, name);
  const tidied = text.replaceAll("\r\n", "\n");
  refuseText(tidied, name);
  return tidied;
}

function textOfKind(bytes: Uint8Array, name: string): Promise<string> | string {
  if (startsWith(bytes, "%PDF")) return textOfPdf(bytes, name);
  if (startsWith(bytes, "PK\u0003\u0004")) return textOfDocx(bytes, name);
  return isHtml(bytes, name) ? textOfHtml(decoded(bytes, name)) : textOfBytes(bytes, name);
}

/** What was pasted: text, or the source of a web page. Line ends of a form are LF. */
export function textOfPaste(pasted: string): string {
  const text = pasted.replaceAll("\r\n", "\n");
  const plain = isWebPage(text) ? textOfHtml(text) : text;
  refuseText(plain, "What was pasted");
  return plain;
}

function isHtml(bytes: Uint8Array, name: string): boolean {
  return /\.html?$/i.test(name) || isWebPage(new TextDecoder("latin1").decode(bytes.subarray(0, 20_000)));
}

function startsWith(bytes: Uint8Array, head: string): boolean {
  return bytes.length >= head.length && new TextDecoder("latin1").decode(bytes.subarray(0, head.length)) === head;
}

/** A page in UTF-8; another encoding is refused, since a guess would change its words. */
function decoded(bytes: Uint8Array, name: string): string {
  refuseLong(bytes.byteLength, name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${name} is not UTF-8. Open it in a browser, copy what it shows, and paste that.`);
  }
}
