import type { Held } from "../held.ts";

/**
 * Lowers the older parts of a whole that was corrected (R7): each by as much as the correction at most, and only as far
 * as the sum needs.
 *
 * Twelve killed, seven in one place and five in the other, corrected to 11: at least six, and at least four.
 */
export function lowerByCorrection<P extends Held | null>(whole: Held, parts: readonly P[]): readonly P[] {
  const { high } = whole.interval;
  const sum = parts.reduce((lows, part) => lows + (part?.interval.low ?? 0), 0);
  const excess = high === null ? 0 : sum - high;
  const by = Math.min(excess, whole.corrected);
  return by <= 0 ? parts : parts.map((part) => lowered(part, by, whole.newest));
}

function lowered<P extends Held | null>(part: P, by: number, corrected: string): P {
  if (part === null || part.newest >= corrected) return part;
  const low = Math.max(0, part.interval.low - by);
  return { ...part, interval: { ...part.interval, low, lowOrigin: "derived" } };
}
