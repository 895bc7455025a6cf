import { noteWords, placeWords, sourceWords, type NamedPanel } from "@daybook/charts";
import type { Inscription, PictureFormat } from "@daybook/charts/pictures";
import type { ChartFound } from "./chart-found.ts";

export interface ChartPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
}

/** A chart as a picture that says on its own what it shows. */
export async function chartPicture(chart: ChartFound, format: PictureFormat): Promise<ChartPicture> {
  // What draws takes memory before it draws anything: only where somebody wants a picture.
  const { pictureOf, placePictureOf } = await import("@daybook/charts/pictures");
  const { named } = chart;
  const inscription = inscriptionOf(chart);
  const picture =
    named.kind === "places"
      ? placePictureOf(named.panel, named.map, inscription, format)
      : pictureOf(named.panel, inscription, format);
  return { bytes: new Uint8Array(await picture), fileName: `${fileNameOf(chart)}.${format}` };
}

function inscriptionOf({ named, scope, address }: ChartFound): Inscription {
  const note = [sentenceOf(named), noteWords(named)].filter(Boolean).join(" ");
  const marks = named.kind === "places" ? [] : (named.panel.notes ?? []).map(({ words }) => words);
  return { title: named.panel.title, scope, marks, note, source: sourceWords(named), address };
}

/** What it says in words: for who cannot see it. */
function sentenceOf(named: NamedPanel): string {
  return named.kind === "places" ? placeWords(named.panel) : named.panel.sentence;
}

/** "daybook-killed-Kharkiv-2024-10-07": what it is, and of what. */
function fileNameOf({ named, request }: ChartFound): string {
  const where = request.place === null ? "" : `-${request.place.replace(/[^A-Za-z0-9]+/g, "-")}`;
  return `daybook-${named.panel.id}${where}-${request.from}`;
}
