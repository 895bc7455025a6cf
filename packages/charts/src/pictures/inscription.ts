/** What is written around a chart that leaves its page: it must say on its own what it shows, and who said so. */
export interface Inscription {
  readonly title: string;
  /** Place, period and day of knowledge: "Kharkiv, 7–13 October 2024, as known on 8 October 2024". */
  readonly scope: string;
  /** What is marked on it by number, in that order. */
  readonly marks?: readonly string[];
  /** What it says in words, its coverage, and what its marks mean. */
  readonly note: string;
  readonly source: string;
  /** Where the same is found again. */
  readonly address: string;
}

/** "1: 12 March 2025: power cut" for each mark. */
export function markWords({ marks = [] }: Pick<Inscription, "marks">): readonly string[] {
  return marks.map((words, at) => `${at + 1}: ${words}`);
}
