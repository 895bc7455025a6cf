/** The names under which the document knows its fonts (`doc.registerFont`). */
export interface Fonts {
  readonly regular: string;
  readonly bold: string;
  readonly italic?: string;
}

export interface Font {
  readonly size: number;
  readonly weight: "regular" | "bold";
  readonly isItalic: boolean;
}

/**
 * Reads a CSS font, such as `italic bold 12px "IBM Plex Sans", sans-serif`; `undefined` if it is none.
 *
 * The family is not read: paper has the one family that the document registered.
 */
export function fontOf(css: string): Font | undefined {
  const [, before = "", number, unit] = /^(.*?)(\d*\.?\d+)(px|pt)(?:\s*\/\s*\S+)?\s+\S/.exec(css) ?? [];
  if (number === undefined) return undefined;
  return {
    size: Number(number) * (unit === "pt" ? 4 / 3 : 1),
    weight: /\b(bold|bolder|[6-9]00)\b/.test(before) ? "bold" : "regular",
    isItalic: /\b(italic|oblique)\b/.test(before),
  };
}

/** The registered name to set `font` in. */
export function nameOf(font: Font, fonts: Fonts): string {
  if (!font.isItalic) return fonts[font.weight];
  if (font.weight === "bold") throw new Error("pdf-canvas was asked for bold italic text and knows no font for it");
  if (fonts.italic === undefined) throw new Error("pdf-canvas was asked for italic text and given no italic font");
  return fonts.italic;
}
