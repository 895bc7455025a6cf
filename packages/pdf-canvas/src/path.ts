import { curvesOf } from "./arc.ts";
import { figures, rounded } from "./figures.ts";
import { at, inverseOf, isUpright, type Matrix, type Point } from "./matrix.ts";
import { cornersOf, type Radii } from "./round-rect.ts";

/**
 * A canvas path, kept as the operators of a content stream.
 *
 * Each point is transformed when it is added, as a canvas does it, so one path may cross several
 * transforms. Points that are not finite are left out, as a canvas leaves them out.
 */
export class Path {
  readonly #onPage: () => Matrix;
  readonly #operators: string[] = [];
  /** On the page, not in the user's coordinates: the transform may change before the next point. */
  #here: Point | undefined;
  #start: Point = [0, 0];

  constructor(onPage: () => Matrix) {
    this.#onPage = onPage;
  }

  get isEmpty(): boolean {
    return this.#operators.length === 0;
  }

  get operators(): string {
    return this.#operators.join("\n");
  }

  moveTo(x: number, y: number): void {
    if (areFinite(x, y)) this.#begin(this.#place(x, y));
  }

  lineTo(x: number, y: number): void {
    if (!areFinite(x, y)) return;
    if (this.#here === undefined) return this.moveTo(x, y);
    this.#add("l", this.#place(x, y));
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    if (!areFinite(x1, y1, x2, y2, x, y)) return;
    if (this.#here === undefined) this.moveTo(x1, y1);
    this.#add("c", this.#place(x1, y1), this.#place(x2, y2), this.#place(x, y));
  }

  /** PDF knows only cubic curves; pdfkit's own quadraticCurveTo writes `v`, which is another curve. */
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    if (!areFinite(cx, cy, x, y)) return;
    if (this.#here === undefined) this.moveTo(cx, cy);
    const control = this.#place(cx, cy);
    const end = this.#place(x, y);
    this.#add("c", between(this.#here ?? control, control), between(end, control), end);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, anticlockwise = false): void {
    this.ellipse(x, y, radius, radius, 0, from, to, anticlockwise);
  }

  /** Joined to the point before by a line, as on a canvas; pdfkit's own arc always moves. */
  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    rotation: number,
    from: number,
    to: number,
    anticlockwise = false,
  ): void {
    if (!areFinite(x, y, radiusX, radiusY, rotation, from, to)) return;
    if (radiusX < 0 || radiusY < 0) throw new Error(`an arc's radius is negative: ${Math.min(radiusX, radiusY)}`);
    const { start, curves } = curvesOf({ x, y, radiusX, radiusY, rotation, from, to, anticlockwise });
    this.lineTo(...start);
    if (radiusX === 0 && radiusY === 0) return;
    for (const curve of curves) this.bezierCurveTo(...curve);
  }

  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void {
    if (!areFinite(x1, y1, x2, y2, radius)) return;
    if (radius < 0) throw new Error(`an arc's radius is negative: ${radius}`);
    const back = inverseOf(this.#onPage());
    if (this.#here === undefined || back === undefined) return this.lineTo(x1, y1);
    const [x0, y0] = at(back, ...this.#here);
    const before = Math.atan2(y0 - y1, x0 - x1);
    const after = Math.atan2(y2 - y1, x2 - x1);
    const half = angleBetween(before, after) / 2;
    const isStraight = Math.abs(Math.sin(half * 2)) < 1e-9;
    if (isStraight || radius === 0) return this.lineTo(x1, y1);
    const anticlockwise = Math.sin(after - before) > 0;
    const side = anticlockwise ? 1 : -1;
    const toCentre = radius / Math.sin(half);
    const x = x1 + Math.cos(before + side * half) * toCentre;
    const y = y1 + Math.sin(before + side * half) * toCentre;
    this.arc(x, y, radius, before - (side * Math.PI) / 2, after + (side * Math.PI) / 2, anticlockwise);
  }

  rect(x: number, y: number, width: number, height: number): void {
    if (!areFinite(x, y, width, height)) return;
    if (isUpright(this.#onPage())) return this.#uprightRect(x, y, width, height);
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  roundRect(x: number, y: number, width: number, height: number, radii: Radii = 0): void {
    if (!areFinite(x, y, width, height)) return;
    const { left, top, right, bottom, corners } = cornersOf(x, y, width, height, radii);
    const [nw, ne, se, sw] = corners;
    const quarter = Math.PI / 2;
    this.moveTo(left + nw.x, top);
    this.ellipse(right - ne.x, top + ne.y, ne.x, ne.y, 0, -quarter, 0);
    this.ellipse(right - se.x, bottom - se.y, se.x, se.y, 0, 0, quarter);
    this.ellipse(left + sw.x, bottom - sw.y, sw.x, sw.y, 0, quarter, 2 * quarter);
    this.ellipse(left + nw.x, top + nw.y, nw.x, nw.y, 0, 2 * quarter, 3 * quarter);
    this.closePath();
    this.moveTo(x, y);
  }

  closePath(): void {
    if (this.#here === undefined) return;
    this.#operators.push("h");
    this.#here = this.#start;
  }

  /** `re` from corners already rounded, so that neighbours that share an edge on screen share it on paper. */
  #uprightRect(x: number, y: number, width: number, height: number): void {
    const start = this.#place(x, y);
    const [left, top] = start.map(rounded) as [number, number];
    const [right, bottom] = this.#place(x + width, y + height).map(rounded) as [number, number];
    this.#operators.push(`${figures(left, top, right - left, bottom - top)} re`);
    this.#here = this.#start = start;
  }

  #begin(point: Point): void {
    this.#start = point;
    this.#add("m", point);
  }

  #add(operator: "m" | "l" | "c", ...points: readonly Point[]): void {
    this.#operators.push(`${figures(...points.flat())} ${operator}`);
    this.#here = points.at(-1);
  }

  #place(x: number, y: number): Point {
    return at(this.#onPage(), x, y);
  }
}

function areFinite(...numbers: readonly number[]): boolean {
  return numbers.every((number) => Number.isFinite(number));
}

/** Two thirds of the way, where a cubic curve holds the control point of a quadratic one. */
function between(end: Point, control: Point): Point {
  return [end[0] + (2 / 3) * (control[0] - end[0]), end[1] + (2 / 3) * (control[1] - end[1])];
}

/** The smaller angle between two directions, 0 to π. */
function angleBetween(one: number, other: number): number {
  return Math.acos(Math.cos(one - other));
}
