import type { Mention } from "@daybook/data";

/** Where words stand. A data file has many pages: the address of a cell names the page it is on, also with scripts off. */
export function mentionAddress({ brief, start, row }: Pick<Mention, "brief" | "start" | "row">): string {
  return `/briefs/${brief}${row === undefined ? "" : `?at=${start}`}#at-${start}`;
}
