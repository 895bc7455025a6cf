import PDFDocument from "pdfkit";
import { registerFaces } from "./faces.ts";

export interface PaperFacts {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  /** ISO date; the file is dated midnight UTC, so that its bytes do not depend on the clock. */
  readonly date: string;
}

export interface Paper {
  readonly doc: PDFKit.PDFDocument;
  /** Ends the document. */
  bytes(): Promise<Uint8Array>;
}

/** A tagged PDF without pages. Its pages are kept until the end, for the contents and the feet know numbers only then. */
export function openPaper({ title, subject, language, date }: PaperFacts): Paper {
  const dated = new Date(`${date}T00:00:00Z`);
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    lang: language,
    tagged: true,
    displayTitle: true,
    font: null as never,
    info: {
      Title: title,
      Author: "Daybook",
      Subject: subject,
      Creator: "Daybook",
      Producer: "Daybook",
      CreationDate: dated,
      ModDate: dated,
    },
  });
  registerFaces(doc);
  escapeMetadata(doc);
  const chunks: Uint8Array[] = [];
  const ended = new Promise<Uint8Array>((resolve, reject) => {
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
  });
  return {
    doc,
    bytes() {
      doc.end();
      return ended;
    },
  };
}

/** pdfkit writes the document's facts into XML as they are: a place named "Ivanivka & <b>" would break it. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const writer = doc as unknown as { info: Record<string, unknown>; endMetadata(): void };
  const write = writer.endMetadata.bind(doc);
  writer.endMetadata = () => {
    writer.info = Object.fromEntries(
      Object.entries(writer.info).map(([name, value]) => [name, typeof value === "string" ? escapeXml(value) : value]),
    );
    write();
  };
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
