import { CanvasElement } from "./canvas-element.ts";
import { type Fonts, fontOf, nameOf } from "./font.ts";
import { Gradient } from "./gradient.ts";
import { pictureOf, putImage, type ImageBytes, type Picture } from "./image.ts";
import { Ink, type Use } from "./ink.ts";
import { identity, isEven, type Matrix, scaleOf, times } from "./matrix.ts";
import { Path } from "./path.ts";
import { holdPen } from "./pen.ts";
import { refuse } from "./refuse.ts";
import type { Radii } from "./round-rect.ts";
import { refuseShadow, SettingsHolder, type Settings } from "./settings.ts";
import { Sheet } from "./sheet.ts";
import { type Metrics, metricsOf, writeText } from "./text.ts";
import { Pattern, Tile } from "./tile.ts";
import { typefaceOf } from "./typeface.ts";

/** Where on the page the canvas lies, in points from the page's top left corner. */
export interface PaintBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Points to a canvas pixel, 1 unless told: at 0.75 the canvas is a third larger than the box and 12px are 9 points. */
  readonly scale?: number;
  readonly fonts: Fonts;
}

type Rule = "nonzero" | "evenodd";

interface Saved {
  readonly settings: Readonly<Settings>;
  readonly matrix: Matrix;
  readonly dash: readonly number[];
}

/**
 * A CanvasRenderingContext2D that paints on a page of a pdfkit document, as vectors and text.
 *
 * Every point is placed on the page here, so the content stream needs no transform but for turned text.
 * What cannot be put on paper throws; nothing else is painted in its place.
 */
export class PdfContext extends SettingsHolder {
  readonly canvas: CanvasElement<PdfContext>;
  readonly #doc: PDFKit.PDFDocument;
  readonly #fonts: Fonts;
  readonly #box: Matrix;
  readonly #sheet: Sheet;
  readonly #ink: Ink;
  readonly #pictures = new Map<ImageBytes, Picture>();
  readonly #saved: Saved[] = [];
  #matrix: Matrix = identity;
  #dash: readonly number[] = [];
  #path = this.#newPath();

  constructor(doc: PDFKit.PDFDocument, { x, y, width, height, scale = 1, fonts }: PaintBox) {
    super();
    this.canvas = new CanvasElement(this, width / scale, height / scale);
    this.#doc = doc;
    this.#fonts = fonts;
    this.#box = [scale, 0, 0, scale, x, y];
    this.#sheet = new Sheet(doc);
    this.#ink = new Ink(this.#sheet);
    this.rect(0, 0, width / scale, height / scale);
    this.clip();
    this.beginPath();
  }

  /** Puts the document's graphics state back as it was found. Nothing can be painted afterwards. */
  close(): void {
    this.#sheet.close();
  }

