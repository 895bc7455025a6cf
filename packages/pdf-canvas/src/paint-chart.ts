import {
  BasicPlatform,
  Chart,
  type ChartConfiguration,
  type ChartItem,
  type ChartType,
  type DefaultDataPoint,
} from "chart.js";
import { type PaintBox, PdfContext } from "./pdf-context.ts";

/**
 * Draws a Chart.js chart into `box` on the document's current page.
 *
 * Register the controllers, scales and plugins that `config` needs with Chart.js first. The document is left
 * as it was, but for the ink: same page, same font, same text position, `q` and `Q` balanced even if a plugin
 * throws.
 */
export function paintChart<Type extends ChartType, Data = DefaultDataPoint<Type>, Label = unknown>(
  doc: PDFKit.PDFDocument,
  config: ChartConfiguration<Type, Data, Label>,
  box: PaintBox,
): void {
  const context = new PdfContext(doc, box);
  const item = context as unknown as ChartItem;
  try {
    new Chart(item, onPaper(config));
  } finally {
    context.close();
    Chart.getChart(context.canvas as never)?.destroy();
  }
}

/**
 * The same chart, drawn at once and at its full size, in numbers that do not change with LANG.
 *
 * A copy, because Chart.js writes into the configuration it is given and the page reads the same one.
 */
function onPaper<Type extends ChartType, Data, Label>(
  config: ChartConfiguration<Type, Data, Label>,
): ChartConfiguration<Type, Data, Label> {
  const options = {
    locale: "en-GB",
    ...(config.options as object | undefined),
    animation: false,
    responsive: false,
    devicePixelRatio: 1,
  } as NonNullable<typeof config.options>;
  return { ...config, data: { ...config.data }, options, platform: BasicPlatform };
}
