import { fileURLToPath } from "node:url";
import PDFDocument from "pdfkit";
import type { Fonts } from "./font.ts";
import { PdfContext } from "./pdf-context.ts";

export const helvetica: Fonts = { regular: "Helvetica", bold: "Helvetica-Bold", italic: "Helvetica-Oblique" };

/** A page of 400 × 400 points, readable as text, dated so that its bytes do not depend on the clock. */
export function blankPaper() {
  const date = new Date(Date.UTC(2024, 9, 8, 20));
  const doc = new PDFDocument({
    size: [400, 400],
    margin: 40,
    compress: false,
    font: null as never,
    info: { CreationDate: date, ModDate: date },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<Buffer>((resolve) => doc.on("end", () => resolve(Buffer.concat(chunks))));
  return {
    doc,
    bytes: () => {
      doc.end();
      return ended;
    },
  };
}

/** What the current page's content stream says so far, without the lines pdfkit begins a page with. */
export function writtenOn(doc: PDFKit.PDFDocument): string {
  const { buffer } = doc.page.content as unknown as { buffer: Uint8Array[] };
  return Buffer.concat(buffer).toString("latin1").replace("1 0 0 -1 0 400 cm\n", "").trim();
}

/** What `draw` writes when the canvas lies at the page's corner, one point to a pixel. */
export function written(draw: (ctx: PdfContext) => void, box: { x?: number; y?: number; scale?: number } = {}): string {
  const { doc } = blankPaper();
  const ctx = new PdfContext(doc, { x: 0, y: 0, width: 400, height: 400, fonts: helvetica, ...box });
  draw(ctx);
  ctx.close();
  return writtenOn(doc);
}

/** The words of a page set in one of the standard fonts, one line to each piece of text. */
export function wordsOf(stream: string): string[] {
  return [...stream.matchAll(/\[(.*?)\] TJ/g)].map(([, pieces = ""]) =>
    [...pieces.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1")).join(""),
  );
}

export function plex(style: "400Regular" | "700Bold"): string {
  const file = import.meta.resolve(`@expo-google-fonts/ibm-plex-sans/${style}/IBMPlexSans_${style}.ttf`);
  return fileURLToPath(file);
}
