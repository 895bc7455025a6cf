import type { Filter } from "@daybook/data";

/** Some rows of totals were asked for, and not others: whoever showed a whole would say that nothing is told of it. */
export function asksForRows({ only = {} }: Pick<Filter, "only">): boolean {
  return [only.measure, only.victimClass, only.subgroup, only.side].some((asked) => asked !== undefined);
}
