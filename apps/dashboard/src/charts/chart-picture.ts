import { noteWords, sourceWords } from "@daybook/charts";
import type { Inscription, PictureFormat } from "@daybook/charts/pictures";
import type { ChartFound } from "./chart-found.ts";

export interface ChartPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
}

/** A chart as a picture that says on its own what it shows. */
export async function chartPicture(chart: ChartFound, format: PictureFormat): Promise<ChartPicture> {
  // What draws takes memory before it draws anything: only where somebody wants a picture.
  const { pictureOf } = await import("@daybook/charts/pictures");
  const bytes = new Uint8Array(await pictureOf(chart.named.panel, inscriptionOf(chart), format));
  return { bytes, fileName: `${fileNameOf(chart)}.${format}` };
}

function inscriptionOf({ named, scope, address }: ChartFound): Inscription {
  const { title, sentence } = named.panel;
  const note = [sentence, noteWords(named.panel)].filter(Boolean).join(" ");
  return { title, scope, note, source: sourceWords(named), address };
}

/** "daybook-killed-Kharkiv-2024-10-07": what it is, and of what. */
function fileNameOf({ named, request }: ChartFound): string {
  const where = request.place === null ? "" : `-${request.place.replace(/[^A-Za-z0-9]+/g, "-")}`;
  return `daybook-${named.panel.id}${where}-${request.from}`;
}
