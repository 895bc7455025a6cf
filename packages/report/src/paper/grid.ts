import { lightPalette } from "@daybook/charts";

/** An A4 page in points, and the one column that everything stands in. */
export const grid = {
  pageWidth: 595.28,
  pageHeight: 841.89,
  left: 58,
  top: 60,
  /** Where the column ends and the foot begins. */
  bottom: 772,
  width: 479,
  foot: 806,
} as const;

/** Size of type and distance from line to line, in points. */
export interface TypeSize {
  readonly size: number;
  readonly leading: number;
}

export const type = {
  title: { size: 30, leading: 36 },
  h1: { size: 20, leading: 26 },
  h2: { size: 11.5, leading: 16 },
  lead: { size: 11, leading: 16.5 },
  body: { size: 9.5, leading: 14 },
  cell: { size: 8.25, leading: 11.5 },
  small: { size: 7.5, leading: 10.5 },
} as const satisfies Record<string, TypeSize>;

export const { ink, faint, line, themes } = lightPalette;
