import { expect, it } from "vitest";
import { textOf } from "./pdf-text.ts";

it("reads a PDF page by page, line by line", async () => {
  const pdf = pdfSaying([["Kharkiv", "33 or more injured"], ["no data"]]);
  expect(await textOf(pdf)).toEqual(["Kharkiv\n33 or more injured", "no data"]);
});

it("leaves the bytes as they were", async () => {
  const pdf = pdfSaying([["twice"]]);
  expect(await textOf(pdf)).toEqual(await textOf(pdf));
});

it("says so when the bytes are no PDF", async () => {
  await expect(textOf(new TextEncoder().encode("<html>"))).rejects.toThrow(/PDF/);
});

/** The smallest PDF that says these lines on these pages. */
function pdfSaying(pages: readonly (readonly string[])[]): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...pages.flatMap((lines, i) => {
      const text = `BT /F 12 Tf 14 TL 72 720 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return new TextEncoder().encode(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}
