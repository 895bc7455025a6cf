import type { Mark, Panel } from "../panels/panel.ts";

/** The outer mark of each column is at depth 0, what is told inside it at depth 1, also where the outer one is not told. */
export function depthOf({ isInside = false }: Pick<Mark, "isInside">): 0 | 1 {
  return isInside ? 1 : 0;
}

/** The marks of one depth, one place a column. */
export function marksAtDepth({ columns }: Panel, depth: number): readonly (Mark | undefined)[] {
  return columns.map(({ marks }) => marks.find((mark) => depthOf(mark) === depth));
}
