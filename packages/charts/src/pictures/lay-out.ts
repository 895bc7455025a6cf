import { markWords, type Inscription } from "./inscription.ts";
import { brokenLines } from "./broken-lines.ts";
import { widthOf } from "./surface.ts";

/** One line of writing, at the height of its foot. */
export interface Line {
  readonly words: string;
  readonly font: string;
  readonly ink: "ink" | "faint";
  readonly y: number;
}

/** Where everything of a picture stands, in pixels of the page. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Between these the chart or map is drawn. */
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly Line[];
}

const width = 800;
const margin = 24;
const chartHeight = 320;

/** Title and scope over the chart; what is marked on it, note, source and address under it. */
export function layOut(inscription: Inscription, drawnHeight = chartHeight): Frame {
  const { title, scope, note, source, address } = inscription;
  const over = stacked([set(title, "title"), set(scope, "scope")], margin);
  const top = over.foot + 8;
  const bottom = top + drawnHeight;
  const under = stacked(
    [...listed(markWords(inscription)), set(note, "note"), set(source, "source"), set(address, "source")],
    bottom + 14,
  );
  return { width, height: Math.ceil(under.foot + margin), margin, top, bottom, lines: [...over.lines, ...under.lines] };
}

const faces = {
  title: { font: "600 20px 'IBM Plex Sans'", ink: "ink", leading: 26, after: 2 },
  scope: { font: "400 14px 'IBM Plex Sans'", ink: "faint", leading: 20, after: 6 },
  mark: { font: "400 12px 'IBM Plex Sans'", ink: "ink", leading: 17, after: 2 },
  note: { font: "400 13px 'IBM Plex Sans'", ink: "ink", leading: 19, after: 6 },
  source: { font: "400 12px 'IBM Plex Sans'", ink: "faint", leading: 17, after: 0 },
} as const;

function set(words: string, face: keyof typeof faces): Block {
  const { font, ...rest } = faces[face];
  return { ...rest, font, lines: brokenLines(words, width - 2 * margin, (some) => widthOf(some, font)) };
}

interface Block extends Pick<Line, "font" | "ink"> {
  readonly lines: readonly string[];
  readonly leading: number;
  readonly after: number;
}

function listed(marks: readonly string[]): readonly Block[] {
  return marks.map((words, at) => ({ ...set(words, "mark"), after: at === marks.length - 1 ? 8 : 2 }));
}

function stacked(blocks: readonly Block[], from: number) {
  const placed: Line[] = [];
  let foot = from;
  for (const { lines, font, ink, leading, after } of blocks) {
    for (const words of lines) placed.push({ words, font, ink, y: (foot += leading) - leading * 0.27 });
    foot += after;
  }
  return { lines: placed, foot };
}
