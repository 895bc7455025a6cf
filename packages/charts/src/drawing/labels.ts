import type { Chart } from "chart.js";

/** A number as text beside its mark. */
export interface Label {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** Right of a mark inside another, and fainter; else centred above its mark. */
  readonly isBeside: boolean;
  readonly colour: string;
  /** Its column, and how much it tells. */
  readonly at: number;
  readonly value: number;
}

/**
 * The labels that do not cover each other. Where the columns are too many for all, the last is kept, then the first, then
 * the highest: the table has every one.
 */
export function withRoom(labels: readonly Label[]): readonly Label[] {
  const ends = [labels.at(-1)?.at, labels[0]?.at];
  const rankOf = ({ at }: Label) => (ends.includes(at) ? ends.indexOf(at) : ends.length);
  const kept: Label[] = [];
  for (const label of labels.toSorted((a, b) => rankOf(a) - rankOf(b) || b.value - a.value))
    if (!kept.some((other) => isCovered(label, other))) kept.push(label);
  return kept.toSorted((a, b) => a.at - b.at);
}

export function drawLabel(ctx: Chart["ctx"], { words, x, y, isBeside, colour }: Label): void {
  ctx.save();
  ctx.fillStyle = colour;
  ctx.font = `${isBeside ? "11px" : "bold 12px"} 'IBM Plex Sans', sans-serif`;
  ctx.textAlign = isBeside ? "left" : "center";
  ctx.textBaseline = isBeside ? "middle" : "bottom";
  ctx.fillText(words, x, y);
  ctx.restore();
}

function isCovered(a: Label, b: Label): boolean {
  const [one, other] = [boxOf(a), boxOf(b)];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** As large as the font is drawn, by the letter: one size on every machine, screen and paper. */
function boxOf({ words, x, y, isBeside }: Label) {
  const width = words.length * (isBeside ? 5.8 : 7) + 4;
  const left = isBeside ? x : x - width / 2;
  const bottom = isBeside ? y + 6 : y;
  return { left, right: left + width, top: bottom - 13, bottom };
}
