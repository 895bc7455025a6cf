import { type Rgba, rgbaOf } from "./colour.ts";
import { Gradient, type Shading, shadingOf } from "./gradient.ts";
import type { Matrix } from "./matrix.ts";
import type { Sheet } from "./sheet.ts";
import { Pattern, tilingOf } from "./tile.ts";

export type Paint = string | Gradient | Pattern;

export type Use = "fill" | "stroke";

/** Puts colours, gradients and patterns in force. */
export class Ink {
  readonly #sheet: Sheet;
  readonly #shadings = new Map<string, Shading>();
  readonly #tilings = new Map<string, PDFKit.PDFTilingPattern>();
  readonly #tiles: Pattern["tile"][] = [];

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** False if nothing would be seen, and nothing is to be painted. */
  choose(use: Use, paint: Paint, alpha: number, onPage: Matrix): boolean {
    if (alpha === 0) return false;
    if (paint instanceof Gradient) return this.#gradient(use, paint, alpha, onPage);
    if (paint instanceof Pattern) return this.#pattern(use, paint, alpha, onPage);
    return this.#colour(use, rgbaOf(paint), alpha);
  }

  #colour(use: Use, { rgb, alpha }: Rgba, globalAlpha: number): boolean {
    if (alpha === 0) return false;
    const parts = rgb.map((part) => Math.round((part / 255) * 1000) / 1000);
    this.#sheet.say(use, `${parts.join(" ")} ${use === "fill" ? "rg" : "RG"}`);
    this.#opacity(use, alpha * globalAlpha);
    return true;
  }

  #gradient(use: Use, gradient: Gradient, alpha: number, onPage: Matrix): boolean {
    if (gradient.isInvisible) return false;
    const { doc } = this.#sheet;
    const key = `gradient ${JSON.stringify([gradient.shape, gradient.stops, onPage])}`;
    const shading = kept(this.#shadings, key, () => shadingOf(doc, gradient, onPage));
    this.#sheet.say(use, key, () => shading.apply(use === "stroke"));
    this.#opacity(use, alpha);
    return true;
  }

  #pattern(use: Use, pattern: Pattern, alpha: number, onPage: Matrix): boolean {
    const colour = pattern.tile.getContext().colour;
    if (colour === undefined || colour.alpha === 0) return false;
    const key = `pattern ${JSON.stringify([this.#numberOf(pattern), onPage])}`;
    const tiling = kept(this.#tilings, key, () => tilingOf(this.#sheet.doc, pattern, onPage));
    this.#sheet.say(use, key, () => tiling.apply(use === "stroke", [...colour.rgb]));
    this.#opacity(use, colour.alpha * alpha);
    return true;
  }

  /** Always said: pdfkit keeps the last opacity where one is left out. */
  #opacity(use: Use, alpha: number): void {
    const opacity = Math.round(alpha * 1000) / 1000;
    const { doc } = this.#sheet;
    this.#sheet.say(`${use} opacity`, `${opacity}`, () =>
      use === "fill" ? doc.fillOpacity(opacity) : doc.strokeOpacity(opacity),
    );
  }

  #numberOf({ tile }: Pattern): number {
    const found = this.#tiles.indexOf(tile);
    return found >= 0 ? found : this.#tiles.push(tile) - 1;
  }
}

function kept<Value>(held: Map<string, Value>, key: string, make: () => Value): Value {
  const value = held.get(key) ?? make();
  held.set(key, value);
  return value;
}
