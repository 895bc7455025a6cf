import { markWords, type Inscription } from "./inscription.ts";
import { settledSvg } from "./settled-svg.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A drawing that says what it shows to readers that cannot see it, and to programs that keep pictures. */
export function describedSvg(drawing: string, inscription: Inscription, { width, height }: Size): Uint8Array {
  const [head, body = ""] = drawing.split(/<svg[^>]*>/);
  const { title, scope, note, source, address } = inscription;
  const marks = markWords(inscription);
  const opening =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img">`;
  const told = [
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped([scope, ...marks, note, source, address].join("\n"))}</desc>`,
    `<metadata>${dublinCore(inscription)}</metadata>`,
  ];
  return new TextEncoder().encode([`${head ?? ""}${opening}`, ...told, settledSvg(body)].join("\n"));
}

/** What programs that keep pictures read. */
function dublinCore({ title, scope, note, source, address, ...rest }: Inscription): string {
  const description = [...markWords(rest), note].join("\n");
  const told = { title, coverage: scope, description, source, identifier: address };
  const elements = Object.entries(told).map(([name, words]) => `<dc:${name}>${escaped(words)}</dc:${name}>`);
  return (
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<rdf:Description rdf:about="">${elements.join("")}</rdf:Description></rdf:RDF>`
  );
}

function escaped(words: string): string {
  return words.replace(unwritable, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What XML cannot hold at all. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
