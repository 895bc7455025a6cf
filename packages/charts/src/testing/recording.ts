import type { Chart } from "chart.js";
import { depthOf } from "../drawing/depth.ts";
import { lightPalette } from "../drawing/palette.ts";
import { rangeMarks } from "../drawing/range-marks.ts";
import type { Panel } from "../panels/panel.ts";

/** A chart of 100 pixels a column and a pixel a unit, zero at the foot. */
export const area = { left: 0, top: 0, bottom: 100, height: 100 };

interface Point {
  readonly x: number;
  readonly y: number;
}

export type Stroke =
  | {
      readonly kind: "fill";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly alpha: number;
      readonly colour: string;
    }
  | {
      readonly kind: "line";
      readonly from: Point;
      readonly to: Point;
      readonly width: number;
      readonly dash: readonly number[];
      readonly colour: string;
    }
  | { readonly kind: "clip"; readonly x: number; readonly width: number }
  | { readonly kind: "text"; readonly words: string; readonly y: number };

/** What the range marks of a panel draw, in order. */
export function draw(panel: Panel): readonly Stroke[] {
  return recordOf(panel).strokes;
}

/** How many `save` have no `restore`. */
draw.balance = (panel: Panel): { readonly saved: number } => ({ saved: recordOf(panel).saved });

export function linesOf(strokes: readonly Stroke[]) {
  return strokes.filter((stroke) => stroke.kind === "line");
}

export function textsOf(strokes: readonly Stroke[]): readonly (readonly [string, number])[] {
  return strokes.flatMap((stroke) => (stroke.kind === "text" ? [[stroke.words, stroke.y] as const] : []));
}

function recordOf(panel: Panel): Recording {
  const ctx = new Recording();
  const chart = {
    ctx,
    chartArea: { ...area, width: 100 * panel.columns.length },
    data: { labels: panel.columns.map(({ label }) => label) },
    scales: { x: {}, y: { getPixelForValue: (value: number) => area.bottom - value } },
    getDatasetMeta: (depth: number) => ({
      data: panel.columns.map(({ marks }, at) => ({
        getProps: () => ({ x: 100 * at + 50, width: marks.some((mark) => depthOf(mark) === depth) ? 40 : 0 }),
      })),
    }),
  } as unknown as Chart<"bar">;
  const plugin = rangeMarks(panel, lightPalette);
  void plugin.beforeDatasetsDraw?.(chart, { cancelable: true }, {});
  plugin.afterDatasetsDraw?.(chart, {}, {}, false);
  return ctx;
}

/** A canvas that writes down what is drawn on it. */
class Recording {
  readonly strokes: Stroke[] = [];
  saved = 0;
  globalAlpha = 1;
  fillStyle = "";
  strokeStyle = "";
  lineWidth = 1;
  private dash: readonly number[] = [];
  private path: [Point, Point][] = [];
  private at: Point = { x: 0, y: 0 };
  private box = { x: 0, width: 0 };

  save(): void {
    this.saved += 1;
  }
  restore(): void {
    this.saved -= 1;
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.strokes.push({ kind: "fill", x, y, width, height, alpha: this.globalAlpha, colour: this.fillStyle });
  }
  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }
  beginPath(): void {
    this.path = [];
  }
  moveTo(x: number, y: number): void {
    this.at = { x, y };
  }
  lineTo(x: number, y: number): void {
    this.path.push([this.at, { x, y }]);
    this.at = { x, y };
  }
  stroke(): void {
    const { lineWidth: width, dash, strokeStyle: colour } = this;
    this.strokes.push(...this.path.map(([from, to]) => ({ kind: "line", from, to, width, dash, colour }) as const));
  }
  rect(x: number, _y: number, width: number): void {
    this.box = { x, width };
  }
  clip(): void {
    this.strokes.push({ kind: "clip", ...this.box });
  }
  fillText(words: string, _x: number, y: number): void {
    this.strokes.push({ kind: "text", words, y });
  }
}
