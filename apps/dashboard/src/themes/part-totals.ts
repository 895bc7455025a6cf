import { partOf, placesNamed, totalsOf, type Figure, type Filter, type Total } from "@daybook/data";

/** The totals of each part of a place that anything is told of, one level down, each from the trees that touch it. */
export function partTotals(
  figures: readonly Figure[],
  inside: readonly Figure[],
  filter: Filter,
): readonly { readonly place: string; readonly totals: readonly Total[] }[] {
  const byRoot = Map.groupBy(figures, ({ root }) => root);
  return partsOf(inside, filter).map(([place, trees]) => {
    const touching = [...trees].flatMap((root) => byRoot.get(root) ?? []);
    return { place, totals: totalsOf(touching, { ...filter, place }) };
  });
}

function partsOf(inside: readonly Figure[], { place }: Filter) {
  const roots = new Map<string, Set<string>>();
  for (const { places, root } of inside)
    for (const part of places.flatMap(placesNamed).flatMap((name) => partOf(name, place) ?? []))
      roots.set(part, (roots.get(part) ?? new Set()).add(root));
  return [...roots].toSorted(([a], [b]) => a.localeCompare(b));
}
