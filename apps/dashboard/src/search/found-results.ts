import type { Found, SearchKind, SearchRequest, Store } from "@daybook/store";
import { resultOf, type SearchResult } from "./result-of.ts";

/** Some of what a question finds, each with its days and figures. */
export interface FoundResults extends Omit<Found, "hits"> {
  readonly results: readonly SearchResult[];
}

export async function foundResults(
  store: Store,
  { kind, ...asked }: Omit<SearchRequest, "kind"> & { readonly kind: SearchKind | null },
): Promise<FoundResults> {
  const { hits, ...found } = await store.search({ ...asked, ...(kind === null ? {} : { kind }) });
  const results: SearchResult[] = [];
  for (const hit of hits) results.push(await resultOf(store, hit));
  return { ...found, results };
}
