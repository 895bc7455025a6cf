import { duplicatesIn } from "./duplicates.ts";
import { partsIn } from "./parts.ts";
import { rivalsIn } from "./rivals.ts";
import { subsetsIn } from "./subsets.ts";
import type { Links, Told } from "./told.ts";

/** How the figures of a brief stand to each other. */
export function linksIn(all: readonly Told[]): Links {
  const duplicate_of = duplicatesIn(all);
  const subset_of = subsetsIn(all, duplicate_of);
  const part_of = partsIn(all, duplicate_of, subset_of);
  return { duplicate_of, subset_of, part_of, alternative_to: rivalsIn(all, { duplicate_of, subset_of, part_of }) };
}
