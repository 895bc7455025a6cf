import type { Decided } from "./decision.ts";

/** The decisions that nobody has taken back, in their order. */
export function standing(decided: readonly Decided[]): readonly Decided[] {
  const gone = new Set<number>();
  for (const { seq, decision } of decided.toReversed())
    if (decision.type === "undo" && !gone.has(seq)) gone.add(decision.seq);
  return decided.filter(({ seq }) => !gone.has(seq));
}

/** The newest decision that stands. */
export function undoable(decided: readonly Decided[]): number | null {
  return standing(decided).findLast(({ decision }) => decision.type !== "undo")?.seq ?? null;
}

/** The newest undo that stands, unless something else was decided since. */
export function redoable(decided: readonly Decided[]): number | null {
  const since = decided.findLast(({ decision }) => decision.type !== "undo")?.seq ?? 0;
  const isOfDecision = (seq: number) => decided.some((one) => one.seq === seq && one.decision.type !== "undo");
  const undone = standing(decided).findLast(({ decision }) => decision.type === "undo" && isOfDecision(decision.seq));
  return undone === undefined || undone.seq < since ? null : undone.seq;
}
