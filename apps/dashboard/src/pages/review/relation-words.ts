import type { FigureEntry } from "@daybook/intake";
import type { Review } from "@daybook/intake";
import { toldWords } from "./figure-words.ts";

/** How a figure stands to others of its brief: "part of “more than 30 people”". */
export function relationsOf(entry: FigureEntry, { figures }: Review): readonly string[] {
  const other = (id: string) => {
    const found = figures.find((figure) => figure.entry.id === id);
    return found === undefined ? id : toldWords(found.entry);
  };
  return [
    entry.part_of === null ? "" : `part of ${other(entry.part_of)}`,
    entry.subset_of === null ? "" : `of which, inside ${other(entry.subset_of)}`,
    entry.alternative_to === null ? "" : `a rival of ${other(entry.alternative_to)}`,
    entry.restates === null ? "" : "quotes an earlier brief",
    entry.partial === true ? "counts only a part" : "",
  ].filter((words) => words !== "");
}
