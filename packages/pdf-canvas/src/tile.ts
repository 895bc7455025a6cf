import { rgbaOf, type Rgba } from "./colour.ts";
import { figures } from "./figures.ts";
import { identity, isUpright, type Matrix } from "./matrix.ts";
import { Path } from "./path.ts";
import { refuse } from "./refuse.ts";

/**
 * A small drawing that repeats, for hatching: on paper what an OffscreenCanvas is in the browser.
 *
 * `const tile = ctx.createTile(6, 6)`, then draw on `tile.getContext("2d")`, then
 * `ctx.createPattern(tile, "repeat")`. It has one colour; what is not drawn stays clear.
 */
export class Tile {
  readonly width: number;
  readonly height: number;
  readonly #context = new TileContext();

  constructor(width: number, height: number) {
    if (!(width > 0 && height > 0)) throw new Error(`a tile has a width and a height, not ${width} × ${height}`);
    this.width = width;
    this.height = height;
  }

  getContext(_kind: "2d" = "2d"): TileContext {
    return this.#context;
  }
}

/** As much of a canvas context as a hatch needs. */
export class TileContext {
  fillStyle = "#000000";
  strokeStyle = "#000000";
  lineWidth = 1;
  lineCap: "butt" | "round" | "square" = "butt";
  #path = new Path(() => identity);
  #operators: readonly string[] = [];
  #colour: string | undefined;

  get operators(): readonly string[] {
    return this.#operators;
  }

  /** `undefined` while nothing is drawn. */
  get colour(): Rgba | undefined {
    return this.#colour === undefined ? undefined : rgbaOf(this.#colour);
  }

  beginPath(): void {
    this.#path = new Path(() => identity);
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }
  arc(x: number, y: number, radius: number, from: number, to: number, anticlockwise?: boolean): void {
    this.#path.arc(x, y, radius, from, to, anticlockwise);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x, y, width, height);
  }
  closePath(): void {
    this.#path.closePath();
  }

  fill(): void {
    this.#draw(this.fillStyle, this.#path.operators, "f");
  }

  stroke(): void {
    const cap = ["butt", "round", "square"].indexOf(this.lineCap);
    this.#draw(this.strokeStyle, `${figures(this.lineWidth)} w ${cap} J`, this.#path.operators, "S");
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new Path(() => identity);
    path.rect(x, y, width, height);
    this.#draw(this.fillStyle, path.operators, "f");
  }

  #draw(colour: string, ...operators: readonly string[]): void {
    this.#colour ??= colour;
    if (colour !== this.#colour) throw refuse(`a tile of two colours (${this.#colour} and ${colour})`);
    this.#operators = [...this.#operators, ...operators];
  }
}

/** A tile that fills a shape. */
export class Pattern {
  readonly tile: Tile;

  constructor(tile: Tile) {
    this.tile = tile;
  }

  /** Chart.js asks for this name before it takes a value for a colour. */
  get [Symbol.toStringTag](): string {
    return "CanvasPattern";
  }
}

/** A tile as pdfkit holds it, laid from the canvas's own corner, so that neighbours' hatches meet. */
export function tilingOf(doc: PDFKit.PDFDocument, { tile }: Pattern, onPage: Matrix): PDFKit.PDFTilingPattern {
  if (!isUpright(onPage)) throw refuse("a pattern under a rotated transform");
  const [across, , , down, x, y] = onPage;
  const [width, height] = [Math.abs(tile.width * across), Math.abs(tile.height * down)];
  const stream = [`${figures(across, 0, 0, down, x, y)} cm`, ...tile.getContext().operators];
  return doc.pattern([x, y, x + width, y + height], width, height, stream.join("\n"));
}