  save(): void {
    this.#saved.push({ settings: this.settings, matrix: this.#matrix, dash: this.#dash });
    this.#sheet.save();
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) return;
    this.settings = saved.settings;
    this.#matrix = saved.matrix;
    this.#dash = saved.dash;
    this.#sheet.restore();
  }

  transform(...[a, b, c, d, e, f]: Matrix): void {
    if ([a, b, c, d, e, f].every(Number.isFinite)) this.#matrix = times(this.#matrix, [a, b, c, d, e, f]);
  }

  setTransform(...matrix: Matrix | [] | [MatrixObject]): void {
    this.#matrix = identity;
    if (matrix.length === 6) return this.transform(...matrix);
    const [{ a, b, c, d, e, f } = identityObject] = matrix;
    this.transform(a, b, c, d, e, f);
  }

  getTransform(): MatrixObject {
    const [a, b, c, d, e, f] = this.#matrix;
    return { a, b, c, d, e, f };
  }

  resetTransform(): void {
    this.#matrix = identity;
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }

  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.transform(cos, sin, -sin, cos, 0, 0);
  }

  beginPath(): void {
    this.#path = this.#newPath();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.bezierCurveTo(x1, y1, x2, y2, x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path.quadraticCurveTo(cx, cy, x, y);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, anticlockwise?: boolean): void {
    this.#path.arc(x, y, radius, from, to, anticlockwise);
  }

  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void {
    this.#path.arcTo(x1, y1, x2, y2, radius);
  }

  ellipse(...ellipse: Parameters<Path["ellipse"]>): void {
    this.#path.ellipse(...ellipse);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x, y, width, height);
  }

  roundRect(x: number, y: number, width: number, height: number, radii?: Radii): void {
    this.#path.roundRect(x, y, width, height, radii);
  }

  closePath(): void {
    this.#path.closePath();
  }

  fill(rule?: Rule): void {
    this.#fill(this.#path, rule);
  }

  stroke(...path: readonly unknown[]): void {
    if (path.length > 0) throw refusePath2D();
    this.#stroke(this.#path);
  }

  clip(rule?: Rule): void {
    const outline = this.#path.isEmpty ? "0 0 0 0 re" : this.#path.operators;
    this.#sheet.clip(`${outline}\nW${starOf(rule)} n`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#fill(this.#rectPath(x, y, width, height));
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#stroke(this.#rectPath(x, y, width, height));
  }

  /** Paper is blank to begin with, and ink stays. Chart.js clears once before it draws and once as it leaves. */
  clearRect(): void {
    if (this.#sheet.isBlank || this.#sheet.isClosed) return;
    throw refuse("clearRect over what is painted already", "draw the chart once");
  }

  setLineDash(dash: readonly number[]): void {
    if (!dash.every((part) => Number.isFinite(part) && part >= 0)) return;
    this.#dash = dash.length % 2 === 0 ? [...dash] : [...dash, ...dash];
  }

  getLineDash(): number[] {
    return [...this.#dash];
  }

  createLinearGradient(...line: [x0: number, y0: number, x1: number, y1: number]): Gradient {
    return new Gradient({ kind: "linear", line });
  }

  createRadialGradient(...circles: [x0: number, y0: number, r0: number, x1: number, y1: number, r1: number]): Gradient {
    return new Gradient({ kind: "radial", circles });
  }

  /** Not in browsers, which have OffscreenCanvas for it: a small drawing for `createPattern` to repeat. */
  createTile(width: number, height: number): Tile {
    return new Tile(width, height);
  }

  createPattern(source: unknown, repetition: string | null = "repeat"): Pattern {
    if (!(source instanceof Tile)) throw refuse("a pattern of an image", "draw it on ctx.createTile(width, height)");
    if (repetition && repetition !== "repeat") throw refuse(`a pattern with "${repetition}"`);
    return new Pattern(source);
  }

  measureText(words: unknown): Metrics {
    return metricsOf(String(words), this.#typeface(), this.#fontSize(), this.settings);
  }

  fillText(words: unknown, x: number, y: number, maxWidth?: number): void {
    this.#write("fill", String(words), x, y, maxWidth);
  }

  strokeText(words: unknown, x: number, y: number, maxWidth?: number): void {
    this.#write("stroke", String(words), x, y, maxWidth);
  }

  /** `image` is the bytes of a PNG or a JPEG; cutting a part out of it is refused. */
  drawImage(image: ImageBytes, x: number, y: number, ...size: readonly number[]): void {
    if (size.length > 2) throw refuse("a part cut out of an image");
    refuseShadow(this.settings);
    const picture = this.#pictures.get(image) ?? pictureOf(this.#doc, image);
    this.#pictures.set(image, picture);
    const [width = picture.width, height = picture.height] = size;
    const place = { x, y, width, height };
    this.#sheet.paint(() => putImage(this.#doc, picture, place, this.globalAlpha, this.#onPage));
  }

  createConicGradient(): never {
    throw refuse("createConicGradient");
  }

  createImageData(): never {
    throw refuse("createImageData");
  }

  getImageData(): never {
    throw refuse("getImageData");
  }

  putImageData(): never {
    throw refuse("putImageData");
  }

  isPointInPath(): never {
    throw refuse("isPointInPath", "nobody points at paper");
  }

  isPointInStroke(): never {
    throw refuse("isPointInStroke", "nobody points at paper");
  }

  get #onPage(): Matrix {
    return times(this.#box, this.#matrix);
  }

  #newPath(): Path {
    return new Path(() => this.#onPage);
  }

  #rectPath(x: number, y: number, width: number, height: number): Path {
    const path = this.#newPath();
    path.rect(x, y, width, height);
    return path;
  }

  #fill(path: Path, rule?: Rule): void {
    const star = starOf(rule);
    if (!path.isEmpty && this.#isSeen("fill")) this.#sheet.paint(`${path.operators}\nf${star}`);
  }

  #stroke(path: Path): void {
    if (path.isEmpty || !this.#isSeen("stroke")) return;
    this.#holdPen();
    this.#sheet.paint(`${path.operators}\nS`);
  }

  #write(use: Use, words: string, x: number, y: number, maxWidth = Infinity): void {
    if (words === "" || !Number.isFinite(x) || !Number.isFinite(y)) return;
    const typeface = this.#typeface();
    if (!this.#isSeen(use)) return;
    if (use === "stroke") this.#holdPen();
    const text = { words, typeface, size: this.#fontSize(), x, y, maxWidth, isStroked: use === "stroke" };
    this.#sheet.paint(() => writeText(this.#doc, text, this.settings, this.#onPage));
  }

  #isSeen(use: Use): boolean {
    refuseShadow(this.settings);
    const paint = use === "fill" ? this.fillStyle : this.strokeStyle;
    return this.#ink.choose(use, paint, this.globalAlpha, this.#onPage);
  }

  #holdPen(): void {
    if (!isEven(this.#onPage)) throw refuse("a line under a transform that stretches or shears");
    holdPen(this.#sheet, this.settings, this.#dash, scaleOf(this.#onPage));
  }

  #typeface() {
    return typefaceOf(this.#doc, nameOf(this.#font(), this.#fonts));
  }

  #fontSize(): number {
    return this.#font().size;
  }

  #font() {
    const font = fontOf(this.font);
    if (font) return font;
    throw new Error(`pdf-canvas cannot read the font "${this.font}"`);
  }
}

/** A transform as the browser's DOMMatrix tells it. */
interface MatrixObject {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

const identityObject: MatrixObject = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

function starOf(rule: unknown = "nonzero"): "" | "*" {
  if (rule === "evenodd") return "*";
  if (rule === "nonzero") return "";
  throw refusePath2D();
}

function refusePath2D(): Error {
  return refuse("a Path2D", "load Chart.js before anything that defines a global Path2D, such as pdfjs-dist");
}
