import type { Figure, FigureId, Total } from "@daybook/data";
import { actorWords, longWords, quantityWords, shortWords } from "@daybook/charts";

type Figures = ReadonlyMap<FigureId, Figure>;

/** What a row counts: "bombs launched by Russia"; a stock says that it is a reading. */
export function rowWords({ key }: Pick<Total, "key">): string {
  const what = [quantityWords(key), actorWords(key)].filter((words) => words !== "").join(" ");
  return key.kind === "stock" ? `${what}, at the last reading` : what;
}

/** The number in a table: "33+", "none reported", "conflict: 32 / 33+". */
export function totalShort(total: Total, figures: Figures): string {
  return conflictWords(total, figures) ?? (total.noneReported ? "none reported" : shortWords(total.interval));
}

/** The number in words: "33 or more". */
export function totalLong(total: Total, figures: Figures): string {
  return conflictWords(total, figures) ?? (total.noneReported ? "none reported" : longWords(total.interval));
}

/** Claims that exclude each other are shown side by side; the sum of several figures can only say that there are such. */
function conflictWords({ conflicts, figures: parts, interval }: Total, figures: Figures): string | null {
  const [only] = conflicts;
  if (only === undefined) return null;
  const step = figures.get(only)?.steps.find(({ kind }) => kind === "conflict");
  if (parts.length > 1 || step?.kind !== "conflict") return `${shortWords(interval)}, with a conflict`;
  return `conflict: ${step.between.map(shortWords).join(" / ")}`;
}
