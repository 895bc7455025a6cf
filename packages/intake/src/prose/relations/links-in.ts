import { duplicatesIn } from "./duplicates.ts";
import { partsIn } from "./parts.ts";
import { rivalsIn } from "./rivals.ts";
import { subsetsIn } from "./subsets.ts";
import { relations, type Links, type Told } from "./told.ts";

/** A brief holds far fewer figures; a longer text is taken piece by piece, so that reading stays linear. */
const largest = 200;

/** How the figures of a brief stand to each other. */
export function linksIn(all: readonly Told[]): Links {
  const found = new Map(relations.map((relation) => [relation, new Map<number, number>()]));
  for (let from = 0; from < all.length; from += largest) {
    const links = linksWithin(all.slice(from, from + largest).map((told) => moved(told, from)));
    for (const relation of relations) {
      for (const [at, to] of links[relation]) found.get(relation)?.set(at + from, to + from);
    }
  }
  return Object.fromEntries(found) as unknown as Links;
}

function linksWithin(all: readonly Told[]): Links {
  const duplicate_of = duplicatesIn(all);
  const subset_of = subsetsIn(all, duplicate_of);
  const part_of = partsIn(all, duplicate_of, subset_of);
  return { duplicate_of, subset_of, part_of, alternative_to: rivalsIn(all, { duplicate_of, subset_of, part_of }) };
}

function moved(told: Told, from: number): Told {
  const host = told.mention.host === null || told.mention.host < from ? null : told.mention.host - from;
  return { ...told, index: told.index - from, mention: { ...told.mention, host } };
}
