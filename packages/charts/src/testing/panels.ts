import type { Mark, Panel } from "../panels/panel.ts";
import { shortWords } from "../words/interval-words.ts";

/** A chart of the killed with these marks in its columns, each of a day with a brief, unless the test says otherwise. */
export function panelWith(...columns: readonly (readonly Partial<Mark>[])[]): Panel {
  return {
    id: "killed",
    theme: "casualties",
    title: "Killed by day",
    unit: "killed",
    sentence: "",
    columns: columns.map((marks, at) => ({ label: `day ${at + 1}`, isBriefed: true, marks: marks.map(markOf) })),
  };
}

function markOf({ low = 2, best = 2, high = 2, ...rest }: Partial<Mark>): Mark {
  return { name: "killed", low, best, high, words: shortWords({ low, best, high }), ...rest };
}
