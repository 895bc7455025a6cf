import { describe, expect, it } from "vitest";
import { fontOf, nameOf } from "./font.ts";

describe("a CSS font", () => {
  it.each([
    ["12px IBM Plex Sans", { size: 12, weight: "regular", isItalic: false }],
    ['bold 14px "IBM Plex Sans", sans-serif', { size: 14, weight: "bold", isItalic: false }],
    ["italic 600 9.5px/1.2 Arial", { size: 9.5, weight: "bold", isItalic: true }],
    ["normal 500 .5px Arial", { size: 0.5, weight: "regular", isItalic: false }],
    ["9pt Arial", { size: 12, weight: "regular", isItalic: false }],
    ["large Arial", undefined],
  ])("%j is read", (css, font) => {
    expect(fontOf(css)).toEqual(font);
  });

  it("is set in the name the document registered", () => {
    const fonts = { regular: "R", bold: "B", italic: "I" };
    expect(nameOf({ size: 1, weight: "bold", isItalic: false }, fonts)).toBe("B");
    expect(nameOf({ size: 1, weight: "regular", isItalic: true }, fonts)).toBe("I");
  });

  it("that is italic is an error where the document has no italic", () => {
    const italic = { size: 1, weight: "regular", isItalic: true } as const;
    expect(() => nameOf(italic, { regular: "R", bold: "B" })).toThrow("given no italic font");
  });
});
