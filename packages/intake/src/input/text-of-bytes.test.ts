import fc from "fast-check";
import { expect, it } from "vitest";
import { InputError, longestBrief, refuseText, textOfBytes } from "./text-of-bytes.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  "Two killed.",
  "\uFEFFTwo killed.\r\n",
  "🌾 17\u00a0400 tons\n",
  "Дві людини загинули.",
  "a <b> in text",
  "x < 3 and y > 4\f",
])("takes %j as it is", (text) => {
  expect(textOfBytes(utf8(text), "brief.txt")).toBe(text);
});

it.each<readonly [string, Uint8Array, string]>([
  ["nothing", utf8(""), "brief.txt is empty."],
  ["only white space", utf8("\uFEFF \r\n\t\n"), "brief.txt is empty."],
  ["50 MB", new Uint8Array(50_000_000).fill(0x61), "brief.txt has 50 MB. A brief has at most 5 MB"],
  ["a PDF", utf8("%PDF-1.7\n…"), "brief.txt is a PDF file. Save its text as UTF-8"],
  ["a DOCX", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), "is a ZIP file, such as DOCX"],
  ["an image", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "is an image"],
  ["random bytes", new Uint8Array(Array.from({ length: 999 }, (_, at) => (at * 7919) % 251)), "is no text"],
  ["NUL in text", utf8("Two\u0000 killed"), "is no text: it is full of control characters"],
  [
    "windows-1251",
    new Uint8Array([0xc4, 0xe2, 0xb3, 0x20, 0xeb, 0xfe, 0xe4, 0xe8, 0x2e]),
    "is not UTF-8 text. Save it as UTF-8",
  ],
  ["a cut sequence", utf8("Дві").subarray(0, 3), "is not UTF-8 text"],
  ["UTF-16 with its mark", new Uint8Array([0xff, 0xfe, 0x54, 0, 0x77, 0]), "is text in UTF-16"],
  [
    "UTF-16 without it",
    new Uint8Array(Array.from("Two killed").flatMap((c) => [c.charCodeAt(0), 0])),
    "is text in UTF-16",
  ],
  [
    "a page",
    utf8("<!DOCTYPE html><html><script>alert(1)</script><p>Two killed"),
    "looks like HTML. Give the plain text",
  ],
  ["a script", utf8("Two killed.\n<script src='x'></script>"), "looks like HTML"],
  ["a piece of a page", utf8("<p>Two killed.</p><p>Three hurt.</p>"), "looks like HTML"],
])("refuses %s in plain words", (_what, bytes, words) => {
  expect(() => textOfBytes(bytes, "brief.txt")).toThrow(InputError);
  expect(() => textOfBytes(bytes, "brief.txt")).toThrow(words);
});

it("refuses a long text that came without bytes", () => {
  expect(() => refuseText("a".repeat(longestBrief + 1), "The text")).toThrow("The text has 6 MB.");
});

it("gives back exactly the bytes of whatever it takes, and else says so", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const given = textOrRefusal(bytes);
      expect(given instanceof InputError || Buffer.from(utf8(given)).equals(bytes)).toBe(true);
    }),
  );
});

function textOrRefusal(bytes: Uint8Array): string | InputError {
  try {
    return textOfBytes(bytes, "brief.txt");
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
