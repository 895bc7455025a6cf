/** A canvas transform `[a, b, c, d, e, f]`: x′ = ax + cy + e and y′ = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Point = readonly [x: number, y: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function at([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** `undefined` when the matrix flattens the plane and nothing leads back. */
export function inverseOf([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const area = a * d - b * c;
  if (area === 0 || !Number.isFinite(area)) return undefined;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** How much longer a line becomes; for an uneven matrix, the mean of its two directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Whether a circle stays a circle, so that a pen keeps one width in every direction. */
export function isEven(matrix: Matrix): boolean {
  const [a, b, c, d] = matrix;
  const tolerance = 1e-6 * scaleOf(matrix);
  const turned = Math.abs(a - d) <= tolerance && Math.abs(b + c) <= tolerance;
  const mirrored = Math.abs(a + d) <= tolerance && Math.abs(b - c) <= tolerance;
  return turned || mirrored;
}

/** Whether the axes stay upright: no turn, no shear. */
export function isUpright([, b, c]: Matrix): boolean {
  return b === 0 && c === 0;
}
