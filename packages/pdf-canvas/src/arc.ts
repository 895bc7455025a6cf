import type { Point } from "./matrix.ts";

export interface Arc {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly rotation: number;
  readonly from: number;
  readonly to: number;
  readonly anticlockwise: boolean;
}

export type Curve = readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number];

/** An arc as cubic curves of at most a quarter turn each, where the error is below 0.03 % of the radius. */
export function curvesOf(arc: Arc): { readonly start: Point; readonly curves: readonly Curve[] } {
  const turn = turnOf(arc);
  const count = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
  const step = turn / count;
  const curves = Array.from({ length: count }, (_, i) => curveOf(arc, arc.from + i * step, step));
  return { start: pointOf(arc, Math.cos(arc.from), Math.sin(arc.from)), curves };
}

/** The angle swept, by the canvas's rule: a turn or more one way is a whole circle, else the rest of a turn. */
function turnOf({ from, to, anticlockwise }: Arc): number {
  const whole = 2 * Math.PI;
  const sweep = anticlockwise ? from - to : to - from;
  const turn = sweep >= whole ? whole : ((sweep % whole) + whole) % whole;
  return anticlockwise ? -turn : turn;
}

function curveOf(arc: Arc, angle: number, step: number): Curve {
  const reach = (4 / 3) * Math.tan(step / 4);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [endCos, endSin] = [Math.cos(angle + step), Math.sin(angle + step)];
  return [
    ...pointOf(arc, cos - reach * sin, sin + reach * cos),
    ...pointOf(arc, endCos + reach * endSin, endSin - reach * endCos),
    ...pointOf(arc, endCos, endSin),
  ];
}

/** A point of the unit circle, placed on the ellipse. */
function pointOf({ x, y, radiusX, radiusY, rotation }: Arc, u: number, v: number): Point {
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  return [x + radiusX * u * cos - radiusY * v * sin, y + radiusX * u * sin + radiusY * v * cos];
}
