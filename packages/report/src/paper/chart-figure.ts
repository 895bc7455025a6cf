import { chartConfig, lightPalette, type Panel } from "@daybook/charts";
import { paintChart } from "@daybook/pdf-canvas";
import "./chart-pieces.ts";
import { grid, type } from "./grid.ts";
import { subheading } from "./heading.ts";
import { heightOf, paragraph } from "./paragraph.ts";
import type { Run } from "./run.ts";
import type { Sheet } from "./sheet.ts";

export interface ChartBox {
  readonly width?: number;
  readonly height: number;
  /** What the chart says, with the marks of its sources. */
  readonly caption: readonly Run[];
}

/** A chart under its title and over its sentence, all on one page. */
export function chartFigure(sheet: Sheet, panel: Panel, { width = grid.width, height, caption }: ChartBox): void {
  subheading(sheet, panel.title, height + 6 + heightOf(sheet, caption));
  const { doc, tags, y } = sheet;
  const bbox: [number, number, number, number] = [grid.left, y, grid.left + width, y + height];
  tags.within("Figure", { alt: `${panel.title}. ${panel.sentence}`, bbox }, (figure) =>
    figure.add(() =>
      paintChart(doc, chartConfig(panel, lightPalette), {
        x: grid.left,
        y,
        width,
        height,
        scale: 0.7,
        fonts: { regular: "regular", bold: "bold", italic: "italic" },
      }),
    ),
  );
  sheet.y += height + 4;
  paragraph(sheet, caption, { kind: "P", set: type.body, after: 10 });
}
