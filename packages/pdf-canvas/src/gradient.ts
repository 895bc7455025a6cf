import { rgbaOf } from "./colour.ts";
import type { Matrix } from "./matrix.ts";

export type Shape =
  | { readonly kind: "linear"; readonly line: readonly [x0: number, y0: number, x1: number, y1: number] }
  | {
      readonly kind: "radial";
      readonly circles: readonly [x0: number, y0: number, r0: number, x1: number, y1: number, r1: number];
    };

interface Stop {
  readonly offset: number;
  readonly colour: string;
}

/** A canvas gradient, in the coordinates of the user until it is painted. */
export class Gradient {
  readonly shape: Shape;
  #stops: readonly Stop[] = [];

  constructor(shape: Shape) {
    this.shape = shape;
  }

  /** Chart.js asks for this name before it takes a value for a colour. */
  get [Symbol.toStringTag](): string {
    return "CanvasGradient";
  }

  get stops(): readonly Stop[] {
    return this.#stops;
  }

  addColorStop(offset: number, colour: string): void {
    if (!(offset >= 0 && offset <= 1)) throw new Error(`a colour stop lies between 0 and 1, not at ${offset}`);
    rgbaOf(colour);
    this.#stops = [...this.#stops, { offset, colour }].sort((a, b) => a.offset - b.offset);
  }

  /** A canvas paints nothing with a gradient that has no colours or no extent. */
  get isInvisible(): boolean {
    return this.#stops.length === 0 || !hasExtent(this.shape);
  }
}

/** What pdfkit's gradients can do beyond their type declarations. */
export interface Shading {
  stop(offset: number, rgb: readonly number[], opacity: number): unknown;
  setTransform(...matrix: Matrix): unknown;
  apply(isStroke: boolean): unknown;
}

export function shadingOf(doc: PDFKit.PDFDocument, gradient: Gradient, onPage: Matrix): Shading {
  const shading = shadingIn(doc, gradient.shape);
  shading.setTransform(...onPage);
  for (const { offset, colour } of fromEndToEnd(gradient.stops)) {
    const { rgb, alpha } = rgbaOf(colour);
    shading.stop(offset, rgb, alpha);
  }
  return shading;
}

function shadingIn(doc: PDFKit.PDFDocument, shape: Shape): Shading {
  if (shape.kind === "linear") return doc.linearGradient(...shape.line) as unknown as Shading;
  return doc.radialGradient(...shape.circles) as unknown as Shading;
}

function hasExtent(shape: Shape): boolean {
  if (shape.kind === "linear") {
    const [x0, y0, x1, y1] = shape.line;
    return x0 !== x1 || y0 !== y1;
  }
  const [x0, y0, r0, x1, y1, r1] = shape.circles;
  return x0 !== x1 || y0 !== y1 || r0 !== r1;
}

/** pdfkit stretches the outermost stops to 0 and 1; a canvas goes on with their colours instead. */
function fromEndToEnd(stops: readonly Stop[]): readonly Stop[] {
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = first.offset > 0 ? [{ ...first, offset: 0 }] : [];
  const after = last.offset < 1 ? [{ ...last, offset: 1 }] : [];
  const whole = [...before, ...stops, ...after];
  return whole.length > 1 ? whole : [first, last];
}
