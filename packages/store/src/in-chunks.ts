/** Asks for many things a few hundred at a time: databases bound how many values one statement may carry. */
export async function inChunks<T, R>(
  items: Iterable<T>,
  ask: (some: readonly T[]) => Promise<readonly R[]>,
  size = 500,
): Promise<readonly R[]> {
  const all = [...items];
  const found: R[] = [];
  for (let at = 0; at < all.length; at += size) found.push(...(await ask(all.slice(at, at + size))));
  return found;
}
