import type { Filter } from "@daybook/data";

export interface QueryOptions {
  /** Known now, whenever that is: no day is put into the address. */
  readonly isCurrent?: boolean;
  /** A week by name in the place of the period. */
  readonly week?: string;
  /** A chart with a column for each week, however short the period. */
  readonly by?: "week";
}

/** A question as an address has it: a link is a view. */
export function queryOf(
  { place, from, to, only = {}, asKnownOn }: Filter & { readonly asKnownOn: string },
  { isCurrent = false, week, by }: QueryOptions = {},
): string {
  const { victimClass, ...others } = only;
  const asked: Readonly<Record<string, string | null | undefined>> = {
    ...(week === undefined ? { from, to } : { week }),
    asKnownOn: isCurrent ? null : asKnownOn,
    place,
    class: victimClass,
    ...others,
    by,
  };
  return new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value == null ? [] : [[name, value]])),
  ).toString();
}
