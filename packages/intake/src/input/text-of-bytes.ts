/** What was given is no text that a brief can be read from. The message says what it is, and what to do. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** The longest brief. The longest that we know of have some 30 kB; a folder of briefs is many files. */
export const longestBrief = 5_000_000;

/**
 * The text that bytes decode to, as UTF-8, nothing dropped and nothing guessed: offsets refer to it, and it is what is stored.
 *
 * Throws an InputError for what is empty, too long, no text, text in another encoding, or a web page. The name of what was
 * given stands before the message.
 */
export function textOfBytes(bytes: Uint8Array, name: string): string {
  refuseLong(bytes.byteLength, name);
  const format = formatOf(bytes);
  if (format !== undefined) throw new InputError(`${name} is ${format}. ${asText}`);
  const text = decoded(bytes, name);
  refuseText(text, name);
  return text;
}

/** For whoever knows the length before the bytes are read. */
export function refuseLong(length: number, name: string): void {
  if (length > longestBrief) throw new InputError(`${name} has ${megabytes(length)}. ${tooLong}`);
}

/** What a text is refused for that came without bytes, as from a form. */
export function refuseText(text: string, name: string): void {
  refuseLong(text.length, name);
  if (/^[\s\uFEFF]*$/.test(text)) throw new InputError(`${name} is empty.`);
  if (isBinary(text)) throw new InputError(`${name} is no text: it is full of control characters. ${asText}`);
  if (isWebPage(text))
    throw new InputError(`${name} looks like HTML. Give the plain text of the page: copy what it shows into a file.`);
}

const tooLong = `A brief has at most ${megabytes(longestBrief)}: give each brief as a file of its own.`;
const asText = "Save its text as UTF-8 and give that.";

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}

const formats: readonly { readonly head: readonly number[]; readonly what: string }[] = [
  { head: [0x25, 0x50, 0x44, 0x46], what: "a PDF file" },
  { head: [0x50, 0x4b, 0x03, 0x04], what: "a ZIP file, such as DOCX and XLSX are" },
  { head: [0xd0, 0xcf, 0x11, 0xe0], what: "an old Office file, such as DOC and XLS are" },
  { head: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: "an RTF file" },
  { head: [0x89, 0x50, 0x4e, 0x47], what: "an image" },
  { head: [0xff, 0xd8, 0xff], what: "an image" },
  { head: [0x47, 0x49, 0x46, 0x38], what: "an image" },
  { head: [0x1f, 0x8b], what: "a gzip file" },
  { head: [0xff, 0xfe], what: "text in UTF-16" },
  { head: [0xfe, 0xff], what: "text in UTF-16" },
];

function formatOf(bytes: Uint8Array): string | undefined {
  const known = formats.find(({ head }) => head.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known.what;
  return isUtf16(bytes) ? "text in UTF-16" : undefined;
}

/** Every second byte of Latin text is 0 then. */
function isUtf16(bytes: Uint8Array): boolean {
  const some = bytes.subarray(0, 200);
  const zeros = (first: number) => some.filter((byte, at) => at % 2 === first && byte === 0).length;
  return some.length >= 8 && Math.max(zeros(0), zeros(1)) > some.length * 0.4 && Math.min(zeros(0), zeros(1)) === 0;
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    if (isBinary(new TextDecoder("latin1").decode(bytes.subarray(0, 4_000))))
      throw new InputError(`${name} is no text. ${asText}`);
    throw new InputError(`${name} is not UTF-8 text. Save it as UTF-8 and give it again.`);
  }
}

/** Text has line ends and tabs, and hardly any other control character. */
function isBinary(text: string): boolean {
  const some = text.slice(0, 100_000);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = some.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return some.includes("\u0000") || controls > some.length / 100;
}

/** A page has a frame, or is full of tags; a text may have a tag in it. */
export function isWebPage(text: string): boolean {
  const head = text.slice(0, 20_000);
  const frame = /<(?:!doctype\s{1,3}html|html|head|body|script|style|meta|link)(?:\s[^<>]{0,300})?>/i;
  const tags =
    head.match(/<\/?(?:div|p|span|table|tr|td|li|ul|br|a|h[1-6]|article|section)(?:\s[^<>]{0,300})?\/?>/gi)?.length ??
    0;
  return frame.test(head) || tags >= 4;
}
