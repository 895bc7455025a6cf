import { inflateSync } from "node:zlib";

/** The words of each page of a PDF that pdfkit wrote with embedded fonts, in the order in which they were painted. */
export function pageTexts(pdf: Uint8Array): readonly string[] {
  const objects = objectsOf(pdf);
  const letters = new Map([...fontsOf(objects)].map(([font, id]) => [font, lettersOf(objects, id)]));
  const kids = /\/Kids \[([^\]]*)\]/.exec([...objects.values()].find((object) => object.includes("/Kids [")) ?? "");
  const pages = [...(kids?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map(([, id = ""]) => objects.get(id) ?? "");
  return pages.map((page) => {
    const [, id = ""] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
    return textOf(streamOf(objects.get(id) ?? ""), letters);
  });
}

/** Every object by its number. */
export function objectsOf(pdf: Uint8Array): ReadonlyMap<string, string> {
  const text = Buffer.from(pdf).toString("latin1");
  return new Map([...text.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = "", body = ""]) => [id, body]));
}

function fontsOf(objects: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const used = [...objects.values()].flatMap((object) => [...object.matchAll(/\/(F\d+) (\d+) 0 R/g)]);
  return new Map(used.map(([, font = "", id = ""]) => [font, id]));
}

/** What the glyphs of a font stand for, and how wide they are in thousandths of the size. */
interface Letters {
  readonly letters: readonly string[];
  readonly widths: readonly number[];
}

function lettersOf(objects: ReadonlyMap<string, string>, font: string): Letters {
  const [, id = ""] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? "") ?? [];
  const [, below = ""] = /\/DescendantFonts \[(\d+) 0 R\]/.exec(objects.get(font) ?? "") ?? [];
  const [, widths = ""] = /\/W \[0 \[([^\]]*)\]/.exec(objects.get(below) ?? "") ?? [];
  const ranges = [...streamOf(objects.get(id) ?? "").matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)];
  const letters = ranges.flatMap(([, list = ""]) =>
    [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = ""]) => lettersIn(hex)),
  );
  return { letters, widths: widths.split(" ").map(Number) };
}

function lettersIn(hex: string): string {
  const codes = hex.replaceAll(" ", "").match(/.{4}/g) ?? [];
  return String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16)));
}

function streamOf(object: string): string {
  const at = object.indexOf("stream\n");
  const end = object.lastIndexOf("\nendstream");
  if (at < 0 || end < 0) return "";
  const bytes = Buffer.from(object.slice(at + 7, end), "latin1");
  return (object.includes("/FlateDecode") ? inflateSync(bytes) : bytes).toString("latin1");
}

/** Pieces that touch are joined as they are; where there is white between them, or a new line, with a space. */
function textOf(stream: string, fonts: ReadonlyMap<string, Letters>): string {
  let [font, size, line, end] = ["", 0, "", 0];
  let text = "";
  for (const [, x = "", y, name, points, pieces] of stream.matchAll(painting)) {
    if (name !== undefined) [font, size] = [name, Number(points)];
    if (y !== undefined) {
      text += y !== line || Number(x) - end > 2 ? " " : "";
      [line, end] = [y, Number(x)];
    }
    if (pieces !== undefined) {
      const glyphs = glyphsIn(pieces);
      text += glyphs.map((glyph) => fonts.get(font)?.letters[glyph] ?? "").join("");
      end += glyphs.reduce((sum, glyph) => sum + (fonts.get(font)?.widths[glyph] ?? 0), 0) * (size / 1000);
    }
  }
  return text;
}

const painting = /^1 0 0 1 (\S+) (\S+) Tm$|^\/(F\d+) (\S+) Tf$|^\[(.*)\] TJ$/gm;

function glyphsIn(pieces: string): readonly number[] {
  const codes = [...pieces.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []);
  return codes.map((code) => Number.parseInt(code, 16));
}
