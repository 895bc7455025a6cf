import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { textOfPaste, textOfUpload } from "./text-of-upload.ts";

describe("what a person gives", () => {
  it("keeps a plain text as it is, with the line ends of a form", async () => {
    expect(await textOfUpload(strToU8("Day 958\r\nAt least two\u00a0civilians"), "brief.txt")).toBe(
      "Day 958\nAt least two\u00a0civilians",
    );
  });

  it("reads of a web page what it shows, and no menu or script", async () => {
    const page = `<!doctype html><title>x</title><nav><a href="/">Home</a></nav><h1>Day 958: two attacks</h1>
      <p>At least <a href="/c">two civilians</a><br>were killed &amp; more hurt.</p><script>alert(1)</script>
      <table><tr><th>Killed</th><td>12</td></tr></table>`;
    expect(await textOfUpload(strToU8(page), "brief.html")).toBe(
      "Day 958: two attacks\n\nAt least two civilians\nwere killed & more hurt.\n\nKilled   12",
    );
  });

  it("reads the source of a page that was pasted", () => {
    expect(textOfPaste("<html><body><p>28 people were injured.</p></body></html>")).toBe("28 people were injured.");
  });

  it("reads the paragraphs of a Word file", async () => {
    expect(await textOfUpload(wordFile(["Day 958", "28 people were injured."]), "brief.docx")).toBe(
      "Day 958\n\n28 people were injured.",
    );
  });

  it("reads a PDF, and joins the lines of a sentence", async () => {
    const lines = [
      "Two attacks by Russia on Kharkiv killed at least two civilians",
      "and injured more than 30 people.",
    ];
    expect(await textOfUpload(pdfFile(lines), "brief.pdf")).toBe(lines.join(" "));
  });

  it.each([
    [strToU8("   \n"), "empty.txt", "empty.txt is empty."],
    [zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "book.xlsx", "cannot be read as a Word file"],
    [strToU8("%PDF-1.4 and nothing"), "broken.pdf", "cannot be read as a PDF"],
    [pdfFile([]), "scan.pdf", "has no text in it"],
    [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "photo.jpg", "is an image"],
    [Uint8Array.of(0x3c, 0x70, 0x3e, 0xcf, 0xee), "page.html", "is not UTF-8"],
  ])("says in plain words what is wrong with a file (%#)", async (bytes, name, words) => {
    await expect(textOfUpload(bytes, name)).rejects.toThrow(words);
  });
});

function wordFile(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** One page of lines, in the few objects that a PDF needs. */
function pdfFile(lines: readonly string[]): Uint8Array {
  const content = `BT /F1 10 Tf 14 TL 40 700 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return strToU8(
    `${file}xref\n0 6\n0000000000 65535 f \n${rows}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  );
}
