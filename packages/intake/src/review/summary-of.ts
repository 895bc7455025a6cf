import type { Review } from "./review.ts";

/** How far a review has come, as lists show it. */
export function summaryOf({ state, figures }: Review) {
  const count = (of: Review["figures"][number]["state"]) => figures.filter((figure) => figure.state === of).length;
  return { state, waiting: count("waiting"), accepted: count("accepted"), rejected: count("rejected") };
}
