import type { Review } from "@daybook/intake";
import { isAgain } from "./figure-tree.ts";

/** Every figure that waits and was read plainly, with what only tells it again. */
export function sureOf(review: Review): readonly string[] {
  const waiting = review.figures.filter(({ state }) => state === "waiting");
  const sure = new Set(
    waiting.filter((figure) => figure.sure && !isAgain(figure, review)).map(({ entry }) => entry.id),
  );
  const counts = new Set(review.figures.filter(({ state }) => state === "accepted").map(({ entry }) => entry.id));
  const again = waiting.filter(({ entry }) => {
    const main = entry.duplicate_of;
    return main !== null && (sure.has(main) || counts.has(main));
  });
  return waiting
    .map(({ entry }) => entry.id)
    .filter((id) => sure.has(id) || again.some(({ entry }) => entry.id === id));
}
