import type { Reading, ReadingSeries } from "@daybook/data";

/** More than can be told apart in a chart or read in a table. */
const tooMany = 60;

/**
 * The readings of a series that a chart and its table show: all, and of a long series the first, the last of each month, and
 * every one that is lower than the one before, which is what someone looks for.
 */
export function shownReadings({ readings }: Pick<ReadingSeries, "readings">): readonly Reading[] {
  if (readings.length <= tooMany) return readings;
  return readings.filter(
    ({ asOf, increment }, at) =>
      at === 0 || increment?.isRevised === true || readings[at + 1]?.asOf.slice(0, 7) !== asOf.slice(0, 7),
  );
}
